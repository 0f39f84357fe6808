import { swotPairing } from '../../../../shared/method/strategy/swot.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { type SwotEntry, swotKinds } from '../../../../shared/model/records/strategy.ts';
import { swotKindLabels } from '../../../../shared/text/labels.ts';
import { listText, shortListText } from '../../../../shared/text/lists.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { TwoLines } from '../../parts/pair.tsx';
import { SectionFrame } from '../../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../../section.ts';

export const swotSection: DocumentSection = {
  id: 'swot',
  title: () => 'How we stand',
  missingName: 'strengths and vulnerabilities',
  about: ({ plan }) => {
    const { pairs, open } = swotPairing(plan);
    return `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}, ${open.length} open`;
  },
  hasContent: ({ plan }) => Object.keys(plan.swotEntries).length > 0,
  isInternal: true,
  Body: SwotBody,
};

function SwotBody({ view: { plan }, ...frame }: SectionProps) {
  const { quadrants, open } = swotPairing(plan);
  return (
    <SectionFrame {...frame}>
      {open.length > 0 && (
        <p>
          <strong>Open: </strong>
          {listText(open.map(({ title }) => title))}. No strength of ours offsets{' '}
          {open.length === 1 ? 'it' : 'them'} yet.
        </p>
      )}
      <DataTable
        label="Strengths, vulnerabilities, opportunities and threats"
        keyOf={(entry) => entry.id}
        groups={swotKinds
          .filter((kind) => quadrants[kind].length > 0)
          .map((kind) => ({ key: kind, title: swotKindLabels[kind].many, rows: quadrants[kind] }))}
        columns={[
          {
            title: 'What',
            cell: ({ title, detail }) => <TwoLines first={title} second={detail} />,
            share: 42,
          },
          { title: 'Offset by', cell: (entry) => offsetText(plan, entry), share: 24 },
          { title: 'What we do', cell: ({ strategy }) => strategy, share: 34 },
        ]}
      />
    </SectionFrame>
  );
}

/** The strengths that offset an entry; "open" for a flank without one. */
function offsetText(plan: Plan, entry: SwotEntry): string {
  const { pairs, open } = swotPairing(plan);
  if (open.some(({ id }) => id === entry.id)) return 'open';
  return listText(pairs.filter(({ flank }) => flank.id === entry.id).map(({ strength }) => strength.title));
}

export const differentiatorsSection: DocumentSection = {
  id: 'differentiators',
  title: () => 'What sets us apart',
  missingName: 'what sets us apart',
  about: ({ plan }) =>
    shortListText(
      listOf(plan, 'differentiators').map(({ title }) => title),
      1,
    ),
  hasContent: ({ plan }) => Object.keys(plan.differentiators).length > 0,
  Body: DifferentiatorsBody,
};

function DifferentiatorsBody({ view: { plan }, ...frame }: SectionProps) {
  return (
    <SectionFrame {...frame}>
      <DataTable
        label="Differentiators"
        rows={listOf(plan, 'differentiators')}
        keyOf={(entry) => entry.id}
        columns={[
          { title: 'What', cell: ({ title }) => title, share: 28 },
          { title: 'What it is', cell: ({ detail }) => detail, share: 40 },
          { title: 'Proof', cell: ({ proof }) => proof, share: 32 },
        ]}
      />
    </SectionFrame>
  );
}
