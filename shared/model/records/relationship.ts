import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';
import { coverages } from './stakeholder.ts';

export const relationshipKinds = [
  'reportsTo',
  'dottedLine',
  'influences',
  'conflict',
  'informal',
  'introduces',
  'competitorTie',
] as const;
export type RelationshipKind = (typeof relationshipKinds)[number];

/**
 * A line of the map (METHOD 3.6). `reportsTo` and `dottedLine` run from the person to the manager,
 * `influences` from who moves to who is moved, `introduces` from who opens the door to whose door it is;
 * `conflict` and `informal` have no direction; `competitorTie` leads from a person to a rival supplier.
 */
export const RelationshipEdge = record({
  kind: shareable.choice(relationshipKinds, 'reportsTo'),
  fromPersonId: shareable.requiredReference('people'),
  /** Whom it leads to; null only for a competitor tie. */
  toPersonId: shareable.reference('people'),
  /** Which rival; null for every other kind. */
  competitorId: internal.reference('competitors'),
  /** 1 weak, 2 normal, 3 strong. */
  strength: internal.integer(1, 3),
  confirmed: internal.flag(),
  since: internal.date(),
  until: internal.date(),
  note: internal.prose(),
});
export type RelationshipEdge = z.infer<typeof RelationshipEdge>;

/** What is wrong with an edge's ends, or null. */
export function relationshipProblem(edge: RelationshipEdge): string | null {
  const leadsToCompetitor = edge.kind === 'competitorTie';
  if (leadsToCompetitor && (edge.competitorId === null || edge.toPersonId !== null))
    return 'A competitor tie leads from a person to a competitor';
  if (!leadsToCompetitor && (edge.toPersonId === null || edge.competitorId !== null))
    return 'A relationship leads from one person to another';
  if (edge.fromPersonId === edge.toPersonId) return 'A relationship needs two different people';
  return null;
}

/** How well one of us knows one of them. */
export const CoverageTie = record({
  teamMemberId: shareable.requiredReference('teamMembers'),
  personId: shareable.requiredReference('people'),
  depth: internal.choice(coverages, 'unknown'),
  lastContact: internal.date(),
  note: internal.prose(),
});
export type CoverageTie = z.infer<typeof CoverageTie>;
