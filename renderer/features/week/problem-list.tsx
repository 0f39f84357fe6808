import { Checkbox } from '@mantine/core';
import type { ProblemLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { dayAndDate, dueText } from '../../../shared/text/dates.ts';
import { removing } from '../../components/removing.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { useWeek } from '../../state/week-store.ts';
import styles from './week.module.css';
import { solvedEdit } from './week-edits.ts';
import { Rest, WeekSection } from './week-section.tsx';

function ProblemRow({ line, day }: { line: ProblemLine; day: string }) {
  const edit = useWeek((state) => state.edit);
  const { planId, problemId, title, accountName, ownerName, dueDate } = line;
  return (
    <li className={styles.row}>
      <Checkbox
        size="sm"
        aria-label={`Solved: ${title}`}
        checked={false}
        onChange={(event) => removing(event.currentTarget, () => void edit(solvedEdit(line)))}
      />
      <div className={styles.words}>
        <button type="button" className={styles.link} onClick={() => goToStep(planId, 'history', problemId)}>
          {title}
        </button>
        <div className={styles.about}>
          {accountName} · {ownerName === '' ? 'nobody owns it yet' : ownerName}
        </div>
      </div>
      <span className={styles.when} data-late title={dayAndDate(dueDate, day)}>
        {dueText(dueDate, day)}
      </span>
    </li>
  );
}

/** What customers still wait for past the promised day; a tick solves it. */
export function ProblemList({ week }: { week: Week }) {
  const { lines, total } = week.problems;
  if (total === 0) return null;
  return (
    <WeekSection title="Problems past their day" note="what customers still wait for">
      <ul className={styles.list}>
        {lines.map((line) => (
          <ProblemRow key={line.problemId} line={line} day={week.day} />
        ))}
      </ul>
      <Rest shown={lines.length} total={total} />
    </WeekSection>
  );
}
