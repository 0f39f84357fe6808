import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { dayAndDate } from '../../text/dates.ts';
import { listText } from '../../text/lists.ts';
import { channelLabels, touchKindLabels } from '../../text/prospecting-labels.ts';
import type { TouchLine } from './touch-line.ts';
import { touchedPerson } from './touched-person.ts';

/**
 * What a line would log, while it is typed: "Meeting with Ana Ruiz today; plans “site visit” for Wed 12 May 2027".
 * Null where the line is no touch or names nobody yet.
 */
export function touchSummary(plan: Plan, line: TouchLine | null, today: CalendarDate): string | null {
  if (line === null) return null;
  const { found, name } = touchedPerson(listOf(plan, 'people'), line.who);
  if (name === '') return null;
  const names = found.map((person) => person.name);
  const who =
    names.length > 1
      ? `${listText(names.slice(0, 4), 'or')}?`
      : (names[0] ?? `${name}, who is not in the plan yet`);
  const how = line.channel === 'meeting' ? '' : ` by ${channelLabels[line.channel].toLowerCase()}`;
  const when = line.date === today ? 'today' : `on ${dayAndDate(line.date, today)}`;
  const next =
    line.nextStep === '' || line.nextStepOn === null
      ? ''
      : `; plans “${line.nextStep}” for ${dayAndDate(line.nextStepOn, today)}`;
  const verb = line.kind === 'attempt' ? 'Attempt to reach' : `${touchKindLabels[line.kind]} with`;
  return `${verb} ${who}${how} ${when}${next}`;
}
