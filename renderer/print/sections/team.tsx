import { listOf } from '../../../shared/model/plan.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import type { DocumentView } from '../view.ts';

/** Who of us works on the account. */
export function TeamTable({ view: { plan } }: { view: DocumentView }) {
  const team = listOf(plan, 'teamMembers');
  return (
    <>
      <h3>Our team</h3>
      <DataTable
        label="Our team"
        rows={team}
        keyOf={(member) => member.id}
        columns={[
          { title: 'Name', cell: ({ name }) => name, share: 24 },
          {
            title: 'Position',
            cell: ({ title, unit }) => <TwoLines first={title} second={unit} />,
            share: 28,
          },
          { title: 'Responsible for', cell: ({ responsibility }) => responsibility, share: 44 },
          {
            title: 'Credit',
            cell: ({ creditSplit }) => (creditSplit === null ? '' : percentText(creditSplit / 100)),
            look: 'figure',
            share: 8,
          },
        ]}
      />
    </>
  );
}
