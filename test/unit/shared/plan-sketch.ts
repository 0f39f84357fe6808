import type { ListName, RecordOf } from '../../../shared/model/collections.ts';
import { newRecord } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { RelationshipEdge, RelationshipKind } from '../../../shared/model/records/relationship.ts';
import type { Coverage, Stakeholder } from '../../../shared/model/records/stakeholder.ts';

/** The day on which the tests take place, a Monday. */
export const today = '2026-11-16';

/** UUIDv7s that rise with every call and are the same in every run. */
export function countingIds(): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

type PersonValues = Partial<Omit<RecordOf<'people'>, 'id' | 'name'>>;
type StakeholderValues = Partial<Omit<Stakeholder, 'id' | 'personId'>>;

/** A plan about Nordvik, owned by Mara Lindqvist, that a test fills record by record; each makes a new plan. */
export class PlanSketch {
  readonly newId = countingIds();
  plan: Plan = newPlan(
    { accountName: 'Nordvik', ownerName: 'Mara Lindqvist', today: '2026-08-01', currency: 'EUR' },
    this.newId,
  );

  get mara(): Id {
    return this.plan.plan.ownerId;
  }

  frame(values: Partial<Omit<RecordOf<'plan'>, 'id'>>): void {
    this.plan = { ...this.plan, plan: { ...this.plan.plan, ...values } };
  }

  add<C extends ListName>(collection: C, values: Omit<Partial<RecordOf<C>>, 'id'>): Id {
    const id = this.newId();
    // The id completes the values of this very collection.
    const record = newRecord(collection, { ...values, id } as { id: Id } & Partial<RecordOf<C>>);
    this.plan = { ...this.plan, [collection]: { ...this.plan[collection], [id]: record } };
    return id;
  }

  /** A person with a stakeholder entry; gives the person's id. */
  person(name: string, stakeholder: StakeholderValues = {}, person: PersonValues = {}): Id {
    const personId = this.add('people', { name, ...person });
    this.add('stakeholders', { personId, ...stakeholder });
    return personId;
  }

  tie(kind: RelationshipKind, fromPersonId: Id, toPersonId: Id, values: Partial<RelationshipEdge> = {}): Id {
    return this.add('relationships', { kind, fromPersonId, toPersonId, ...values });
  }

  knows(teamMemberId: Id, personId: Id, depth: Coverage = 'multiple'): Id {
    return this.add('coverageTies', { teamMemberId, personId, depth });
  }

  /** A criterion with our rating and those of rivals by name. */
  criterion(
    title: string,
    importance: number | null,
    ours: number | null,
    rivals: Readonly<Record<string, number>> = {},
    values: Partial<RecordOf<'criteria'>> = {},
  ): Id {
    const criterionId = this.add('criteria', { title, importance, ...values });
    if (ours !== null) this.add('supplierRatings', { criterionId, rating: ours });
    for (const [name, rating] of Object.entries(rivals))
      this.add('supplierRatings', { criterionId, competitorId: this.rival(name), rating });
    return criterionId;
  }

  rival(name: string): Id {
    const known = Object.values(this.plan.competitors).find((competitor) => competitor.name === name);
    return known?.id ?? this.add('competitors', { name });
  }
}
