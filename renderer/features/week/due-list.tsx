import { Checkbox } from '@mantine/core';
import type { DueLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { dayAndDate, dueText } from '../../../shared/text/dates.ts';
import { initials } from '../../../shared/text/names.ts';
import { removing } from '../../components/removing.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { useWeek } from '../../state/week-store.ts';
import styles from './week.module.css';
import { doneEdit } from './week-edits.ts';
import { Rest, WeekSection } from './week-section.tsx';

function Owner({ name }: { name: string }) {
  const said = name === '' ? 'Nobody owns it yet' : name;
  return (
    <span
      className={styles.owner}
      data-missing={name === '' || undefined}
      role="img"
      aria-label={said}
      title={said}
    >
      {name === '' ? '?' : initials(name)}
    </span>
  );
}

function DueRow({ line, day }: { line: DueLine; day: string }) {
  const edit = useWeek((state) => state.edit);
  const { title, accountName, purpose, dueDate } = line;
  const about = purpose === '' ? accountName : `${accountName} · ${purpose}`;
  return (
    <li className={styles.row}>
      <Checkbox
        size="sm"
        aria-label={`Done: ${title}`}
        checked={false}
        onChange={(event) => removing(event.currentTarget, () => void edit(doneEdit(line)))}
      />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.link}
          onClick={() => goToStep(line.planId, 'actions', line.actionId)}
        >
          {title}
        </button>
        <div className={styles.about} title={about}>
          {about}
        </div>
      </div>
      <Owner name={line.ownerName} />
      <span className={styles.when} data-late={dueDate < day || undefined} title={dayAndDate(dueDate, day)}>
        {dueText(dueDate, day)}
      </span>
    </li>
  );
}

/** What has to be done, the longest late first; a tick does it. */
export function DueList({ week }: { week: Week }) {
  const { lines, total, late } = week.due;
  const count = total === 1 ? '1 action' : `${total} actions`;
  const note = late === 0 ? count : `${count}, ${late} late`;
  return (
    <WeekSection title="Due" note={total === 0 ? undefined : note}>
      {total === 0 ? (
        <p className={styles.nothing}>
          Nothing is late, and nothing is due by the end of next week. Actions stand here once they have a
          day.
        </p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <DueRow key={line.actionId} line={line} day={week.day} />
          ))}
        </ul>
      )}
      <Rest shown={lines.length} total={total} />
    </WeekSection>
  );
}
