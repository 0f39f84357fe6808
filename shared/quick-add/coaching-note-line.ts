import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import type { IdSource } from '../model/record.ts';
import type { StepId } from '../wizard/step-ids.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';
import type { LineChanges } from './words/naming.ts';

/** What a coaching note is about: a step of the plan or a person. */
export type CoachingSubject = { step: StepId } | { personId: Id };

/**
 * The change that `Ask Nina what a lost hour costs, again 12 Dec` makes: a coaching note, followed up on the day
 * that `again`, `follow up` or `until` names. Throws INVALID_INPUT when no words are left.
 */
export function addCoachingNote(
  text: string,
  subject: CoachingSubject,
  today: CalendarDate,
  newId: IdSource,
): LineChanges {
  const asked = takeOut(tidy(text), /[,;.]?\s*\b(?:again|follow[- ]?up|until)\b\s*(.*)$/iu);
  const day = asked === null ? null : takeDay(asked.found[1] ?? '', today);
  const isWhole = asked !== null && day !== null && day.rest === '';
  const words = isWhole ? asked.rest : tidy(text);
  if (words === '') throw new AppError('INVALID_INPUT', 'Write what to think about');
  return {
    label: 'Add a coaching note',
    changes: [
      insertOf('notes', {
        id: newId(),
        text: words,
        date: today,
        coaching: true,
        followUpOn: isWhole ? day.date : null,
        ...('step' in subject ? { step: subject.step } : { personId: subject.personId }),
      }),
    ],
  };
}
