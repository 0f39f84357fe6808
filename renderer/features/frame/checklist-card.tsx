import { memo } from 'react';
import {
  type ChecklistLine,
  type ChecklistName,
  checklistChange,
  checklistLines,
} from '../../../shared/method/leadership/checklists.ts';
import { newId } from '../../../shared/model/id.ts';
import type { ChecklistAnswer } from '../../../shared/model/records/governance.ts';
import { DataTable } from '../../components/data-table.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './frame.module.css';

const stateLabels = { open: 'not yet', partly: 'partly', yes: 'yes' };
const titles: Readonly<Record<ChecklistName, string>> = {
  accountManagerProfile: 'The account manager',
  implementation: 'What planning needs to work',
};
const columns = [
  { key: 'item', title: '', width: '44%' },
  { key: 'state', title: 'True?', width: '110px' },
  { key: 'note', title: 'What is missing' },
];

const ChecklistRow = memo(function ChecklistRow({
  checklist,
  line,
}: {
  checklist: ChecklistName;
  line: ChecklistLine;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const answer = (values: Partial<Pick<ChecklistAnswer, 'state' | 'note'>>) =>
    void edit(`Answer: ${line.question}`, [checklistChange(plan, checklist, line.item, values, newId)]);
  return (
    <tr>
      <td>
        <span className={styles.said}>{line.question}</span>
      </td>
      <td>
        <InlineChoice
          label={line.question}
          value={line.state}
          choices={stateLabels}
          onCommit={(state) => answer({ state })}
        />
      </td>
      <td>
        <InlineText
          label={`What is missing: ${line.question}`}
          value={line.note}
          placeholder="—"
          onCommit={(note) => answer({ note })}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** One of the two checklists: whether the manager fits the work, and the company the method. Internal. */
export function ChecklistCard({ checklist }: { checklist: ChecklistName }) {
  const plan = usePartsOfPlan();
  const lines = checklistLines(plan, checklist);
  const met = lines.filter(({ state }) => state === 'yes').length;
  return (
    <Card title={titles[checklist]} note={`${met} of ${lines.length} · internal`} isFlush>
      <DataTable label={titles[checklist]} columns={columns}>
        {lines.map((line) => (
          <ChecklistRow checklist={checklist} line={line} key={line.item} />
        ))}
      </DataTable>
    </Card>
  );
}
