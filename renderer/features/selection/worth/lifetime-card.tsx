import { type AccountLifetime, accountLifetime } from '../../../../shared/method/selection/lifetime-value.ts';
import type { Account } from '../../../../shared/model/records/account-plan.ts';
import { listText } from '../../../../shared/text/lists.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { fixedText, numberText } from '../../../../shared/text/numbers.ts';
import { Card } from '../../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from '../selection.module.css';
import { LifetimeFields } from './lifetime-fields.tsx';
import { LifetimePicture } from './lifetime-picture.tsx';

const fieldNames = {
  yearlyMargin: 'the margin a year',
  retentionRate: 'how likely they stay',
  lifetimeDiscountRate: 'the discount rate',
};

/** The result with the way it was computed, or what it still needs. */
function Result({ account, lifetime }: { account: Account; lifetime: AccountLifetime }) {
  if (lifetime.kind === 'incomplete')
    return (
      <p className={styles.remark}>
        Give {listText(lifetime.missing.map((field) => fieldNames[field]))}, and the value is worked out here.
      </p>
    );
  if (lifetime.kind === 'mixedCurrencies')
    return (
      <p className={styles.remark}>
        Margin and acquisition cost are in {listText(lifetime.currencies)}; put both in one currency.
      </p>
    );
  if (lifetime.kind === 'endless')
    return (
      <p className={styles.remark}>
        Nobody ever leaves and money costs nothing, so the sum has no end. Give a discount rate above 0 %, or
        a number of years.
      </p>
    );
  const { yearlyMargin, retentionRate, lifetimeDiscountRate, acquisitionCost, lifetimeYears } = account;
  const rates = `${numberText(retentionRate ?? 0, undefined, 1)} % stay each year, and a year costs ${numberText(lifetimeDiscountRate ?? 0, undefined, 1)} %`;
  return (
    <div className={styles.result}>
      <p className={styles.headline}>
        <b>{moneyText({ ...lifetime.value, amount: Number(lifetime.value.amount).toFixed(0) })}</b>{' '}
        {lifetimeYears === null ? 'over its whole life' : `over ${lifetimeYears} years`}
      </p>
      <details className={styles.how}>
        <summary>How is this computed?</summary>
        <p>
          {yearlyMargin === null ? '' : moneyText(yearlyMargin)} of margin × {fixedText(lifetime.multiple, 2)}
          {acquisitionCost === null ? '' : ` − ${moneyText(acquisitionCost)} to win them`}. The multiple is
          what one unit of yearly margin is worth when {rates}
          {account.marginAtOnce
            ? ', with the first margin earned at once'
            : ', with the first margin after a year'}
          .
        </p>
        <p>
          {formulaOf(account)}, with m margin a year, r retention, i discount rate
          {lifetimeYears === null ? '' : `, n = ${lifetimeYears} years`}, AC the cost of winning them.
        </p>
      </details>
    </div>
  );
}

function formulaOf({ lifetimeYears, marginAtOnce }: Account): string {
  if (lifetimeYears !== null)
    return `m × Σ (r ÷ (1 + i))ᵗ for t from ${marginAtOnce ? '0 to n − 1' : '1 to n'} − AC`;
  return marginAtOnce ? 'm × (1 + i) ÷ (1 + i − r) − AC' : 'm × r ÷ (1 + i − r) − AC';
}

/** What the customer is worth over the time it stays; every figure says where it comes from. */
export function LifetimeCard() {
  const plan = usePartsOfPlan();
  const { account } = plan;
  const lifetime = accountLifetime(plan);
  return (
    <Card
      title="Lifetime value"
      note={
        lifetime.kind === 'value'
          ? `${shortMoneyText(lifetime.value)}, ${fixedText(lifetime.multiple, 2)} times the yearly margin`
          : 'what keeping this customer is worth'
      }
    >
      <div className={styles.lifetime}>
        <Result account={account} lifetime={lifetime} />
        <LifetimePicture account={account} />
      </div>
      <LifetimeFields />
    </Card>
  );
}
