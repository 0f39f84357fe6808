import { DateInput } from '@mantine/dates';
import type { CalendarDate } from '../../shared/model/field.ts';
import { parseDay } from '../../shared/quick-add/words/day-words.ts';
import { today } from '../state/today.ts';
import styles from './inline-date.module.css';

interface InlineDateProps {
  label: string;
  value: CalendarDate | null;
  onCommit: (value: CalendarDate | null) => void;
  placeholder?: string;
  isClearable?: boolean;
  /** Marks a day that has passed. */
  isLate?: boolean;
  isFramed?: boolean;
}

/** A day, picked or typed as in the quick-add lines; what is no day is taken back when the field is left. */
export function InlineDate(props: InlineDateProps) {
  return (
    <DateInput
      variant="unstyled"
      size="sm"
      aria-label={props.label}
      placeholder={props.placeholder ?? 'No date'}
      value={props.value}
      onChange={(value) => props.onCommit(value)}
      clearable={props.isClearable ?? false}
      clearButtonProps={{ 'aria-label': `Clear: ${props.label}` }}
      valueFormat="D MMM YYYY"
      dateParser={(text) => parseDay(text, today())}
      firstDayOfWeek={1}
      weekendDays={[]}
      highlightToday
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      classNames={{ root: styles.root ?? '', section: styles.section ?? '', input: styles.input ?? '' }}
      data-late={props.isLate === true || undefined}
      data-framed={props.isFramed === true || undefined}
    />
  );
}
