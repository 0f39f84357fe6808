import type { Deal } from '../../../../shared/model/records/position.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import position from '../position.module.css';
import { DealRow } from './deal-row.tsx';

const columns: readonly Column[] = [
  { key: 'outcome', title: 'Outcome, kind', width: '122px' },
  { key: 'title', title: 'Deal, and what worked or failed' },
  { key: 'date', title: 'When', width: '118px' },
  { key: 'value', title: 'Value', align: 'right', width: '104px' },
  { key: 'menu', title: '', width: '76px' },
];

/** One page of deals, every cell edited where it stands. */
export function DealsTable({ deals, target }: { deals: readonly Deal[]; target: string | null }) {
  return (
    <div className={position.figures}>
      <DataTable label="Deals" columns={columns}>
        {deals.map((deal) => (
          <DealRow key={deal.id} deal={deal} isTarget={deal.id === target} />
        ))}
      </DataTable>
    </div>
  );
}
