import type { WhitespaceGrid } from '../../../../shared/method/whitespace/whitespace-grid.ts';
import { type WhitespaceState, whitespaceStates } from '../../../../shared/model/records/whitespace.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { whitespaceStateLabels } from '../../../../shared/text/opportunity-labels.ts';
import { WhitespaceMark } from '../../../components/whitespace-mark.tsx';
import styles from './grid-head.module.css';

/** What the map comes to, in one line. */
export function GridHeadline({ grid }: { grid: WhitespaceGrid }) {
  const { all, coverage, otherCurrencies } = grid;
  return (
    <p className={styles.headline}>
      <b>{moneyText(all.whitespace)}</b> still to win of {shortMoneyText(all.potential)} potential; we sell{' '}
      {shortMoneyText(all.currentSales)}.{' '}
      {coverage !== null && (
        <span>
          The map covers <b>{percentText(coverage)}</b>: {all.known} of {all.relevant} cells known.
        </span>
      )}
      {otherCurrencies > 0 && (
        <span className={styles.remark}>
          {' '}
          {otherCurrencies} {otherCurrencies === 1 ? 'amount' : 'amounts'} in another currency left out.
        </span>
      )}
    </p>
  );
}

type YearSwitchProps = { years: readonly number[]; year: number; onYear: (year: number) => void };

/** Which year the map shows. */
export function YearSwitch({ years, year, onYear }: YearSwitchProps) {
  return (
    <fieldset className={styles.years}>
      <legend>Year</legend>
      {years.map((each) => (
        <button key={each} type="button" aria-pressed={each === year} onClick={() => onYear(each)}>
          {each}
        </button>
      ))}
    </fieldset>
  );
}

const keyOf: Readonly<Record<WhitespaceState, string>> = {
  won: 'W',
  installed: 'I',
  open: 'O',
  potential: 'P',
  competitor: 'C',
  inHouse: 'H',
  notRelevant: 'N',
  unknown: 'U',
};

/** The states with their marks and the keys that set them. */
export function GridLegend() {
  return (
    <div className={styles.legend}>
      {whitespaceStates.map((state) => (
        <span key={state}>
          <WhitespaceMark state={state} />
          {whitespaceStateLabels[state]} <kbd>{keyOf[state]}</kbd>
        </span>
      ))}
      <span>
        Opportunity <kbd>M</kbd>
      </span>
      <span>
        Edit <kbd>Enter</kbd>
      </span>
    </div>
  );
}
