import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { contactDepths, contactsOf, depthNumber } from '../contact-depth.ts';
import { membersOf, separationInDecision } from './seats.ts';

/** Somebody who could tell us who fills an empty seat, and the one of us to ask them. */
export type Informant = {
  personId: Id;
  /** The one of us who knows them best; null where the plan does not say who of us does. */
  teamMemberId: Id | null;
  /** Steps from them to the decider of this decision; null where no way is known. */
  stepsToDecider: number | null;
};

/**
 * Whom to ask who fills an empty seat: people we really know and who do not stand against us, those who sit in
 * this decision before the others, then supporters, then the deeper contact, then the nearer to the decider. At most
 * so many.
 */
export function whoCouldKnow(
  plan: Plan,
  decisionId: Id,
  most: number,
  asOf: CalendarDate | null = null,
): Informant[] {
  const members = new Set(membersOf(plan, decisionId));
  const depths = contactDepths(plan);
  const stances = new Map(listOf(plan, 'stakeholders').map(({ personId, stance }) => [personId, stance]));
  const separation = separationInDecision(plan, decisionId, asOf);
  return listOf(plan, 'people')
    .flatMap(({ id }) => {
      const stance = stances.get(id);
      const depth = depthNumber(depths.get(id) ?? 'unknown');
      const isAgainst = stance === 'opponent' || stance === 'sceptic';
      if (depth === 0 || isAgainst) return [];
      const stepsToDecider = separation.get(id) ?? null;
      const support = stance === 'champion' || stance === 'supporter' ? 1 : 0;
      const rank = [members.has(id) ? 1 : 0, support, depth, -(stepsToDecider ?? 99)];
      return [{ personId: id, stepsToDecider, rank }];
    })
    .sort((a, b) => compared(b.rank, a.rank))
    .slice(0, most)
    .map(({ personId, stepsToDecider }) => ({
      personId,
      teamMemberId: contactsOf(plan, personId)[0]?.teamMemberId ?? null,
      stepsToDecider,
    }));
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
