import { IconTrash } from '@tabler/icons-react';
import { deletionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { InlineText } from '../../components/inline-text.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './review.module.css';

/** Thoughts worth keeping until the next review; all of them stay internal. */
export function NotesCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const notes = listOf(plan, 'notes').reverse();
  const add = (text: string): null => {
    void edit('Add a note', [
      insertOf('notes', { id: newId(), text, date: today(), authorId: plan.plan.ownerId }),
    ]);
    return null;
  };
  return (
    <Card title="Notes" note="internal" isFlush>
      <ul className={styles.notes}>
        {notes.map((note) => {
          const about = note.personId === null ? undefined : plan.people[note.personId]?.name;
          const author = note.authorId === null ? undefined : plan.teamMembers[note.authorId]?.name;
          return (
            <li key={note.id} data-record-id={note.id}>
              <div className={styles.noteText}>
                <InlineText
                  label="Note"
                  isProse
                  isRequired
                  value={note.text}
                  onCommit={(text) =>
                    void edit('Reword a note', [updateOf(plan, 'notes', note.id, { text })])
                  }
                />
                <span className={styles.meta}>
                  {[
                    shortDate(note.date, today()),
                    author,
                    about === undefined ? undefined : `about ${about}`,
                    note.coaching ? 'coaching' : undefined,
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </div>
              <RowMenu
                label="What to do with this note"
                commands={[
                  {
                    title: 'Delete',
                    icon: <IconTrash size={16} />,
                    isDangerous: true,
                    run: () => void edit('Delete a note', deletionOf(plan, 'notes', note.id)),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
      <QuickAdd label="Note something" example="Jon Berg moves to group operations in March" onAdd={add} />
    </Card>
  );
}
