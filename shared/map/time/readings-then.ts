import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import type { PerceptionReading } from '../../model/records/strategy.ts';

/** What readings say of a day. */
export type Noted = {
  /** The last reading of each person up to the day. */
  last: ReadonlyMap<Id, PerceptionReading>;
  /** Of whom there is any reading, also a later one. */
  everNoted: ReadonlySet<Id>;
  /** Readings that are in what was held already. */
  known: ReadonlySet<Id>;
  /** Whether what was held is younger than the day, and so says nothing against a reading. */
  isHeldYounger: boolean;
};

/** The readings by all of us together that tell of a day, held against what the plan held. */
export function notedReadings(present: Plan, held: Plan, day: CalendarDate, isHeldYounger: boolean): Noted {
  const last = new Map<Id, PerceptionReading>();
  const everNoted = new Set<Id>();
  const known = new Set<Id>();
  for (const reading of listOf(present, 'perceptionReadings')) {
    if (reading.teamMemberId !== null) continue;
    const { id, personId, date } = reading;
    everNoted.add(personId);
    if (isSame(held.perceptionReadings[id], reading)) known.add(id);
    const before = last.get(personId);
    if (date <= day && (before === undefined || before.date <= date)) last.set(personId, reading);
  }
  return { last, everNoted, known, isHeldYounger };
}

const isSame = (held: PerceptionReading | undefined, now: PerceptionReading): boolean =>
  held !== undefined && held.date === now.date && held.level === now.level && held.stance === now.stance;

/** An assessment with how the person saw us, and where they stood, on the day. */
export function perceptionThen(stakeholder: Stakeholder, noted: Noted): Stakeholder {
  const { personId } = stakeholder;
  if (!noted.everNoted.has(personId)) return stakeholder;
  const reading = noted.last.get(personId);
  if (noted.isHeldYounger)
    return {
      ...stakeholder,
      perceptionCurrent: reading?.level ?? null,
      stance: reading?.stance ?? 'unknown',
    };
  if (reading === undefined || noted.known.has(reading.id)) return stakeholder;
  return {
    ...stakeholder,
    perceptionCurrent: reading.level ?? stakeholder.perceptionCurrent,
    stance: reading.stance === 'unknown' ? stakeholder.stance : reading.stance,
  };
}
