import { IconTrash } from '@tabler/icons-react';
import { deletionOf, updateOf } from '../../shared/model/editing.ts';
import { newId } from '../../shared/model/id.ts';
import { listOf } from '../../shared/model/plan.ts';
import type { Note } from '../../shared/model/records/commitment.ts';
import { addCoachingNote, type CoachingSubject } from '../../shared/quick-add/coaching-note-line.ts';
import { dueText, shortDate } from '../../shared/text/dates.ts';
import { useEdit } from '../state/plan-store.ts';
import { today } from '../state/today.ts';
import { usePartsOfPlan } from '../state/use-parts-of-plan.ts';
import styles from './coaching-notes.module.css';
import { InlineText } from './inline-text.tsx';
import { QuickAdd } from './quick-add.tsx';
import { RowMenu } from './row-menu.tsx';

function isAbout(note: Note, subject: CoachingSubject): boolean {
  if (!note.coaching) return false;
  return 'step' in subject ? note.step === subject.step : note.personId === subject.personId;
}

function CoachingNote({ note }: { note: Note }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const day = today();
  const change = (label: string, values: Partial<Note>) =>
    void edit(label, [updateOf(plan, 'notes', note.id, values)]);
  return (
    <li className={styles.note} data-record-id={note.id}>
      <div>
        <InlineText
          label="Coaching note"
          isProse
          isRequired
          value={note.text}
          onCommit={(text) => change('Reword a coaching note', { text })}
        />
        <div
          className={styles.meta}
          data-late={(note.followUpOn !== null && note.followUpOn <= day) || undefined}
        >
          {shortDate(note.date, day)}
          {note.followUpOn !== null && ` · again ${dueText(note.followUpOn, day)}`}
        </div>
      </div>
      <RowMenu
        label="What to do with this coaching note"
        commands={[
          ...(note.followUpOn === null
            ? []
            : [
                {
                  title: 'Followed up',
                  run: () => change('Follow up a coaching note', { followUpOn: null }),
                },
              ]),
          {
            title: 'Delete',
            icon: <IconTrash size={16} />,
            isDangerous: true,
            run: () => void edit('Delete a coaching note', deletionOf(plan, 'notes', note.id)),
          },
        ]}
      />
    </li>
  );
}

/** What a coach or the superior noted on a step or a person, with a day to come back to it; internal. */
export function CoachingNotes({ subject }: { subject: CoachingSubject }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const notes = listOf(plan, 'notes').filter((note) => isAbout(note, subject));
  const add = (line: string): null => {
    const { label, changes } = addCoachingNote(line, subject, today(), newId);
    void edit(label, changes);
    return null;
  };
  return (
    <div className={styles.notes}>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <CoachingNote note={note} key={note.id} />
          ))}
        </ul>
      )}
      <QuickAdd label="Coaching note" example="Ask Nina first, again 12 Dec" onAdd={add} />
    </div>
  );
}
