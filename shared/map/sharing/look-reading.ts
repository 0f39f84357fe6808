import { lossOfPerson } from '../../method/reach/loss-of-person.ts';
import { waysIn } from '../../method/reach/ways-in.ts';
import { memberName, personName } from '../../method/stakeholders.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { DrawnReading } from '../picture/reading-markup.ts';
import type { MapLook } from './map-look.ts';

/** What is drawn over the map, and the same in words. */
export type LookReading = { drawn: DrawnReading; words: string };

/** Losses that are said below the title; the screen lists all. */
const mostSaid = 3;

/** What a look shows over the map; null where it shows nothing, or what it shows is no longer there. */
export function lookReading(plan: Plan, { reading }: MapLook, today: CalendarDate): LookReading | null {
  if (reading === null || plan.people[reading.personId] === undefined) return null;
  const name = personName(plan, reading.personId);
  if (reading.kind === 'loss') {
    const loss = lossOfPerson(plan, reading.personId, today);
    const said = loss.breakages.slice(0, mostSaid).map(({ sentence }) => sentence);
    return { drawn: { kind: 'loss', loss }, words: `if ${name} leaves: ${said.join(' ')}` };
  }
  const { teamMemberId, index, personId } = reading;
  const ways = waysIn(plan, personId, today, { teamMemberId });
  const way = ways[index];
  if (way === undefined) return null;
  const usName = way.teamMemberId === null ? 'We' : memberName(plan, way.teamMemberId);
  return {
    drawn: { kind: 'way', usName, personIds: way.personIds },
    words: `way ${index + 1} of ${ways.length} to ${name}: ${way.sentence}`,
  };
}
