import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import { fold } from '../../../shared/text/fold.ts';
import { emailOf } from '../people/cell-values.ts';
import { PeopleIndex } from '../people/people-index.ts';

/** Where a relation leads: a person, or a rival supplier. */
export type RelationEnds = { fromPersonId: Id; toPersonId: Id | null; competitorId: Id | null };

export type EndProblem = { field: 'from' | 'to'; value: string; reason: string };

/** Finds the people and competitors that a file of relations names. */
export class RelationPeople {
  readonly #index: PeopleIndex;
  readonly #competitors: ReadonlyMap<string, Id>;

  constructor(plan: Plan) {
    this.#index = new PeopleIndex(plan.account.name);
    for (const person of Object.values(plan.people)) this.#index.add(person.id, person, false);
    const competitors = Object.values(plan.competitors);
    this.#competitors = new Map(competitors.map((rival) => [fold(rival.name), rival.id]));
  }

  /** Both ends of a relation, or which one is not known and why. */
  endsOf(from: string, to: string, kind: RelationshipKind): RelationEnds | EndProblem {
    const source = this.#personOf(from);
    if (typeof source !== 'string') return { field: 'from', value: from, ...source };
    if (kind === 'competitorTie') {
      const competitorId = this.#competitors.get(fold(to));
      if (competitorId === undefined)
        return { field: 'to', value: to, reason: 'No competitor of this plan has this name' };
      return { fromPersonId: source, toPersonId: null, competitorId };
    }
    const target = this.#personOf(to);
    if (typeof target !== 'string') return { field: 'to', value: to, ...target };
    return { fromPersonId: source, toPersonId: target, competitorId: null };
  }

  /** By e-mail address, by name, by the id of the system they came from. */
  #personOf(text: string): Id | { reason: string } {
    if (text === '') return { reason: 'There is nobody in this cell' };
    const byEmail = this.#index.personWithEmail(emailOf(text) ?? '');
    if (byEmail !== undefined) return byEmail;
    const [only, ...others] = this.#index.peopleNamed(text);
    if (others.length > 0) return { reason: 'Several people have this name; use the e-mail address' };
    return (
      only ??
      this.#index.personWithExternalId(text) ?? {
        reason: 'Nobody in this plan has this name or e-mail address',
      }
    );
  }
}
