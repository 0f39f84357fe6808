import { newId } from '../../../shared/model/id.ts';
import { addCriterionChanges } from '../../../shared/quick-add/build-criterion.ts';
import { parseCriterionLine } from '../../../shared/quick-add/criterion-line.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** What the line would add, said while it is typed. */
function explain(text: string): string {
  const { title, importance, ours, rivals, mandatory, formality } = parseCriterionLine(text);
  const parts = [
    title,
    importance === null ? '' : `weight ${importance}`,
    ours === null ? '' : `us ${ours}`,
    ...rivals.map(({ name, rating }) => `${name} ${rating}`),
    mandatory ? 'a must' : '',
    formality ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The line that adds a criterion with its weight and ratings; a rival it names for the first time gets a column. */
export function CriterionQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addCriterionChanges(plan, parseCriterionLine(text), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Add a criterion"
      example="Cyber security 5 us 3 Halden 4 must"
      onAdd={add}
      explain={explain}
    />
  );
}
