import { accountPotential } from '../../../../shared/method/selection/potential.ts';
import type { Money } from '../../../../shared/model/field.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { Field, FieldGrid } from '../../../components/field-grid.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { FigureField } from '../figure-field.tsx';
import { useProblem } from '../problem-line.tsx';
import styles from '../selection.module.css';
import { useAccountChange } from '../use-account-change.ts';

function PotentialBar({ present, total, later }: { present: Money; total: Money; later: Money | null }) {
  const most = Math.max(Number(total.amount), Number(later?.amount ?? 0), Number(present.amount));
  if (most <= 0) return null;
  const width = (money: Money) => `${(Number(money.amount) / most) * 100}%`;
  return (
    <div
      className={styles.potential}
      role="img"
      aria-label={`With us ${moneyText(present)} of ${moneyText(total)} a year${later === null ? '' : `; in three years ${shortMoneyText(later)}`}`}
    >
      <span className={styles.bar}>
        <i data-part="later" style={{ width: later === null ? 0 : width(later) }} />
        <i data-part="total" style={{ width: width(total) }} />
        <i data-part="present" style={{ width: width(present) }} />
      </span>
      <span className={styles.legend} aria-hidden="true">
        <span data-part="present">with us {shortMoneyText(present)}</span>
        <span data-part="total">all it could buy {shortMoneyText(total)}</span>
        {later !== null && <span data-part="later">in three years {shortMoneyText(later)}</span>}
      </span>
    </div>
  );
}

/** What the account could buy beside what it buys: potential, share of wallet, growth and what is left to win. */
export function PotentialCard() {
  const plan = usePartsOfPlan();
  const change = useAccountChange();
  const problem = useProblem();
  const potential = accountPotential(plan);
  const { total, present, upside, shareOfWallet, growthRate, totalInThreeYears } = potential;
  const save = (label: string, values: Parameters<typeof change>[1]) => {
    problem.clear();
    change(label, values);
  };
  return (
    <Card
      title="Potential"
      note={
        upside === null
          ? 'upside counts, not only today’s revenue'
          : `${shortMoneyText(upside)} a year left to win`
      }
    >
      {present !== null && total !== null && present.money.currency === total.currency && (
        <PotentialBar present={present.money} total={total} later={totalInThreeYears} />
      )}
      <FieldGrid>
        <Field name="All it could buy" hint="a year, of what we sell">
          <InlineMoney
            label="Total potential a year"
            value={total}
            currency={plan.plan.currency}
            placeholder="€7.6m"
            onCommit={(totalPotential) => save('Set the total potential', { totalPotential })}
            onRefuse={problem.setProblem}
          />
        </Field>
        <Field name="Growth" hint="percent a year">
          <FigureField
            label="Growth rate"
            value={growthRate}
            least={-100}
            most={1000}
            placeholder="6"
            onCommit={(value) => save('Set the growth rate', { growthRate: value })}
            onRefuse={problem.setProblem}
          />
        </Field>
        <Field name="With us today">
          <p className={styles.figure}>
            {present === null
              ? 'not known: history and position holds the figures'
              : `${moneyText(present.money)} in ${present.year}`}
          </p>
        </Field>
        <Field name="Share of wallet">
          <p className={styles.figure}>
            {shareOfWallet === null
              ? 'not known: it needs spend per category'
              : `${percentText(shareOfWallet.share)} in ${shareOfWallet.year}`}
          </p>
        </Field>
      </FieldGrid>
      {problem.line}
    </Card>
  );
}
