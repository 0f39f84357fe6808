import type { CalendarDate } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { RelationshipEdge, RelationshipKind } from '../model/records/relationship.ts';
import type { PlainNetwork } from './graph/plain-network.ts';

/** A tie between two people. */
export type PersonTie = RelationshipEdge & { toPersonId: string };

/** Ties along which word travels: every tie between two people except a conflict (METHOD 3.6). */
export const networkKinds: readonly RelationshipKind[] = [
  'reportsTo',
  'dottedLine',
  'influences',
  'informal',
  'introduces',
];

/** Ties along which one person leads to the next: degree of separation and introductions (METHOD 3.6). */
export const introductionKinds: readonly RelationshipKind[] = ['reportsTo', 'informal', 'introduces'];

/** Strength of a tie that nobody has rated: normal. */
export const normalStrength = 2;

function isCurrent(edge: RelationshipEdge, asOf: CalendarDate | null): boolean {
  if (asOf === null) return true;
  return (edge.since === null || edge.since <= asOf) && (edge.until === null || edge.until >= asOf);
}

/**
 * The ties of the given kinds between people of the plan, oldest first. With a day, only those that hold on it.
 */
export function personTies(
  plan: Plan,
  kinds: readonly RelationshipKind[],
  asOf: CalendarDate | null = null,
): PersonTie[] {
  return listOf(plan, 'relationships').flatMap((edge) => {
    const { toPersonId } = edge;
    if (toPersonId === null || !kinds.includes(edge.kind) || !isCurrent(edge, asOf)) return [];
    const bothKnown = plan.people[edge.fromPersonId] !== undefined && plan.people[toPersonId] !== undefined;
    return bothKnown ? [{ ...edge, toPersonId }] : [];
  });
}

/** The people of the plan and the given ties between them, as a plain network of ids. */
export function networkOf(plan: Plan, ties: readonly PersonTie[]): PlainNetwork {
  return {
    nodes: listOf(plan, 'people').map((person) => person.id),
    ties: ties.map((tie) => [tie.fromPersonId, tie.toPersonId] as const),
  };
}
