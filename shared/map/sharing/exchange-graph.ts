import { networkMeasures, type PersonMeasures } from '../../method/network.ts';
import { type Audience, forAudience } from '../../model/audience.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Person } from '../../model/records/organization.ts';
import type { RelationshipEdge, RelationshipKind } from '../../model/records/relationship.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';

export type ExchangeValue = string | number | boolean;

/** A person, or a rival supplier that somebody has a tie to. */
export type ExchangeNode = {
  id: Id;
  label: string;
  type: 'person' | 'rival';
  /** What is known; a blank field is absent. */
  attributes: Readonly<Record<string, ExchangeValue>>;
};

export type ExchangeEdge = {
  id: Id;
  from: Id;
  to: Id;
  kind: RelationshipKind;
  isDirected: boolean;
  /** 1 weak to 3 strong; null where nobody rated it, or the audience is not to know. */
  strength: number | null;
};

/** The people of a plan and their ties, as programs for networks exchange them. */
export type ExchangeGraph = {
  accountName: string;
  nodes: readonly ExchangeNode[];
  edges: readonly ExchangeEdge[];
};

export type ExchangeOptions = {
  audience: Audience;
  /** Ties that ended before this day are left out, as on the map. */
  today: CalendarDate;
};

export const isDirectedKind = (kind: RelationshipKind): boolean => kind !== 'conflict' && kind !== 'informal';

/**
 * Everybody of the plan with the ties that last, oldest first. Colleagues get attributes and the measures of
 * METHOD 3.6 too; customers names, titles, units and reporting lines, from the redacted plan, and nothing computed.
 */
export function exchangeGraph(plan: Plan, { audience, today }: ExchangeOptions): ExchangeGraph {
  const visible = forAudience(plan, audience);
  const isInternal = audience === 'internal';
  const stakeholders = new Map(listOf(visible, 'stakeholders').map((entry) => [entry.personId, entry]));
  const measures = new Map(
    (isInternal ? networkMeasures(visible, today) : []).map((entry) => [entry.personId, entry]),
  );
  const people = listOf(visible, 'people').map((person): ExchangeNode => {
    const shared = { title: person.title, unit: unitName(visible, person) };
    const own = isInternal
      ? {
          ...personValues(person),
          ...assessed(stakeholders.get(person.id)),
          ...measured(measures.get(person.id)),
        }
      : {};
    return { id: person.id, label: person.name, type: 'person', attributes: filled({ ...shared, ...own }) };
  });
  const edges = edgesOf(visible, today);
  const tied = new Set(edges.map((edge) => edge.to));
  const rivals = listOf(visible, 'competitors')
    .filter(({ id }) => tied.has(id))
    .map(({ id, name }): ExchangeNode => ({ id, label: name, type: 'rival', attributes: {} }));
  return { accountName: visible.account.name, nodes: [...people, ...rivals], edges };
}

function edgesOf(plan: Plan, today: CalendarDate): ExchangeEdge[] {
  return listOf(plan, 'relationships').flatMap((edge: RelationshipEdge) => {
    const to = edge.kind === 'competitorTie' ? edge.competitorId : edge.toPersonId;
    if (to === null || (edge.until !== null && edge.until < today)) return [];
    const { id, kind, fromPersonId, strength } = edge;
    return [{ id, from: fromPersonId, to, kind, isDirected: isDirectedKind(kind), strength }];
  });
}

const unitName = (plan: Plan, { unitId }: Person): string =>
  unitId === null ? '' : (plan.businessUnits[unitId]?.name ?? '');

type Values = Readonly<Record<string, ExchangeValue | null>>;

const personValues = ({ level, company, location, email, externalId }: Person): Values => ({
  level,
  company,
  location,
  email,
  externalId,
});

function assessed(stakeholder: Stakeholder | undefined): Values {
  if (stakeholder === undefined) return {};
  const { roles, stance, politicalStatus, coverage, influence, interest } = stakeholder;
  const { perceptionCurrent, perceptionDesired, lastContact } = stakeholder;
  return {
    roles: roles.join(', '),
    stance,
    politicalStatus,
    coverage,
    influence,
    interest,
    perceptionCurrent,
    perceptionDesired,
    lastContact,
  };
}

function measured(measures: PersonMeasures | undefined): Values {
  if (measures === undefined) return {};
  const { degree, closeness, betweenness, isArticulationPoint } = measures;
  return { degree, closeness, betweenness, isArticulationPoint };
}

function filled(values: Values): Record<string, ExchangeValue> {
  const kept: Record<string, ExchangeValue> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== '') kept[name] = value;
  return kept;
}
