import { twoSidedValue } from '../../../shared/method/business-case/two-sided-value.ts';
import type { Money } from '../../../shared/model/field.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { fixedText } from '../../../shared/text/numbers.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './business-case.module.css';

const textOf = (money: Money | null): string => (money === null ? '—' : shortMoneyText(money));

/** What the customer paid us and what it says that was worth, year by year; the bars share one scale. */
export function TwoSidedCard() {
  const both = twoSidedValue(usePartsOfPlan());
  if (both === null) return null;
  // A bar's length is for the eye alone, so a number is exact enough.
  const most = Math.max(
    1,
    ...both.years.flatMap(({ spend, value }) => [Number(spend?.amount), Number(value?.amount)]),
  );
  const bar = (money: Money | null) => ({
    width: `${Math.max(0, (Number(money?.amount ?? 0) / most) * 100)}%`,
  });
  return (
    <Card title="Value on both sides" note="over the years that know both figures; from History and position">
      <p className={styles.quiet}>
        They spent <b>{textOf(both.spend)}</b> with us and say it was worth <b>{textOf(both.value)}</b>
        {both.ratio !== null && <>: {fixedText(both.ratio, 2)} for every 1 spent</>}.
      </p>
      <ul className={styles.sides}>
        {both.years.map(({ planYearId, year, spend, value }) => (
          <li key={planYearId}>
            <span>{year}</span>
            <div>
              <span className={styles.side}>
                <i data-side="value" style={bar(value)} aria-hidden="true" /> worth {textOf(value)}
              </span>
              <span className={styles.side}>
                <i data-side="spend" style={bar(spend)} aria-hidden="true" /> spent {textOf(spend)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
