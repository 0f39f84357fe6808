import { newId } from '../../../shared/model/id.ts';
import { addIdeaChanges } from '../../../shared/quick-add/build-idea.ts';
import { parseIdeaLine } from '../../../shared/quick-add/idea-line.ts';
import { ideaLevelLabels } from '../../../shared/text/labels.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** What the line would add, said while it is typed. */
function explain(text: string): string {
  const line = parseIdeaLine(text);
  const parts = [
    line.title,
    line.level === null ? '' : ideaLevelLabels[line.level].toLowerCase(),
    line.ownerName === '' ? '' : `ours: ${line.ownerName}`,
    line.customerOwnerName === '' ? '' : `theirs: ${line.customerOwnerName}`,
    line.valueForCustomer === '' ? '' : `they get ${line.valueForCustomer}`,
    line.valueForUs === '' ? '' : `we get ${line.valueForUs}`,
    line.scores === null ? '' : 'scored',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The line that adds an idea with its owners and what each side gets. */
export function IdeaQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addIdeaChanges(plan, parseIdeaLine(text), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Add an idea"
      example="Scrap-rate twin @Pia with Li Chen | they: €0.9 m a year | we: a reference"
      onAdd={add}
      explain={explain}
    />
  );
}
