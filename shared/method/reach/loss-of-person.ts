import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText, shortListText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { contactDepths, isRealContact } from '../contact-depth.ts';
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
  /** Units in which nobody is left whom we know. */
  unitIds: Id[];
  /** The same in sentences, the gravest first; one that says so where nothing breaks. */
  breakages: Breakage[];
};

/**
 * What breaks if a person leaves: who is cut off, whom of the key players, deciders and approvers we no longer
 * reach, which ways of ours get longer, and which part in the decision nobody plays any more. Throws nothing; for a person not
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
    unitIds: lostUnits(plan, after),
  };
  return { ...loss, breakages: breakagesOf(plan, loss) };
}

/** Units in which we knew somebody, and know nobody any more. */
function lostUnits(plan: Plan, after: Plan): Id[] {
  const known = (of: Plan): Set<Id> => {
    const depths = contactDepths(of);
    return new Set(
      listOf(of, 'people').flatMap((person) =>
        person.unitId !== null && isRealContact(depths.get(person.id) ?? 'unknown') ? [person.unitId] : [],
      ),
    );
  };
  const left = known(after);
  return [...known(plan)].filter((id) => !left.has(id));
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
