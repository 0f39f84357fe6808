import { lenses } from '../../../shared/map/lenses.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { RelationshipEdge } from '../../../shared/model/records/relationship.ts';
import { monthAndYear } from '../../../shared/text/dates.ts';
import { relationshipKindLabels, relationshipStrengthLabels } from '../../../shared/text/labels.ts';
import { DataTable, type RowGroup } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import type { DocumentView } from '../view.ts';

/** The lines beside the organization chart, by kind. */
export function RelationshipTable({ view: { plan } }: { view: DocumentView }) {
  const edges = listOf(plan, 'relationships');
  const groups = lenses.influence.kinds
    .map(
      (kind): RowGroup<RelationshipEdge> => ({
        key: kind,
        title: relationshipKindLabels[kind],
        rows: edges.filter((edge) => edge.kind === kind),
      }),
    )
    .filter((group) => group.rows.length > 0);
  if (groups.length === 0) return null;
  const nameOf = ({ toPersonId, competitorId }: RelationshipEdge): string =>
    (toPersonId === null ? undefined : plan.people[toPersonId]?.name) ??
    (competitorId === null ? undefined : plan.competitors[competitorId]?.name) ??
    '';
  return (
    <>
      <h3>Lines beside the chart</h3>
      <DataTable
        label="Relationships beside the organization chart, by kind"
        groups={groups}
        keyOf={(edge) => edge.id}
        columns={[
          { title: 'Who', cell: (edge) => plan.people[edge.fromPersonId]?.name ?? '', share: 21 },
          { title: 'Whom', cell: nameOf, share: 21 },
          { title: 'How strong', cell: ({ strength }) => strengthWord(strength), share: 13 },
          {
            title: 'Known',
            cell: (edge) => (
              <TwoLines first={edge.confirmed ? 'confirmed' : 'assumed'} second={sinceText(edge)} />
            ),
            share: 21,
          },
          { title: 'Note', cell: ({ note }) => note, share: 29 },
        ]}
      />
    </>
  );
}

function strengthWord(strength: number | null): string {
  return strength === 1 || strength === 2 || strength === 3 ? relationshipStrengthLabels[strength] : '';
}

function sinceText({ since, until }: RelationshipEdge): string {
  if (until !== null) return `until ${monthAndYear(until)}`;
  return since === null ? '' : `since ${monthAndYear(since)}`;
}
