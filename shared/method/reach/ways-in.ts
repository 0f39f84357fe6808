import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Stance } from '../../model/records/stakeholder.ts';
import { daysBetween } from '../../text/calendar.ts';
import { depthNumber, isRealContact } from '../contact-depth.ts';
import { stepsByPerson } from '../introduction-path.ts';
import { type IntroductionStep, introductionSentence } from '../introduction-sentence.ts';
import { wayRemark } from './way-remark.ts';

/** One way from one of us to a person, over people who could introduce us. */
export type WayIn = {
  /** Who of us starts; null where we know the first person, but the plan does not say who of us does. */
  teamMemberId: Id | null;
  /** From the person we know to the person we want to meet. */
  personIds: Id[];
  steps: IntroductionStep[];
  /** What the way asks of us: 20 for each step, more where it is weak, stale or unfriendly. Less is better. */
  effort: number;
  /** "Tom Haugen knows Jon Berg well, who reports to Ana Ruiz". */
  sentence: string;
  /** What speaks for it and against it: "Jon Berg supports us; last spoken 12 days ago". */
  remark: string;
};

export type WaysInOptions = {
  /** Only from this one of us; anyone when null. */
  teamMemberId?: Id | null;
  /** Most ways given, three unless said otherwise. */
  most?: number;
};

const stepEffort = 20;
const weaknessEffort = 5;
const freshDays = 30;
const staleDays = 180;
const staleEffort = 10;
const stanceEfforts: Readonly<Record<Stance, number>> = {
  champion: 0,
  supporter: 2,
  neutral: 7,
  unknown: 9,
  sceptic: 16,
  opponent: 30,
};

/** A way so far: its last step, and the way before it. */
type Trail = {
  personId: Id;
  start: Start;
  step: IntroductionStep | null;
  before: Trail | null;
  effort: number;
};
type Start = { personId: Id; teamMemberId: Id | null; depth: number; lastContact: CalendarDate | null };

/**
 * The best ways from one of us to a person, the least effort first; no way meets anybody twice, and no two lead over
 * the same people. A way costs 20 for our contact and for each step, 5 for each grade that a tie is below strong,
 * up to 10 for a contact not used for 30 to 180 days (5 where no day is known), and for each go-between from 0
 * (champion) to 30 (opponent). Empty where no way leads there. Only ties that hold on the day count.
 *
 * Cost    each person is visited at most as often as ways are asked for.
 * Source  METHOD 3.6, introduction path over reporting, informal and introduction ties; weights [D]
 */
export function waysIn(plan: Plan, targetId: Id, asOf: CalendarDate, options: WaysInOptions = {}): WayIn[] {
  const { teamMemberId = null, most = 3 } = options;
  const steps = stepsByPerson(plan, asOf);
  const stances = new Map(listOf(plan, 'stakeholders').map((entry) => [entry.personId, entry.stance]));
  const waiting = new Shelves();
  for (const start of startsOf(plan, teamMemberId))
    waiting.add({ personId: start.personId, start, step: null, before: null, effort: effortOf(start, asOf) });
  const visits = new Map<Id, number>();
  const found = new Map<string, Trail>();
  for (let trail = waiting.next(); trail !== undefined && found.size < most; trail = waiting.next()) {
    if (trail.personId === targetId) {
      const key = peopleOn(trail).join(' ');
      if (!found.has(key)) found.set(key, trail);
      continue;
    }
    const count = (visits.get(trail.personId) ?? 0) + 1;
    visits.set(trail.personId, count);
    // Room for several of us who know the same person, and for a detour that turns back.
    if (count > most * 3) continue;
    const between = stanceEfforts[stances.get(trail.personId) ?? 'unknown'];
    for (const step of steps.get(trail.personId) ?? []) {
      if (isOn(trail, step.toPersonId)) continue;
      const effort = trail.effort + between + stepEffort + (3 - step.strength) * weaknessEffort;
      waiting.add({ personId: step.toPersonId, start: trail.start, step, before: trail, effort });
    }
  }
  return [...found.values()].map((trail) => wayOf(plan, trail, asOf));
}

/** Trails on shelves by effort, which is a whole number: the least one is found without sorting. */
class Shelves {
  readonly #shelves: Trail[][] = [];
  #at = 0;

  add(trail: Trail): void {
    const shelf = this.#shelves[trail.effort];
    if (shelf === undefined) this.#shelves[trail.effort] = [trail];
    else shelf.push(trail);
  }

  next(): Trail | undefined {
    for (; this.#at < this.#shelves.length; this.#at += 1) {
      const trail = this.#shelves[this.#at]?.shift();
      if (trail !== undefined) return trail;
    }
    return undefined;
  }
}

function startsOf(plan: Plan, teamMemberId: Id | null): Start[] {
  const starts: Start[] = [];
  for (const tie of listOf(plan, 'coverageTies')) {
    if (!isRealContact(tie.depth) || plan.people[tie.personId] === undefined) continue;
    if (teamMemberId !== null && tie.teamMemberId !== teamMemberId) continue;
    const { personId, lastContact } = tie;
    starts.push({ personId, teamMemberId: tie.teamMemberId, depth: depthNumber(tie.depth), lastContact });
  }
  if (teamMemberId !== null) return starts;
  const named = new Set(starts.map((start) => start.personId));
  for (const { personId, coverage, lastContact } of listOf(plan, 'stakeholders'))
    if (isRealContact(coverage) && !named.has(personId) && plan.people[personId] !== undefined)
      starts.push({ personId, teamMemberId: null, depth: depthNumber(coverage), lastContact });
  return starts;
}

function effortOf({ depth, lastContact }: Start, asOf: CalendarDate): number {
  return stepEffort + (3 - depth) * weaknessEffort + staleness(lastContact, asOf);
}

function staleness(lastContact: CalendarDate | null, asOf: CalendarDate): number {
  if (lastContact === null) return staleEffort / 2;
  const over = (daysBetween(lastContact, asOf) - freshDays) / (staleDays - freshDays);
  return Math.round(Math.max(0, Math.min(1, over)) * staleEffort);
}

function isOn(trail: Trail, personId: Id): boolean {
  for (let at: Trail | null = trail; at !== null; at = at.before) if (at.personId === personId) return true;
  return false;
}

function peopleOn(trail: Trail): Id[] {
  const ids: Id[] = [];
  for (let at: Trail | null = trail; at !== null; at = at.before) ids.unshift(at.personId);
  return ids;
}

function wayOf(plan: Plan, trail: Trail, asOf: CalendarDate): WayIn {
  const steps: IntroductionStep[] = [];
  for (let at: Trail | null = trail; at !== null; at = at.before)
    if (at.step !== null) steps.unshift(at.step);
  const { teamMemberId, personId: first, lastContact } = trail.start;
  const personIds = peopleOn(trail);
  return {
    teamMemberId,
    personIds,
    steps,
    effort: trail.effort,
    sentence: introductionSentence(plan, teamMemberId, first, steps),
    remark: wayRemark(plan, { personIds, lastContact, steps }, asOf),
  };
}
