import { unitsOf } from '../../../../shared/method/exact-money.ts';
import type { SpendWith } from '../../../../shared/method/whitespace/spend-with.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './spend-bar.module.css';

const barHeight = 14;

const wordsOf = (who: SpendWith['who'], name: string): string =>
  who === 'inHouse' ? name : who === 'unknown' ? 'not known with whom' : `with ${name}`;

/** With whom the money is spent, as one bar with the amounts beneath. */
export function SpendBar({ spend }: { spend: readonly SpendWith[] }) {
  const whole = spend.reduce((sum, { amount }) => sum + unitsOf(amount), 0n);
  if (whole === 0n) return null;
  // A picture needs no more than four figures of a share; the words keep the exact amount.
  const shares = spend.map((entry) => ({
    ...entry,
    share: Number((unitsOf(entry.amount) * 10_000n) / whole) / 10_000,
  }));
  const label = `Spend with ${shares.map(({ name, amount }) => `${name} ${moneyText(amount)}`).join(', ')}`;
  return (
    <div className={styles.frame}>
      <Picture label={label} height={barHeight}>
        {(width) => {
          let left = 0;
          return shares.map(({ who, name, share }) => {
            const x = left;
            left += share * width;
            return (
              <rect
                key={name}
                x={x}
                width={Math.max(1, share * width - 2)}
                height={barHeight}
                rx={3}
                className={styles.part}
                data-who={who}
              />
            );
          });
        }}
      </Picture>
      <ul className={styles.words} aria-label="Whom they spend it with">
        {shares.map(({ who, name, amount, share }) => (
          <li key={name} data-who={who} title={moneyText(amount)}>
            {wordsOf(who, name)} <b>{shortMoneyText(amount)}</b> · {percentText(share)}
          </li>
        ))}
      </ul>
    </div>
  );
}
