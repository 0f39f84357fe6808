import type { CategoryShare, WalletYear } from '../../../../shared/method/position/wallet-share.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import position from '../position.module.css';
import styles from './wallet.module.css';

/** For drawing only: a pixel is coarser than what a float loses. */
const drawn = (money: { amount: string } | null): number => (money === null ? 0 : Number(money.amount));

const largestOf = ({ ours, total, potential }: CategoryShare): number =>
  Math.max(drawn(ours), drawn(total), drawn(potential));

function sayOf({ title, ours, total, share, isImplausible }: CategoryShare): string {
  if (isImplausible) return `${title}: our sales are above what they spend`;
  if (share === null || ours === null || total === null) return `${title}: share not known`;
  return `${title}: ${percentText(share)}, ${shortMoneyText(ours)} of ${shortMoneyText(total)}`;
}

function Bar({ category, widest }: { category: CategoryShare; widest: number }) {
  const { title, ours, total, potential, share, isImplausible } = category;
  const percent = (value: number) => `${(value / widest) * 100}%`;
  return (
    <li className={styles.row}>
      <div className={styles.name}>{title}</div>
      <div className={styles.area}>
        <svg className={styles.plot} role="img" aria-label={`${sayOf(category)}.`}>
          {drawn(total) > 0 && (
            <rect className={styles.total} y="5" width={percent(drawn(total))} height="18" rx="3" />
          )}
          {drawn(ours) > 0 && (
            <rect className={styles.ours} y="5" width={percent(drawn(ours))} height="18" rx="3" />
          )}
          {drawn(potential) > 0 && (
            <line
              className={styles.potential}
              x1={percent(drawn(potential))}
              x2={percent(drawn(potential))}
              y1="1"
              y2="27"
            />
          )}
        </svg>
      </div>
      <div className={styles.share} data-unknown={share === null || undefined}>
        {share === null ? (isImplausible ? 'check figures' : 'not known') : percentText(share)}
      </div>
    </li>
  );
}

/** One bar a category: ours filled, the rest hollow, and a mark at what we could sell. */
export function WalletChart({ year, before }: { year: WalletYear; before: WalletYear | null }) {
  const widest = Math.max(1, ...year.categories.map(largestOf));
  const change =
    year.share === null || before?.share == null ? null : Math.round((year.share - before.share) * 100);
  return (
    <div className={position.picture}>
      <div className={position.legend} aria-hidden="true">
        <span className={styles.key} data-kind="ours">
          ours
        </span>
        <span className={styles.key} data-kind="total">
          bought from others
        </span>
        <span className={styles.key} data-kind="potential">
          what we could sell
        </span>
      </div>
      <ul className={styles.rows}>
        {year.categories.map((category) => (
          <Bar key={category.categoryId} category={category} widest={widest} />
        ))}
      </ul>
      {before !== null && change !== null && (
        <p className={styles.change}>
          {change === 0 ? 'Unchanged' : `${change > 0 ? 'Up' : 'Down'} ${Math.abs(change)} points`} since{' '}
          {before.year}.
        </p>
      )}
    </div>
  );
}
