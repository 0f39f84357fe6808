import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { contactDepth, contactsOf, depthNumber } from '../contact-depth.ts';
import { isSupportive, stakeholderOf } from '../stakeholders.ts';
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
 * this decision before the others, then supporters, then the deeper contact, then the nearer to the decider.
 */
export function whoCouldKnow(plan: Plan, decisionId: Id, asOf: CalendarDate | null = null): Informant[] {
  const members = new Set(membersOf(plan, decisionId));
  const separation = separationInDecision(plan, decisionId, asOf);
  return listOf(plan, 'people')
    .flatMap(({ id }) => {
      const stakeholder = stakeholderOf(plan, id);
      const depth = depthNumber(contactDepth(plan, id));
      const isAgainst = stakeholder?.stance === 'opponent' || stakeholder?.stance === 'sceptic';
      if (depth === 0 || isAgainst) return [];
      const stepsToDecider = separation.get(id) ?? null;
      const support = stakeholder !== null && isSupportive(stakeholder) ? 1 : 0;
      const rank = [members.has(id) ? 1 : 0, support, depth, -(stepsToDecider ?? 99)];
      const teamMemberId = contactsOf(plan, id)[0]?.teamMemberId ?? null;
      return [{ informant: { personId: id, teamMemberId, stepsToDecider }, rank }];
    })
    .sort((a, b) => compared(b.rank, a.rank))
    .map(({ informant }) => informant);
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
