import { newId } from '../../../../shared/model/id.ts';
import { addProblemChanges } from '../../../../shared/quick-add/position/build-problem.ts';
import { parseProblemLine } from '../../../../shared/quick-add/position/problem-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { problemEffectLabels } from '../../../../shared/text/position-labels.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

function explain(text: string): string {
  const { title, openedOn, dueDate, effect, ownerName, raisedByName } = parseProblemLine(text, today());
  return [
    title,
    `since ${shortDate(openedOn, today())}`,
    effect === 'unknown' ? '' : `effect: ${problemEffectLabels[effect].toLowerCase()}`,
    ownerName === '' ? '' : `@${ownerName}`,
    dueDate === null ? '' : `due ${shortDate(dueDate, today())}`,
    raisedByName === '' ? '' : `from ${raisedByName}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The line that adds a problem with the day it began and what it does to how they see us. */
export function ProblemQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (
    <QuickAdd
      label="Add a problem"
      example="Late spare parts, since 3 March, serious"
      onAdd={(text) => {
        const { label, changes } = addProblemChanges(plan, parseProblemLine(text, today()), newId);
        void edit(label, changes);
        return null;
      }}
      explain={explain}
    />
  );
}
