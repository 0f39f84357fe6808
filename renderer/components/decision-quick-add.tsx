import type { Id } from '../../shared/model/field.ts';
import { newId } from '../../shared/model/id.ts';
import { addDecisionChanges, unitNamedIn } from '../../shared/quick-add/decision/build-decision.ts';
import { parseDecisionLine } from '../../shared/quick-add/decision/decision-line.ts';
import { shortDate } from '../../shared/text/dates.ts';
import { buyClassLabels } from '../../shared/text/decision-labels.ts';
import { shortMoneyText } from '../../shared/text/money.ts';
import { sentenceOf } from '../state/bridge.ts';
import { useEdit, usePlan } from '../state/plan-store.ts';
import { today } from '../state/today.ts';
import { QuickAdd } from './quick-add.tsx';

/** The line that adds a decision; its seats come from the roles people usually have. */
export function DecisionQuickAdd({
  onAdded,
  isCard = false,
}: {
  onAdded: (id: Id) => void;
  isCard?: boolean;
}) {
  const plan = usePlan();
  const edit = useEdit();
  const parse = (text: string) => parseDecisionLine(text, today(), plan.plan.currency);
  const explain = (text: string): string => {
    const { title, buyClass, deadline, currentPhase, value } = parse(text);
    const unitId = unitNamedIn(plan, title);
    const parts = [
      title,
      unitId === null ? '' : `unit ${plan.businessUnits[unitId]?.name}`,
      buyClass === null ? '' : buyClassLabels[buyClass].toLowerCase(),
      currentPhase === null ? '' : `phase ${currentPhase} of 8`,
      value === null ? '' : shortMoneyText(value),
      deadline === null ? '' : `decide by ${shortDate(deadline, today())}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  const add = (text: string): string | null => {
    try {
      const { label, changes, decisionId } = addDecisionChanges(plan, parse(text), newId);
      void edit(label, changes);
      onAdded(decisionId);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Add a decision"
      example="New winches for Plant 4, new task, by 30 June"
      onAdd={add}
      explain={explain}
      isCard={isCard}
    />
  );
}
