import { DateInput } from '@mantine/dates';
import dayjs from 'dayjs';
import type { CalendarDate } from '../../shared/model/field.ts';
import { parseDay } from '../../shared/quick-add/words/day-words.ts';
import { today } from '../state/today.ts';
import styles from './inline-date.module.css';
import { RestingField } from './resting-field.tsx';

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

const format = 'D MMM YYYY';

/** A day, picked or typed as in the quick-add lines; what is no day is taken back when the field is left. */
export function InlineDate(props: InlineDateProps) {
  const { value, placeholder = 'No date', isLate = false, isFramed = false } = props;
  return (
    <RestingField
      label={props.label}
      text={value === null ? '' : dayjs(value).format(format)}
      placeholder={placeholder}
      className={styles.resting ?? ''}
      isFramed={isFramed}
      isLate={isLate}
      render={(input) => (
        <DateInput
          ref={input}
          variant="unstyled"
          size="sm"
          aria-label={props.label}
          placeholder={placeholder}
          value={value}
          onChange={(day) => props.onCommit(day)}
          clearable={props.isClearable ?? false}
          clearButtonProps={{ 'aria-label': `Clear: ${props.label}` }}
          valueFormat={format}
          dateParser={(text) => parseDay(text, today())}
          firstDayOfWeek={1}
          weekendDays={[]}
          highlightToday
          popoverProps={{ withinPortal: true, shadow: 'md' }}
          classNames={{ root: styles.root ?? '', section: styles.section ?? '', input: styles.input ?? '' }}
          data-late={isLate || undefined}
          data-framed={isFramed || undefined}
        />
      )}
    />
  );
}
