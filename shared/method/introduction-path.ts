import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { Coverage } from '../model/records/stakeholder.ts';
import { depthNumber, isRealContact } from './contact-depth.ts';
import { distancesFrom } from './graph/distances.ts';
import { neighborsIn } from './graph/plain-network.ts';
import { type IntroductionStep, introductionSentence } from './introduction-sentence.ts';
import { introductionKinds, networkOf, normalStrength, personTies } from './person-ties.ts';

export type IntroductionPath = {
  /** The one of us it starts with; null where we know the person, but the plan does not say who of us does. */
  teamMemberId: Id | null;
  /** From the person we know to the person we want to meet. */
  personIds: Id[];
  steps: IntroductionStep[];
  /** Steps from our contact to the target; 0 when we know the target ourselves. */
  separation: number;
  /** "Tom Haugen knows Jon Berg well, who reports to Ana Ruiz". */
  sentence: string;
};

type Best = { teamMemberId: Id | null; strength: number; separation: number; step: IntroductionStep | null };

/**
 * The shortest way from any of us to a person: first somebody one of us really knows, then reporting, informal
 * and introduction ties in either direction. Of equally short ways the one whose contact and ties are stronger in
 * sum. Null when no way leads there. With a day, only ties that hold on it count.
 *
 * Cost    O(n + m), one breadth-first search.
 * Source  METHOD 3.6 [D]
 */
export function introductionPath(
  plan: Plan,
  targetPersonId: Id,
  asOf: CalendarDate | null = null,
): IntroductionPath | null {
  return introductionPaths(plan, [targetPersonId], asOf).get(targetPersonId) ?? null;
}

/** The same for several people at the cost of one; who cannot be reached is left out. */
export function introductionPaths(
  plan: Plan,
  targetPersonIds: readonly Id[],
  asOf: CalendarDate | null = null,
): Map<Id, IntroductionPath> {
  const best = searchFromUs(plan, asOf);
  const paths = new Map<Id, IntroductionPath>();
  for (const id of targetPersonIds) {
    const end = best.get(id);
    if (end !== undefined) paths.set(id, pathTo(plan, id, end, best));
  }
  return paths;
}

function pathTo(plan: Plan, targetPersonId: Id, end: Best, best: ReadonlyMap<Id, Best>): IntroductionPath {
  const steps: IntroductionStep[] = [];
  for (let step = end.step; step !== null; step = best.get(step.fromPersonId)?.step ?? null)
    steps.unshift(step);
  const first = steps[0]?.fromPersonId ?? targetPersonId;
  const { teamMemberId } = end;
  return {
    teamMemberId,
    personIds: [first, ...steps.map((step) => step.toPersonId)],
    steps,
    separation: steps.length,
    sentence: introductionSentence(plan, teamMemberId, first, steps),
  };
}

/** The steps that lead on from each person, along ties in either direction. */
export function stepsByPerson(plan: Plan, asOf: CalendarDate | null): Map<Id, IntroductionStep[]> {
  const steps = new Map<Id, IntroductionStep[]>();
  const add = (step: IntroductionStep): void => {
    const known = steps.get(step.fromPersonId);
    if (known === undefined) steps.set(step.fromPersonId, [step]);
    else known.push(step);
  };
  for (const { fromPersonId, toPersonId, kind, strength: rated } of personTies(
    plan,
    introductionKinds,
    asOf,
  )) {
    const strength = rated ?? normalStrength;
    add({ fromPersonId, toPersonId, kind, strength, isForward: true });
    add({ fromPersonId: toPersonId, toPersonId: fromPersonId, kind, strength, isForward: false });
  }
  return steps;
}

/** Everybody we really know: by the deepest tie of one of us, else by what the map says of all of us together. */
function ourContacts(plan: Plan): Map<Id, Best> {
  const best = new Map<Id, Best>();
  const add = (personId: Id, teamMemberId: Id | null, depth: Coverage): void => {
    const strength = depthNumber(depth);
    if (!isRealContact(depth) || plan.people[personId] === undefined) return;
    if (strength > (best.get(personId)?.strength ?? 0))
      best.set(personId, { teamMemberId, strength, separation: 0, step: null });
  };
  for (const tie of listOf(plan, 'coverageTies')) add(tie.personId, tie.teamMemberId, tie.depth);
  const named = new Set(best.keys());
  for (const { personId, coverage } of listOf(plan, 'stakeholders'))
    if (!named.has(personId)) add(personId, null, coverage);
  return best;
}

/** The best way from us to everybody who can be reached, ring by ring. */
function searchFromUs(plan: Plan, asOf: CalendarDate | null): Map<Id, Best> {
  const best = ourContacts(plan);
  const steps = stepsByPerson(plan, asOf);
  let ring = [...best.keys()];
  for (let separation = 1; ring.length > 0; separation += 1) {
    const nextRing = new Set<Id>();
    for (const personId of ring) {
      const reached = best.get(personId);
      if (reached === undefined) continue;
      for (const step of steps.get(personId) ?? []) {
        const known = best.get(step.toPersonId);
        const strength = reached.strength + step.strength;
        if (known !== undefined && (known.separation < separation || known.strength >= strength)) continue;
        best.set(step.toPersonId, { teamMemberId: reached.teamMemberId, strength, separation, step });
        nextRing.add(step.toPersonId);
      }
    }
    ring = [...nextRing];
  }
  return best;
}

/**
 * Steps from each person to the nearest decider over reporting, informal and introduction ties; null for those
 * from whom no decider can be reached. Deciders themselves are at 0. Source: METHOD 3.6, R49.
 */
export function separationFromDecider(
  plan: Plan,
  asOf: CalendarDate | null = null,
): Record<Id, number | null> {
  const neighbors = neighborsIn(networkOf(plan, personTies(plan, introductionKinds, asOf)));
  const deciders = listOf(plan, 'stakeholders').filter((stakeholder) =>
    stakeholder.roles.includes('decider'),
  );
  const distances = distancesFrom(
    neighbors,
    deciders.map((decider) => decider.personId),
  );
  return Object.fromEntries([...neighbors.keys()].map((id) => [id, distances.get(id) ?? null]));
}

/**
 * How far our contacts are from the decision: the fewest steps from anyone we really know to a decider, 0 when we
 * know one. Null when there is no decider, or no way. Source: METHOD R49.
 */
export function ourSeparationFromDecider(plan: Plan, asOf: CalendarDate | null = null): number | null {
  const deciders = listOf(plan, 'stakeholders').filter((stakeholder) =>
    stakeholder.roles.includes('decider'),
  );
  const ids = deciders.map((decider) => decider.personId);
  const separations = [...introductionPaths(plan, ids, asOf).values()].map((path) => path.separation);
  return separations.length === 0 ? null : Math.min(...separations);
}
