import { versionsByDate } from '../../method/versions/version-list.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { RelationshipEdge } from '../../model/records/relationship.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import { mapCollections, type PlanPast } from './plan-past.ts';
import { type Noted, notedReadings, perceptionThen } from './readings-then.ts';
import { heldAtEndOf } from './taken-back.ts';

/** What the picture of a past day stands on. */
export type Basis =
  | { kind: 'today' }
  /** A version that was frozen on that day, or the last one frozen before it. */
  | { kind: 'version'; title: string; date: CalendarDate }
  /** The history, with everything after that day taken back. */
  | { kind: 'history' }
  /** The first that is kept, which is younger than the day; null where that is the plan as it is today. */
  | { kind: 'first'; title: string | null; date: CalendarDate | null };

export type PlanOnDay = {
  /** The plan as it was. What the map is not drawn from is as today. */
  plan: Plan;
  basis: Basis;
  /** Who stands on the map today and did not on that day. */
  notYetIds: ReadonlySet<Id>;
};

type Held = { plan: Plan; basis: Basis };

const nobody: ReadonlySet<Id> = new Set();

/**
 * A plan as it was on a day. From today on that is the plan itself. What holds for a day before, in this order:
 *
 * 1. A tie's own dates, as they are known now: before `since` and after `until` it was not there; one that was
 *    written down later but dates back to that day was.
 * 2. How somebody saw us and where they stood: the last reading up to that day by all of us together, where what
 *    was held (3.) did not know it yet, or is younger than the day. Before the first reading of somebody nothing
 *    was known then; of whom nothing was ever noted, what was held holds.
 * 3. All else about units, people, ties, contacts, rivals and decisions is what the plan held: at the version frozen
 *    on that very day; else by the history with everything after that day taken back, where it reaches so far; else
 *    at the last version before; else at the first that is kept, be it a version or the history's first day.
 *
 * Somebody of whom there is a reading up to that day was there. Where people were placed by hand is as today.
 * `past` is null where none is at hand: then only readings and dates tell of the past.
 */
export function planOn(
  present: Plan,
  day: CalendarDate,
  today: CalendarDate,
  past: PlanPast | null,
): PlanOnDay {
  if (day >= today) return { plan: present, basis: { kind: 'today' }, notYetIds: nobody };
  const held = heldOn(present, day, today, past);
  const noted = notedReadings(present, held.plan, day, held.basis.kind === 'first');
  const { people, stakeholders } = peopleThen(present, held.plan, noted);
  const plan = { ...present };
  for (const name of mapCollections) if (name !== 'perceptionReadings') take(plan, held.plan, name);
  Object.assign(plan, { people, stakeholders, relationships: tiesThen(present, held.plan, day) });
  return { plan, basis: held.basis, notYetIds: missing(present, plan) };
}

function take<C extends keyof Plan>(plan: Plan, from: Plan, name: C): void {
  plan[name] = from[name];
}

function heldOn(present: Plan, day: CalendarDate, today: CalendarDate, past: PlanPast | null): Held {
  const contents = new Map(past?.versions.map(({ id, plan }) => [id, plan]));
  const versions = versionsByDate(present).flatMap(({ id, title, date }) => {
    const plan = contents.get(id);
    return plan === undefined ? [] : [{ plan, title, date }];
  });
  const last = versions.findLast(({ date }) => date <= day);
  if (last === undefined || last.date < day) {
    const plan = past === null ? null : heldAtEndOf(past, day);
    if (plan !== null) return { plan, basis: { kind: 'history' } };
  }
  if (last !== undefined)
    return { plan: last.plan, basis: { kind: 'version', title: last.title, date: last.date } };
  const [first] = versions;
  const began = past !== null && past.began < today ? past.began : null;
  if (first !== undefined && (began === null || first.date <= began))
    return { plan: first.plan, basis: { kind: 'first', title: first.title, date: first.date } };
  const beginning = past === null || began === null ? null : heldAtEndOf(past, began);
  return { plan: beginning ?? present, basis: { kind: 'first', title: null, date: began } };
}

/** Who was there, with how they saw us then. */
function peopleThen(present: Plan, held: Plan, noted: Noted): Pick<Plan, 'people' | 'stakeholders'> {
  const people = { ...held.people };
  const stakeholders: Record<Id, Stakeholder> = {};
  const assessed = new Set<Id>();
  for (const stakeholder of listOf(held, 'stakeholders')) {
    stakeholders[stakeholder.id] = perceptionThen(stakeholder, noted);
    assessed.add(stakeholder.personId);
  }
  for (const stakeholder of listOf(present, 'stakeholders')) {
    const { id, personId } = stakeholder;
    const person = present.people[personId];
    if (assessed.has(personId) || person === undefined || !noted.last.has(personId)) continue;
    people[personId] ??= person;
    stakeholders[id] = perceptionThen(stakeholder, noted);
  }
  return { people, stakeholders };
}

/** The ties of that day: those held and those that date back to it, without those that had not begun or were over. */
function tiesThen(present: Plan, held: Plan, day: CalendarDate): Record<Id, RelationshipEdge> {
  const ties: Record<Id, RelationshipEdge> = {};
  for (const tie of listOf(held, 'relationships')) {
    const { since, until } = present.relationships[tie.id] ?? tie;
    if (!hasNotBegun(since, day)) ties[tie.id] = { ...tie, since, until };
  }
  for (const tie of listOf(present, 'relationships'))
    if (ties[tie.id] === undefined && tie.since !== null && !hasNotBegun(tie.since, day)) ties[tie.id] = tie;
  return Object.fromEntries(Object.entries(ties).filter(([, { until }]) => until === null || until >= day));
}

const hasNotBegun = (since: CalendarDate | null, day: CalendarDate): boolean => since !== null && since > day;

function missing(present: Plan, then: Plan): ReadonlySet<Id> {
  const there = new Set(listOf(then, 'stakeholders').map(({ personId }) => personId));
  return new Set(
    listOf(present, 'stakeholders').flatMap(({ personId }) =>
      present.people[personId] !== undefined && !there.has(personId) ? [personId] : [],
    ),
  );
}
