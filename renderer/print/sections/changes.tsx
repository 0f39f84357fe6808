import { lookBack, lookBackSentence } from '../../../shared/method/look-back/look-back.ts';
import { comparePlans, type RecordDifference } from '../../../shared/method/versions/compare-plans.ts';
import { comparisonSummary } from '../../../shared/method/versions/comparison-summary.ts';
import { mapMovement, type PersonMove } from '../../../shared/method/versions/map-movement.ts';
import { versionsByDate } from '../../../shared/method/versions/version-list.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PlanSnapshot } from '../../../shared/model/records/governance.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { MovementPicture } from '../pictures/movement-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

export const changesSection: DocumentSection = {
  id: 'changes',
  title: () => 'What changed since the last version',
  missingName: 'what changed since the last version',
  about: (view) => {
    const version = versionOf(view);
    return version === null ? '' : `Since ${longDate(version.date)}, “${version.title}”`;
  },
  hasContent: ({ plan, lastVersion }) =>
    lastVersion !== null && comparePlans(lastVersion, plan).steps.length > 0,
  isInternal: true,
  // A plan of which no version was frozen lacks nothing that the document would show.
  isExtra: true,
  Body: ChangesBody,
};

/** The record of the version that the document compares with: the newest that its content holds. */
function versionOf({ lastVersion }: DocumentView): PlanSnapshot | null {
  return lastVersion === null ? null : (versionsByDate(lastVersion).at(-1) ?? null);
}

function ChangesBody({ view, ...frame }: SectionProps) {
  const { plan, lastVersion, today } = view;
  if (lastVersion === null) return null;
  const comparison = comparePlans(lastVersion, plan);
  const moves = mapMovement(lastVersion, plan);
  return (
    <SectionFrame {...frame} lead={comparisonSummary(comparison)}>
      <p>{lookBackSentence(lookBack(lastVersion, plan, today, []))}</p>
      {moves.length > 0 && (
        <>
          <h3>Who moved</h3>
          <MovementPicture view={view} moves={moves} />
          <DataTable
            label="People who moved, came or left"
            rows={moves.map((move, index) => ({ ...move, place: index + 1 }))}
            keyOf={({ personId }) => personId}
            columns={[
              { title: 'Name', cell: ({ name, place }) => `${place}  ${name}`, share: 28 },
              { title: 'What moved', cell: moveText, share: 72 },
            ]}
          />
        </>
      )}
      <h3>All changes</h3>
      <DataTable
        label="All changes by step"
        keyOf={({ key }) => key}
        groups={comparison.steps.map(({ step, differences }) => ({
          key: step,
          title: steps[step].title,
          rows: linesOf(plan, differences),
        }))}
        columns={[
          { title: 'What', cell: ({ what }) => what, share: 34 },
          { title: 'How', cell: ({ how }) => how, share: 66 },
        ]}
      />
    </SectionFrame>
  );
}

function moveText({ kind, details }: PersonMove): string {
  if (kind === 'came') return 'New in the plan';
  if (kind === 'left') return 'No longer in the plan';
  return details
    .map(({ label, before, after }) => `${label}: ${before || 'nobody'} → ${after || 'nobody'}`)
    .join('; ');
}

type Line = { key: string; what: string; how: string };

const mostNamed = 8;
const longestValue = 120;

/** What changed one by one; what came and went in one line each. */
function linesOf(plan: Plan, differences: readonly RecordDifference[]): Line[] {
  const named = (kind: 'added' | 'removed', what: string): Line[] => {
    const titles = differences.filter((one) => one.kind === kind).map(({ title }) => title);
    if (titles.length === 0) return [];
    // A person, what we think of them and who knows them are called alike; here once is enough.
    const distinct = [...new Set(titles)];
    const left = distinct.length - mostNamed;
    const how = distinct.slice(0, mostNamed).join('; ') + (left > 0 ? `; and ${left} more` : '');
    return [{ key: `${plan.plan.id} ${kind}`, what: `${what}: ${titles.length}`, how }];
  };
  const changed = differences.filter(({ kind }) => kind === 'changed');
  return [
    ...changed.map(({ id, title, fields }) => ({
      key: id,
      what: title,
      how: fields
        .map(({ label, before, after }) => `${label}: ${shortened(before)} → ${shortened(after)}`)
        .join('; '),
    })),
    ...named('added', 'New'),
    ...named('removed', 'Gone'),
  ];
}

function shortened(text: string): string {
  if (text === '') return 'blank';
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestValue ? line : `${line.slice(0, longestValue - 1).trimEnd()}…`;
}
