import { seededRandom } from '../../../../shared/map/layout/seeded.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newPlan } from '../../../../shared/model/new-plan.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import type { RelationshipEdge } from '../../../../shared/model/records/relationship.ts';
import type { MapLens, Stakeholder } from '../../../../shared/model/records/stakeholder.ts';

export const today = '2026-11-21';

/** Ids that count up: the same in every run. */
export function countingIds(): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `019aa000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

/** A plan that grows by people and lines, for tests of the map. */
export class PeoplePlan {
  readonly newId = countingIds();
  plan: Plan = newPlan(
    { accountName: 'Nordvik & Sons', ownerName: 'Mara Lindqvist', today, currency: 'EUR' },
    this.newId,
  );

  unit(name: string, parentId: Id | null = null): Id {
    return this.#insert('businessUnits', { id: this.newId(), name, parentId });
  }

  /** Somebody on the map. */
  person(name: string, values: { title?: string; unitId?: Id | null } & Partial<Stakeholder> = {}): Id {
    const { title = '', unitId = null, ...stakeholder } = values;
    const personId = this.#insert('people', { id: this.newId(), name, title, unitId });
    this.#insert('stakeholders', { ...stakeholder, id: this.newId(), personId });
    return personId;
  }

  /** Somebody in the plan whom the map does not show. */
  bystander(name: string): Id {
    return this.#insert('people', { id: this.newId(), name });
  }

  tie(
    kind: RelationshipEdge['kind'],
    fromPersonId: Id,
    toPersonId: Id,
    values: Partial<RelationshipEdge> = {},
  ): Id {
    return this.#insert('relationships', { ...values, id: this.newId(), kind, fromPersonId, toPersonId });
  }

  rivalTie(fromPersonId: Id, rivalName: string): Id {
    const competitorId = this.#insert('competitors', { id: this.newId(), name: rivalName });
    const kind = 'competitorTie';
    return this.#insert('relationships', {
      id: this.newId(),
      kind,
      fromPersonId,
      toPersonId: null,
      competitorId,
    });
  }

  place(personId: Id, lens: MapLens, x: number, y: number): Id {
    return this.#insert('mapPlacements', { id: this.newId(), personId, lens, x, y });
  }

  #insert(...[collection, values]: Parameters<typeof insertOf>): Id {
    this.plan = applyChanges(this.plan, [insertOf(collection, values)]);
    return values.id;
  }
}

const firstNames = ['Ana', 'Jon', 'Li', 'Maximiliane', 'Tom', 'Signe', 'Katarzyna'];
const lastNames = ['Ruiz', 'Berg', 'Chen', 'Wojciechowska-Lindqvist', 'Bø', 'Zieliński'];
const titles = [
  'COO',
  'Plant manager',
  'Executive Vice President, Global Supply Chain Operations',
  '',
  'Quality',
];

/** An organization of any size: teams of about five, units, and lines across. The same for the same numbers. */
export function organization(size: number, seed = 1): PeoplePlan {
  const people = new PeoplePlan();
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] ?? raise();
  const units = Array.from({ length: Math.ceil(size / 9) }, (_, index) => people.unit(`Unit ${index + 1}`));
  const ids: Id[] = [];
  for (let index = 0; index < size; index += 1) {
    const values = { title: pick(titles), unitId: pick(units), influence: 1 + Math.floor(random() * 5) };
    const id = people.person(`${pick(firstNames)} ${pick(lastNames)}`, values);
    const manager = ids[Math.floor((index - 1) / 5)];
    if (manager !== undefined && random() < 0.9) people.tie('reportsTo', id, manager);
    ids.push(id);
  }
  const kinds = ['influences', 'influences', 'informal', 'conflict', 'introduces', 'dottedLine'] as const;
  for (let index = 0; index < size * 0.6; index += 1) {
    const [from, to] = [pick(ids), pick(ids)];
    if (from !== to) people.tie(pick(kinds), from, to, { strength: 1 + Math.floor(random() * 3) });
  }
  return people;
}

function raise(): never {
  throw new Error('There is nothing to pick from');
}
