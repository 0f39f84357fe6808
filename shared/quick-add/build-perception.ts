import { perceptionChangesOf, perceptionHistory, readingChange } from '../method/perception-history.ts';
import { stakeholderOf } from '../method/stakeholders.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { longDate } from '../text/dates.ts';
import type { PerceptionLine } from './perception-line.ts';
import { findPerson } from './words/matching.ts';
import type { LineChanges } from './words/naming.ts';

/**
 * The changes that a typed reading makes. The newest one is also how the person sees us now; an older one only adds
 * to the history. What the line leaves open is taken from what was known then.
 * Throws INVALID_INPUT for somebody the plan does not know, and without a level or a stance.
 */
export function addPerceptionChanges(
  plan: Plan,
  line: PerceptionLine,
  today: CalendarDate,
  newId: IdSource,
): LineChanges {
  const person = findPerson(plan, line.name);
  if (person === null)
    throw new AppError(
      'INVALID_INPUT',
      line.name === ''
        ? 'Start with a name, such as “Ana Ruiz: problem solver, 3 March”'
        : `Nobody in this plan is called ${line.name}`,
    );
  if (line.leftOver !== '' || (line.level === null && line.stance === null))
    throw new AppError(
      'INVALID_INPUT',
      `Say how ${person.name} sees us, such as “problem solver” or “supporter”`,
    );
  const history = perceptionHistory(plan, person.id);
  const isNewest = history.every((reading) => reading.date <= line.date);
  const stakeholder = stakeholderOf(plan, person.id);
  const before = isNewest
    ? { level: stakeholder?.perceptionCurrent ?? null, stance: stakeholder?.stance ?? 'unknown' }
    : { level: null, stance: 'unknown' as const, ...history.findLast((r) => r.date <= line.date) };
  const level = line.level ?? before.level;
  const stance = line.stance ?? before.stance;
  // The edit of today would date its reading today; the one that was typed carries its own day and note.
  const edit = isNewest
    ? perceptionChangesOf(plan, person.id, { perceptionCurrent: level, stance }, today, newId).filter(
        (change) => change.collection === 'stakeholders',
      )
    : [];
  const values = { level, stance, ...(line.note === '' ? {} : { note: line.note }) };
  const reading = readingChange(plan, person.id, { date: line.date, ...values }, newId);
  const changes = reading === null ? edit : [...edit, reading];
  if (changes.length === 0)
    throw new AppError('INVALID_INPUT', `That is what the plan says of ${person.name} already`);
  return { label: `How ${person.name} saw us on ${longDate(line.date)}`, changes };
}
