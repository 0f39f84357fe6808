import { levelNumber } from '../../method/relationship-gap.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type RelationshipLevel, relationshipLevels } from '../../model/records/stakeholder.ts';
import type { PerceptionReading } from '../../model/records/strategy.ts';
import { longDate } from '../../text/dates.ts';
import { relationshipLevelLabels } from '../../text/labels.ts';
import { counted } from '../../text/numbers.ts';
import type { MapPerson } from '../map-subject.ts';
import { readingDays } from '../time/time-line.ts';
import {
  type Area,
  type LensReading,
  type NodeMark,
  type PersonFacts,
  plainFacts,
  type ReadingOptions,
  type Spot,
} from './lens-reading.ts';

const noLevel = 'none';
/** More days than this make no difference to where people stand over time, and cost time. */
const mostDays = 24;

type Readings = ReadonlyMap<Id, readonly PerceptionReading[]>;

function readingsByPerson(plan: Plan): Readings {
  const byPerson = new Map<Id, PerceptionReading[]>();
  for (const reading of listOf(plan, 'perceptionReadings')) {
    if (reading.teamMemberId !== null) continue;
    byPerson.set(reading.personId, [...(byPerson.get(reading.personId) ?? []), reading]);
  }
  for (const readings of byPerson.values())
    readings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return byPerson;
}

/**
 * The Perception lens: how people saw us on a day, how they should, and how far they moved since another day
 * (METHOD 3.7, R46). Everybody keeps one column for all days, so that a replay only moves people up and down.
 */
export function readPerception(
  plan: Plan,
  people: readonly MapPerson[],
  options: ReadingOptions,
): LensReading {
  const { today, since, earlier, levelsToday, notYetIds } = options;
  const readings = readingsByPerson(plan);
  const days = thinned(readingDays(plan));
  const before = earlier === null ? null : levelsOf(earlier);
  const now = levelsToday ?? levelsOf(plan);
  const spots = new Map<Id, Spot>();
  const facts = new Map<Id, PersonFacts>();
  for (const entry of people) {
    const own = readings.get(entry.id) ?? [];
    const level = entry.stakeholder.perceptionCurrent;
    // By what was noted, today's readings included, so that it is the same on every day that is shown.
    const lasting = now.get(entry.id) ?? noLevel;
    const history = days.map((day) => (own.length === 0 ? lasting : levelOn(own, day)));
    spots.set(entry.id, { area: level ?? noLevel, rank: 0, history });
    facts.set(
      entry.id,
      notYetIds.has(entry.id)
        ? { ...plainFacts, notes: ['not on the map yet on this day'], isNotYet: true }
        : factsOf(entry, level, before?.get(entry.id) ?? null, since),
    );
  }
  return { areas: levelAreas, spots, fixtures: [], facts, ties: [], summary: summaryOf(facts, today, since) };
}

const levelOn = (readings: readonly PerceptionReading[], day: CalendarDate): string =>
  readings.findLast(({ date }) => date <= day)?.level ?? noLevel;

/** How people see us by their assessments. */
export function levelsOf(plan: Plan): ReadonlyMap<Id, RelationshipLevel> {
  const levels = new Map<Id, RelationshipLevel>();
  for (const { personId, perceptionCurrent } of listOf(plan, 'stakeholders'))
    if (perceptionCurrent !== null) levels.set(personId, perceptionCurrent);
  return levels;
}

const levelAreas: readonly Area[] = [
  ...relationshipLevels.toReversed().map((level) => ({
    id: level,
    label: `${levelNumber(level)} · ${relationshipLevelLabels[level]}`,
    note: '',
  })),
  { id: noLevel, label: 'Not known', note: '' },
];

function factsOf(
  { stakeholder }: MapPerson,
  level: RelationshipLevel | null,
  before: RelationshipLevel | null,
  since: CalendarDate | null,
): PersonFacts {
  const marks: NodeMark[] = [];
  const notes = [level === null ? 'how they see us is not known' : `sees us as ${nameOf(level)}`];
  if (level !== null && before !== null && since !== null && level !== before) {
    const moved = levelNumber(level) - levelNumber(before);
    marks.push({ kind: moved > 0 ? 'rise' : 'fall', text: moved > 0 ? `+${moved}` : `−${-moved}` });
    notes.push(`was ${nameOf(before)} on ${longDate(since)}`);
  }
  const { perceptionDesired: desired } = stakeholder;
  const gap = level === null || desired === null ? 0 : levelNumber(desired) - levelNumber(level);
  if (gap > 0 && desired !== null) {
    marks.push({ kind: 'aim', text: String(gap) });
    notes.push(`should see us as ${nameOf(desired)}`);
  }
  return { ...plainFacts, marks, notes };
}

const nameOf = (level: RelationshipLevel): string => relationshipLevelLabels[level].toLowerCase();

function thinned(days: readonly CalendarDate[]): CalendarDate[] {
  const step = Math.max(1, Math.ceil(days.length / mostDays));
  return days.filter((_, index) => index % step === 0 || index === days.length - 1);
}

function summaryOf(
  facts: ReadonlyMap<Id, PersonFacts>,
  today: CalendarDate,
  since: CalendarDate | null,
): string[] {
  const count = (kind: NodeMark['kind']): number =>
    [...facts.values()].filter(({ marks }) => marks.some((mark) => mark.kind === kind)).length;
  const moved =
    since === null
      ? []
      : [
          `Since ${longDate(since)} ${counted(count('rise'), 'person has', 'people have')} moved up and ${count('fall')} down.`,
        ];
  return [`On ${longDate(today)}.`, ...moved];
}
