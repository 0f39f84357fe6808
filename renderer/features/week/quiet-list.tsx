import type { QuietLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { daysBetween } from '../../../shared/text/calendar.ts';
import { dayAndDate, dayCount, dueText } from '../../../shared/text/dates.ts';
import { stanceLabels } from '../../../shared/text/labels.ts';
import { initials } from '../../../shared/text/names.ts';
import { removing } from '../../components/removing.ts';
import { StanceMark } from '../../components/stance-mark.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { useWeek } from '../../state/week-store.ts';
import styles from './week.module.css';
import { contactEdit, touchEdit } from './week-edits.ts';
import { Rest, WeekSection } from './week-section.tsx';

function touchText(touch: QuietLine['touch'], day: string): string {
  if (touch === null) return 'Plan a touch';
  return `Planned${touch.dueDate < day ? ',' : ''} ${dueText(touch.dueDate, day)}`;
}

/** Plans a touch; where one is planned already, says when and leads there. */
function TouchButton({ line, day }: { line: QuietLine; day: string }) {
  const edit = useWeek((state) => state.edit);
  const { touch, planId, name } = line;
  const text = touchText(touch, day);
  return (
    <button
      type="button"
      className={styles.chip}
      data-planned={touch !== null || undefined}
      aria-label={touch === null ? `${text} with ${name}` : `${text}: open the action with ${name}`}
      onClick={() =>
        touch === null ? void edit(touchEdit(line)) : goToStep(planId, 'actions', touch.actionId)
      }
    >
      {text}
    </button>
  );
}

function QuietRow({ line, day }: { line: QuietLine; day: string }) {
  const edit = useWeek((state) => state.edit);
  const { name, jobTitle, accountName, stance, lastContact } = line;
  const about = `${jobTitle === '' ? '' : `${jobTitle}, `}${accountName} · ${stance === 'unknown' ? 'stance not known' : stanceLabels[stance].toLowerCase()}`;
  const since = lastContact === null ? 'Nobody spoke to them yet' : `Last on ${dayAndDate(lastContact, day)}`;
  return (
    <li className={styles.row}>
      <span className={styles.face} aria-hidden="true">
        {initials(name)}
      </span>
      <div className={styles.words}>
        <div className={styles.name}>
          <button
            type="button"
            className={styles.link}
            onClick={() => goToStep(line.planId, 'decisionCenter', line.personId)}
          >
            {name}
          </button>
          <span aria-hidden="true">
            <StanceMark stance={stance} />
          </span>
        </div>
        <div className={styles.about} title={about}>
          {about}
        </div>
      </div>
      <span className={styles.silence} title={since}>
        {lastContact === null ? 'never' : dayCount(daysBetween(lastContact, day))}
      </span>
      <div className={styles.chips}>
        <button
          type="button"
          className={styles.chip}
          aria-label={`Log a contact with ${name} today`}
          onClick={(event) => removing(event.currentTarget, () => void edit(contactEdit(line)))}
        >
          Log
        </button>
        <TouchButton line={line} day={day} />
      </div>
    </li>
  );
}

/** Key players and champions nobody spoke to for a month. */
export function QuietList({ week }: { week: Week }) {
  const { lines, total } = week.quiet;
  if (total === 0) return null;
  return (
    <WeekSection title="Gone quiet" note="key people nobody spoke to for a month">
      <ul className={styles.list}>
        {lines.map((line) => (
          <QuietRow key={line.stakeholderId} line={line} day={week.day} />
        ))}
      </ul>
      <Rest shown={lines.length} total={total} />
    </WeekSection>
  );
}
