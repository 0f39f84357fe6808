import { newId } from '../../../../shared/model/id.ts';
import type { BusinessCase } from '../../../../shared/model/records/business-case.ts';
import { addCaseEntryChanges } from '../../../../shared/quick-add/build-case-entry.ts';
import { type EntryAmount, parseCaseEntryLine } from '../../../../shared/quick-add/case-entry-line.ts';
import { caseLineKindLabels } from '../../../../shared/text/labels.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

const amountText = ({ low, base, high }: EntryAmount): string =>
  [low, base, high].flatMap((money) => (money === null ? [] : [moneyText(money)])).join(' / ');

function explain(text: string, currency: string): string {
  const { kind, title, amounts, firstYear, repeats } = parseCaseEntryLine(text, currency);
  const parts = amounts.map((amount, index) => {
    const year = firstYear + index;
    const onward = repeats && index === amounts.length - 1 ? ' on' : '';
    return `${year === 0 ? 'start' : `year ${year}`}${onward} ${amountText(amount)}`;
  });
  return [caseLineKindLabels[kind], title, ...parts].join(' · ');
}

/** The line that adds a benefit or a cost with what it comes to from year to year. */
export function LineQuickAdd({ businessCase }: { businessCase: BusinessCase }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { currency } = plan.plan;
  const add = (text: string): null => {
    const { label, changes } = addCaseEntryChanges(businessCase, parseCaseEntryLine(text, currency), newId);
    void edit(label, changes);
    return null;
  };
  return (
    <QuickAdd
      label="Add a benefit or cost"
      example="benefit Less scrap 60k/90k/110k a year"
      onAdd={add}
      explain={(text) => explain(text, currency)}
    />
  );
}
