import { newId } from '../../../shared/model/id.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { LineChanges } from '../../../shared/quick-add/words/naming.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

type AddLineProps = {
  label: string;
  example: string;
  /** The changes the line makes; throws what the line says when it cannot be read. */
  changesOf: (plan: Plan, text: string, newId: IdSource) => LineChanges;
  explain: (text: string) => string;
};

/** A quick-add line whose words become changes of the plan. */
export function AddLine({ label, example, changesOf, explain }: AddLineProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const made = changesOf(plan, text, newId);
      void edit(made.label, made.changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return <QuickAdd label={label} example={example} onAdd={add} explain={explain} />;
}

/** The parts that say something, between dots. */
export function saidParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
