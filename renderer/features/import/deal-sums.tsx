import type { DealGroup, DealsImportPreview } from '../../../shared/ipc/import-shapes.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { numberText } from '../../../shared/text/numbers.ts';
import styles from './import.module.css';

function Group({ title, group }: { title: string; group: DealGroup }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {numberText(group.count)}
        <span className={styles.samples}> {group.values.map((value) => moneyText(value)).join(' + ')}</span>
      </dd>
    </div>
  );
}

const more = (count: number, one: string, many: string): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

/** What the deals of a file add up to, and what else they bring into the plans. */
export function DealSums({ preview }: { preview: DealsImportPreview }) {
  const { plans, offeringsToCreate, teamMembersToCreate } = preview.totals;
  return (
    <>
      <dl className={styles.sums}>
        <Group title="Won" group={preview.won} />
        <Group title="Lost" group={preview.lost} />
        <Group title="Open" group={preview.open} />
      </dl>
      <p className={styles.file}>
        {more(plans, 'plan changes', 'plans change')}; added to their catalogs and teams:{' '}
        {more(offeringsToCreate, 'offering', 'offerings')} and{' '}
        {more(teamMembersToCreate, 'team member', 'team members')}.
      </p>
    </>
  );
}
