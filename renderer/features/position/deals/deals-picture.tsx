import type { DealReason, DealSummary, DealTally } from '../../../../shared/method/position/deal-summary.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import position from '../position.module.css';
import styles from './deals.module.css';

const mostYears = 5;
const mostReasons = 3;

function Year({ year, tally, widest }: { year: number | null; tally: DealTally; widest: number }) {
  const { won, attempted, lost, winRate, wonValue } = tally;
  const percent = (count: number) => `${(count / widest) * 100}%`;
  const name = year === null ? 'No date' : String(year);
  return (
    <li className={styles.year}>
      <span>{name}</span>
      <svg
        className={styles.bar}
        role="img"
        aria-label={`${name}: ${won} won, ${attempted} attempted, ${lost} lost.`}
      >
        <rect data-kind="won" x="0" y="3" width={percent(won)} height="14" />
        <rect data-kind="attempted" x={percent(won)} y="3" width={percent(attempted)} height="14" />
        <rect data-kind="lost" x={percent(won + attempted)} y="3" width={percent(lost)} height="14" />
      </svg>
      <span className={styles.said}>
        <b>{winRate === null ? '—' : percentText(winRate)}</b> {shortMoneyText(wonValue)}
      </span>
    </li>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly DealReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3 className={styles.reasonsTitle}>{title}</h3>
      <ul className={styles.reasons}>
        {reasons.slice(0, mostReasons).map(({ text, count }) => (
          <li key={text}>
            {text}
            {count > 1 && <span> {count}×</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How the deals of each year ended, and the reasons that come up most. */
export function DealsPicture({ summary }: { summary: DealSummary }) {
  const years = summary.byYear.slice(0, mostYears);
  const widest = Math.max(1, ...years.map(({ tally }) => tally.won + tally.attempted + tally.lost));
  return (
    <div className={`${position.picture} ${styles.picture}`}>
      <div>
        <div className={position.legend} aria-hidden="true">
          <span className={styles.key} data-kind="won">
            won
          </span>
          <span className={styles.key} data-kind="attempted">
            attempted
          </span>
          <span className={styles.key} data-kind="lost">
            lost
          </span>
          <span>win rate and value won at the right</span>
        </div>
        <ul className={styles.years}>
          {years.map(({ year, tally }) => (
            <Year key={year ?? 'none'} year={year} tally={tally} widest={widest} />
          ))}
        </ul>
      </div>
      <div className={styles.lessons}>
        <Reasons title="What worked" reasons={summary.whatWorked} />
        <Reasons title="Why it failed" reasons={summary.whyFailed} />
      </div>
    </div>
  );
}
