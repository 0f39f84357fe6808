import { newId } from '../../../../shared/model/id.ts';
import type { SelectionAxis } from '../../../../shared/model/records/selection.ts';
import { addSelectionCriterionChanges } from '../../../../shared/quick-add/build-selection.ts';
import { parseSelectionLine } from '../../../../shared/quick-add/selection-line.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

/** What the line would add, said while it is typed. */
function explain(text: string): string {
  const { title, weight, rating, problem } = parseSelectionLine(text);
  if (problem !== null) return problem;
  return [title, weight === null ? '' : `weight ${weight}`, rating === null ? '' : `rated ${rating} of 10`]
    .filter((part) => part !== '')
    .join(' · ');
}

const examples: Readonly<Record<SelectionAxis, { label: string; example: string }>> = {
  attractiveness: { label: 'Add what makes it attractive', example: 'Growth potential 25: 8' },
  strength: { label: 'Add a strength', example: 'Local support 30: 7' },
};

/** The line that adds a criterion with its weight and rating. */
export function SelectionQuickAdd({ axis }: { axis: SelectionAxis }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addSelectionCriterionChanges(plan, parseSelectionLine(text), axis, newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return <QuickAdd {...examples[axis]} onAdd={add} explain={explain} />;
}
