import type { Change } from '../../../shared/model/change.ts';
import { insertOf, newRecord, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { Opportunity } from '../../../shared/model/records/opportunity.ts';
import type { Person, TeamMember } from '../../../shared/model/records/organization.ts';
import type { Deal } from '../../../shared/model/records/position.ts';
import type { Offering } from '../../../shared/model/records/whitespace.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { OwnerName } from '../columns/owner-name.ts';
import { emailKey, externalIdKey, wordKey } from '../people/keys.ts';
import type { DealRow } from './deal-row.ts';
import { RecordQueue } from './record-queue.ts';
import { addedTo, dealValues, opportunityValues } from './row-values.ts';

export type DealResult =
  | { outcome: 'inserted' | 'unchanged' }
  | { outcome: 'updated'; changedFields: string[] }
  | { reason: string };

/** Gathers what a file of deals changes in one plan. */
export class DealDraft {
  readonly plan: Plan;
  readonly #newId: IdSource;
  readonly #offerings = new Map<string, Id>();
  readonly #members = new Map<string, Id>();
  readonly #people = new Map<string, Id[]>();
  readonly #deals: RecordQueue<Deal>;
  readonly #opportunities: RecordQueue<Opportunity>;
  /** The rows that were about an id of the other system. */
  readonly #rows = new Map<string, number>();
  readonly newOfferings: Offering[] = [];
  readonly newMembers: TeamMember[] = [];
  readonly #changes: Change[] = [];

  constructor(plan: Plan, newId: IdSource) {
    this.plan = plan;
    this.#newId = newId;
    for (const { id, name } of listOf(plan, 'offerings')) setFirst(this.#offerings, wordKey(name), id);
    for (const { id, name, email } of listOf(plan, 'teamMembers')) {
      setFirst(this.#members, fold(name), id);
      if (email !== '') setFirst(this.#members, emailKey(email), id);
    }
    for (const person of listOf(plan, 'people')) this.#addPerson(person);
    this.#deals = new RecordQueue(listOf(plan, 'deals'), keyOfDeal);
    this.#opportunities = new RecordQueue(listOf(plan, 'opportunities'), ({ title }) => fold(title));
  }

  /** The one person a row's contact stands for; null when nobody or several do. */
  contactOf({ contactExternalId, contactName }: DealRow): Id | null {
    const byId = contactExternalId === '' ? [] : this.#people.get(`id ${externalIdKey(contactExternalId)}`);
    const [only, ...others] =
      byId !== undefined && byId.length > 0 ? byId : (this.#people.get(fold(contactName)) ?? []);
    return others.length > 0 ? null : (only ?? null);
  }

  /** Takes one row; says why when it cannot be. */
  take(row: DealRow): DealResult {
    const id = externalIdKey(row.externalId);
    const earlier = this.#rows.get(id);
    if (earlier !== undefined) return { reason: `Same deal as row ${earlier}` };
    if (id !== '') this.#rows.set(id, row.row);
    const isClosed = row.stage === 'closedWon' || row.stage === 'closedLost';
    return isClosed ? this.#takeClosed(row) : this.#takeOpen(row);
  }

  /** Everything that was taken, in the order in which records may refer to each other. */
  changes(): Change[] {
    return [
      ...this.newOfferings.map((offering) => insertOf('offerings', offering)),
      ...this.newMembers.map((member) => insertOf('teamMembers', member)),
      ...this.#changes,
    ];
  }

  /** A deal that is over goes into the history; one that was open here is closed as well. */
  #takeClosed(row: DealRow): DealResult {
    const links = this.#linksOf(row);
    const values = dealValues(row, links);
    const known = this.#deals.take(row.externalId, keyOfDeal({ title: row.title, date: row.closeDate }));
    const opportunity = row.externalId === '' ? undefined : this.#opportunities.withId(row.externalId);
    const closing =
      opportunity === undefined
        ? null
        : updateOf(
            this.plan,
            'opportunities',
            opportunity.id,
            addedTo(opportunity, opportunityValues(row, links)),
          );
    if (closing !== null) this.#changes.push(closing);
    if (known !== undefined) return this.#updated(updateOf(this.plan, 'deals', known.id, values), closing);
    const record = newRecord('deals', { id: this.#newId(), title: row.title, ...values });
    this.#changes.push(insertOf('deals', record));
    return closing === null ? { outcome: 'inserted' } : { outcome: 'updated', changedFields: ['stage'] };
  }

  #takeOpen(row: DealRow): DealResult {
    const over = row.externalId === '' ? undefined : this.#deals.withId(row.externalId);
    if (over !== undefined)
      return { reason: `This deal is over here, ${over.outcome}; delete it there if it was opened again` };
    const values = opportunityValues(row, this.#linksOf(row));
    const known = this.#opportunities.take(row.externalId, fold(row.title));
    if (known !== undefined)
      return this.#updated(updateOf(this.plan, 'opportunities', known.id, addedTo(known, values)), null);
    const record = newRecord('opportunities', { id: this.#newId(), title: row.title, ...values });
    this.#changes.push(insertOf('opportunities', record));
    return { outcome: 'inserted' };
  }

  #updated(change: Change | null, closing: Change | null): DealResult {
    if (change !== null) this.#changes.push(change);
    const fields = [change, closing].flatMap((entry) =>
      entry?.op === 'update' ? Object.keys(entry.after) : [],
    );
    const changedFields = [...new Set(fields)].filter((field) => field !== 'carriedOverOn');
    return changedFields.length === 0 ? { outcome: 'unchanged' } : { outcome: 'updated', changedFields };
  }

  #linksOf(row: DealRow) {
    return {
      offeringId: this.#offeringOf(row.offering),
      ownerId: this.#memberOf(row.owner),
      contactId: this.contactOf(row),
    };
  }

  #offeringOf(name: string): Id | null {
    if (name === '') return null;
    const key = wordKey(name);
    const known = this.#offerings.get(key);
    if (known !== undefined) return known;
    const offering = newRecord('offerings', { id: this.#newId(), name });
    this.newOfferings.push(offering);
    this.#offerings.set(key, offering.id);
    return offering.id;
  }

  #memberOf(owner: OwnerName | null): Id | null {
    if (owner === null) return null;
    const known =
      (owner.email === '' ? undefined : this.#members.get(emailKey(owner.email))) ??
      this.#members.get(fold(owner.name));
    if (known !== undefined) return known;
    const member = newRecord('teamMembers', { id: this.#newId(), ...owner, role: 'sales' });
    this.newMembers.push(member);
    this.#members.set(fold(owner.name), member.id);
    if (owner.email !== '') this.#members.set(emailKey(owner.email), member.id);
    return member.id;
  }

  #addPerson({ id, name, externalId, email }: Person): void {
    const keys = [
      fold(name),
      externalId === '' ? '' : `id ${externalIdKey(externalId)}`,
      email === '' ? '' : emailKey(email),
    ];
    for (const key of keys.filter((entry) => entry !== ''))
      this.#people.set(key, [...(this.#people.get(key) ?? []), id]);
  }
}

const keyOfDeal = ({ title, date }: { title: string; date: string | null }): string =>
  `${date ?? ''} ${fold(title)}`;

function setFirst(map: Map<string, Id>, key: string, id: Id): void {
  if (!map.has(key)) map.set(key, id);
}
