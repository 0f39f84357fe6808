import type { Id } from '../model/field.ts';
import { groupsOf } from '../model/once-per-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { CoverageTie } from '../model/records/relationship.ts';
import type { Coverage } from '../model/records/stakeholder.ts';
import { stakeholderOf } from './stakeholders.ts';

const depthRanks: Readonly<Record<Coverage, number>> = {
  unknown: -1,
  none: 0,
  brief: 1,
  multiple: 2,
  inDepth: 3,
};

/** How deep a contact is as a number: 0 none or not known, 1 brief, 2 several, 3 in depth. */
export function depthNumber(coverage: Coverage): number {
  return Math.max(0, depthRanks[coverage]);
}

/** Whether there is a contact at all: brief, several or in depth (METHOD 3.5, contact-type report). */
export function isRealContact(coverage: Coverage): boolean {
  return depthNumber(coverage) > 0;
}

const tiesByPerson = groupsOf('coverageTies', (tie) => tie.personId);

/** Those of us who really know the person, the deepest contact first, each of us once. */
export function contactsOf(plan: Plan, personId: Id): CoverageTie[] {
  const ties = (tiesByPerson(plan).get(personId) ?? [])
    .filter((tie) => isRealContact(tie.depth))
    .sort((a, b) => depthNumber(b.depth) - depthNumber(a.depth) || (a.id < b.id ? -1 : 1));
  return ties.filter((tie, index) => ties.findIndex((t) => t.teamMemberId === tie.teamMemberId) === index);
}

/**
 * How deep our contact to a person is, all of us taken together: the deepest of what was said for the person
 * and of every single tie of ours.
 */
export function contactDepth(plan: Plan, personId: Id): Coverage {
  const depths = [
    stakeholderOf(plan, personId)?.coverage ?? 'unknown',
    ...(tiesByPerson(plan).get(personId) ?? []).map((tie) => tie.depth),
  ];
  return depths.reduce((deepest, depth) => (depthRanks[depth] > depthRanks[deepest] ? depth : deepest));
}

/** The contact depth of every person, for analyses that read them all. */
export function contactDepths(plan: Plan): ReadonlyMap<Id, Coverage> {
  const depths = new Map<Id, Coverage>(Object.keys(plan.people).map((id) => [id, 'unknown']));
  const deepen = (personId: Id, depth: Coverage): void => {
    const known = depths.get(personId) ?? 'unknown';
    if (depthRanks[depth] > depthRanks[known]) depths.set(personId, depth);
  };
  for (const { personId, coverage } of Object.values(plan.stakeholders)) deepen(personId, coverage);
  for (const { personId, depth } of Object.values(plan.coverageTies)) deepen(personId, depth);
  return depths;
}
