import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { addCaseChanges } from '../../../shared/quick-add/build-case.ts';
import { parseCaseLine } from '../../../shared/quick-add/case-line.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** What the line would add, said while it is typed. */
function explain(text: string, currency: string): string {
  const line = parseCaseLine(text, currency);
  const { title, investment, yearlyBenefit, yearlyCost, years, discountRate, joint, leftOver } = line;
  const parts = [
    title,
    investment === null ? '' : `${moneyText(investment)} at the start`,
    yearlyBenefit === null ? '' : `${moneyText(yearlyBenefit)} benefit a year`,
    yearlyCost === null ? '' : `${moneyText(yearlyCost)} cost a year`,
    years === null ? '' : `${years} years`,
    discountRate === null ? '' : `${discountRate} % a year`,
    joint ? 'joint' : '',
    leftOver.length === 0 ? '' : `to the assumptions: ${leftOver.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The line that adds a case with its five rough numbers. */
export function CaseQuickAdd({ onAdded }: { onAdded: (caseId: Id) => void }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { currency } = plan.plan;
  const add = (text: string): null => {
    const { label, changes, caseId } = addCaseChanges(plan, parseCaseLine(text, currency), newId);
    void edit(label, changes);
    onAdded(caseId);
    return null;
  };
  return (
    <QuickAdd
      label="Add a case"
      example="Dock planning: invest 250k, saves 120k a year, costs 20k, 4 years, 10 %"
      onAdd={add}
      explain={(text) => explain(text, currency)}
    />
  );
}
