import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText, shortListText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepths, isRealContact } from '../contact-depth.ts';
import { holdersIn } from '../decision/seats.ts';
import { introductionPaths } from '../introduction-path.ts';
import { isKeyPlayer } from '../key-players.ts';
import { singlePointsOfFailure } from '../single-points-of-failure.ts';
import { holdersOf, personName, stakeholderOf } from '../stakeholders.ts';
import { planWithout } from './plan-without.ts';

/** A way of ours that gets longer: steps from our nearest contact, before and after. */
export type LongerWay = { personId: Id; before: number; after: number };

/** One thing that breaks, and whom it is about. */
export type Breakage = { id: string; sentence: string; personIds: Id[] };

/** What the map loses with one person. */
export type LossOfPerson = {
  personId: Id;
  /** Who hangs together with the rest of the map through this person alone. */
  cutOff: Id[];
  /** Key players, deciders and approvers whom no way of ours reaches any more. */
  outOfReach: Id[];
  longerWays: LongerWay[];
  /** Open decisions in which nobody is left who decides, or who approves. */
  emptyDecisions: { decisionId: Id; role: 'decider' | 'approver' }[];
  /** Units in which nobody is left whom we know. */
  unitIds: Id[];
  /** Units in which one person is left whom we know, and who that is. */
  singleThreads: { unitId: Id; personId: Id }[];
  /** The same in sentences, the gravest first; one that says so where nothing breaks. */
  breakages: Breakage[];
};

/**
 * What breaks if a person leaves: who is cut off, whom of the key players, deciders and approvers we no longer
 * reach, which ways of ours get longer, which part in which decision nobody plays any more, and what is left of whom
 * we know in a unit. Throws nothing; for a person not
 * in the plan nothing breaks.
 *
 * Source  METHOD 3.6: articulation points, degree of separation
 */
export function lossOfPerson(plan: Plan, personId: Id, asOf: CalendarDate): LossOfPerson {
  const after = planWithout(plan, personId);
  const targets = listOf(plan, 'stakeholders')
    .filter((s) => isKeyPlayer(s) || s.roles.includes('decider') || s.roles.includes('approver'))
    .map((s) => s.personId)
    .filter((id) => id !== personId && plan.people[id] !== undefined);
  const [waysBefore, waysAfter] = [
    introductionPaths(plan, targets, asOf),
    introductionPaths(after, targets, asOf),
  ];
  const outOfReach = targets.filter((id) => waysBefore.has(id) && !waysAfter.has(id));
  const longerWays = targets.flatMap((id): LongerWay[] => {
    const [before, then] = [waysBefore.get(id)?.separation, waysAfter.get(id)?.separation];
    return before !== undefined && then !== undefined && then > before
      ? [{ personId: id, before, after: then }]
      : [];
  });
  const point = singlePointsOfFailure(plan, asOf).people.find((entry) => entry.personId === personId);
  const loss = {
    personId,
    cutOff: point?.cutsOff ?? [],
    outOfReach,
    longerWays,
    emptyDecisions: emptyDecisions(plan, after),
    ...unitsLeft(plan, after),
  };
  return { ...loss, breakages: breakagesOf(plan, loss) };
}

/** Open decisions that lose the last one who decides or approves. */
function emptyDecisions(plan: Plan, after: Plan): LossOfPerson['emptyDecisions'] {
  const open = listOf(plan, 'decisionCenters').filter(({ status }) => status === 'open');
  return open.flatMap(({ id }) =>
    (['decider', 'approver'] as const)
      .filter((role) => holdersIn(plan, id, role).length > 0 && holdersIn(after, id, role).length === 0)
      .map((role) => ({ decisionId: id, role })),
  );
}

/** What is left of whom we know in each unit that loses somebody we know. */
function unitsLeft(plan: Plan, after: Plan): Pick<LossOfPerson, 'unitIds' | 'singleThreads'> {
  const left = knownByUnit(after);
  const unitIds: Id[] = [];
  const singleThreads: LossOfPerson['singleThreads'] = [];
  for (const [unitId, known] of knownByUnit(plan)) {
    const still = left.get(unitId) ?? [];
    const [only] = still;
    if (only === undefined) unitIds.push(unitId);
    else if (still.length === 1 && known.length > 1) singleThreads.push({ unitId, personId: only });
  }
  return { unitIds, singleThreads };
}

function knownByUnit(plan: Plan): Map<Id, Id[]> {
  const depths = contactDepths(plan);
  const known = new Map<Id, Id[]>();
  for (const { id, unitId } of listOf(plan, 'people'))
    if (unitId !== null && isRealContact(depths.get(id) ?? 'unknown'))
      known.set(unitId, [...(known.get(unitId) ?? []), id]);
  return known;
}

function breakagesOf(plan: Plan, loss: Omit<LossOfPerson, 'breakages'>): Breakage[] {
  const who = personName(plan, loss.personId);
  const names = (ids: readonly Id[]): string =>
    shortListText(
      ids.map((id) => personName(plan, id)),
      4,
    );
  const found: Breakage[] = [...lostParts(plan, loss.personId)];
  const add = (id: string, personIds: Id[], sentence: string): void => {
    if (personIds.length > 0) found.push({ id, sentence, personIds });
  };
  const { outOfReach, cutOff, longerWays, unitIds } = loss;
  add('outOfReach', outOfReach, `No way of ours leads to ${names(outOfReach)} any more.`);
  for (const { decisionId, role } of loss.emptyDecisions)
    found.push({
      id: `decision ${decisionId} ${role}`,
      sentence: `Nobody is left who ${role === 'decider' ? 'decides' : 'approves'} in “${plan.decisionCenters[decisionId]?.title ?? ''}”.`,
      personIds: [],
    });
  const cut = counted(cutOff.length, 'person is', 'people are');
  add('cutOff', cutOff, `${capitalized(cut)} cut off from the rest of the map: ${names(cutOff)}.`);
  for (const way of longerWays)
    add(
      `longer ${way.personId}`,
      [way.personId],
      `The way to ${personName(plan, way.personId)} grows from ${stepsText(way.before)} to ${stepsText(way.after)}.`,
    );
  const units = listText(unitIds.map((id) => plan.businessUnits[id]?.name ?? ''));
  if (unitIds.length > 0)
    found.push({ id: 'units', sentence: `We would know nobody in ${units} any more.`, personIds: [] });
  for (const { unitId, personId } of loss.singleThreads)
    add(
      `thread ${unitId}`,
      [personId],
      `Only one thread into ${plan.businessUnits[unitId]?.name ?? ''} is left: ${personName(plan, personId)}.`,
    );
  if (found.length > 0) return found;
  return [{ id: 'nothing', sentence: `Nothing on the map hangs on ${who} alone.`, personIds: [] }];
}

const stepsText = (count: number): string =>
  count === 0 ? 'direct contact' : counted(count, 'step', 'steps');

/** The parts in the decision that only this person plays. */
function lostParts(plan: Plan, personId: Id): Breakage[] {
  const part = stakeholderOf(plan, personId);
  if (part === null) return [];
  const champions = listOf(plan, 'stakeholders').filter((entry) => entry.stance === 'champion');
  const parts = [
    ...(['decider', 'approver'] as const)
      .filter((role) => part.roles.includes(role) && holdersOf(plan, role).length === 1)
      .map((role) => (role === 'decider' ? 'decides' : 'approves')),
    ...(part.stance === 'champion' && champions.length === 1 ? ['sells for us'] : []),
  ];
  if (parts.length === 0) return [];
  return [{ id: 'parts', sentence: `Nobody else on the map ${listText(parts)}.`, personIds: [] }];
}
