import { insertOf } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { useEdit } from '../../state/plan-store.ts';

/** The line that adds a criterion with its weight and ratings. */
export function CriterionQuickAdd() {
  const edit = useEdit();
  return (
    <QuickAdd
      label="Add a criterion"
      example="Cyber security 5 us 3 Halden 4 must"
      onAdd={(line) => {
        void edit(`Add ${line}`, [insertOf('criteria', { id: newId(), title: line })]);
        return null;
      }}
    />
  );
}
