import { DateInput } from '@mantine/dates';
import type { CalendarDate } from '../../shared/model/field.ts';
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

/** A day, typed or picked where it stands. */
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
      firstDayOfWeek={1}
      highlightToday
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      classNames={{ root: styles.root ?? '', section: styles.section ?? '', input: styles.input ?? '' }}
      data-late={props.isLate === true || undefined}
      data-framed={props.isFramed === true || undefined}
    />
  );
}
