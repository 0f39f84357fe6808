import { versionsByDate } from '../../../../shared/method/versions/version-list.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { InlineDate } from '../../../components/inline-date.tsx';
import { today } from '../../../state/today.ts';
import styles from './compare.module.css';
import { dayOfMoment, type PlanMoment } from './plan-moment.ts';

interface MomentPickerProps {
  /** "From" or "To". */
  label: string;
  plan: Plan;
  moment: PlanMoment;
  onPick: (moment: PlanMoment) => void;
}

/** A version, a day of the history or now. */
export function MomentPicker({ label, plan, moment, onPick }: MomentPickerProps) {
  const day = today();
  const pick = (value: string) => {
    if (value === 'now') onPick({ kind: 'now' });
    else if (value === 'day') onPick({ kind: 'day', date: addDays(dayOfMoment(plan, moment), -1) });
    else onPick({ kind: 'version', id: value });
  };
  return (
    <span className={styles.picker}>
      <span className={styles.pickerLabel} aria-hidden="true">
        {label}
      </span>
      <select
        className={styles.select}
        aria-label={label}
        value={moment.kind === 'version' ? moment.id : moment.kind}
        onChange={(event) => pick(event.target.value)}
      >
        {versionsByDate(plan).map(({ id, title, date }) => (
          <option key={id} value={id}>
            {shortDate(date, day)} · {title}
          </option>
        ))}
        <option value="day">A day…</option>
        <option value="now">Now</option>
      </select>
      {moment.kind === 'day' && (
        <InlineDate
          label={`${label}: day`}
          isFramed
          value={moment.date}
          onCommit={(date) => {
            if (date !== null) onPick(date >= day ? { kind: 'now' } : { kind: 'day', date });
          }}
        />
      )}
    </span>
  );
}
