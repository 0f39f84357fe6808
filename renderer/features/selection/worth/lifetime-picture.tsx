import { yearlyTerms } from '../../../../shared/method/selection/lifetime-value.ts';
import type { Account } from '../../../../shared/model/records/account-plan.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from '../selection.module.css';

/** Years drawn where no end is set. */
const drawnYears = 10;
const height = 96;
const ground = height - 18;

/** What each year's margin still counts: bars that shrink with those who leave and with time. */
export function LifetimePicture({ account }: { account: Account }) {
  const { retentionRate, lifetimeDiscountRate, lifetimeYears, marginAtOnce } = account;
  if (retentionRate === null || lifetimeDiscountRate === null) return null;
  const years = lifetimeYears ?? drawnYears;
  const terms = yearlyTerms({
    retention: retentionRate / 100,
    discount: lifetimeDiscountRate / 100,
    years,
    atOnce: marginAtOnce,
  });
  const last = terms.at(-1) ?? 0;
  return (
    <Picture
      label={`What a year's margin still counts: ${percentText(terms[0] ?? 0)} in the first, ${percentText(last)} in year ${years}`}
      height={height}
      className={styles.years}
    >
      {(width) => {
        const step = width / years;
        return terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its year
          <g key={index}>
            <rect
              x={index * step + step * 0.15}
              y={ground - term * (ground - 14)}
              width={step * 0.7}
              height={term * (ground - 14)}
              rx="2"
            />
            {(years <= 12 || index % 5 === 4 || index === 0) && (
              <text x={(index + 0.5) * step} y={height - 4} textAnchor="middle">
                {index + 1}
              </text>
            )}
            {years <= 12 && (
              <text x={(index + 0.5) * step} y={ground - term * (ground - 14) - 3} textAnchor="middle">
                {percentText(term)}
              </text>
            )}
          </g>
        ));
      }}
    </Picture>
  );
}
