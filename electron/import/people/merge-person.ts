import { newRecord } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { Person } from '../../../shared/model/records/organization.ts';
import type { Stakeholder } from '../../../shared/model/records/stakeholder.ts';
import { fold } from '../../../shared/text/fold.ts';
import { companyKey, emailKey } from './keys.ts';
import type { DraftPerson } from './people-draft.ts';
import type { PersonRow } from './person-row.ts';

/** Somebody new, as the row describes them. */
export function newDraftPerson(row: PersonRow, unitId: Id | null, newId: IdSource): DraftPerson {
  const person = newRecord('people', {
    id: newId(),
    name: row.name,
    title: row.title,
    unitId,
    level: row.level,
    company: row.company,
    email: row.email,
    phone: row.phone,
    location: row.location,
    externalId: row.externalId,
  });
  const blank = newRecord('stakeholders', { id: newId(), personId: person.id });
  return {
    person,
    before: null,
    stakeholder: withJudgement(blank, row),
    stakeholderBefore: null,
    row: row.row,
  };
}

/** The fields of a person that a row would change: what the row leaves blank stays as it is. */
export function fieldsChangedBy(
  person: Person,
  row: PersonRow,
  unitId: Id | null,
  accountName: string,
): Partial<Person> {
  const companyOf = (name: string): string => companyKey(name === '' ? accountName : name);
  const changed: Partial<Person> = {};
  if (row.name !== '' && fold(row.name) !== fold(person.name)) changed.name = row.name;
  if (row.title !== '' && row.title !== person.title) changed.title = row.title;
  if (unitId !== null && unitId !== person.unitId) changed.unitId = unitId;
  if (row.level !== null && row.level !== person.level) changed.level = row.level;
  if (row.company !== '' && companyOf(row.company) !== companyOf(person.company))
    changed.company = row.company;
  if (row.email !== '' && emailKey(row.email) !== emailKey(person.email)) changed.email = row.email;
  if (row.phone !== '' && row.phone !== person.phone) changed.phone = row.phone;
  if (row.location !== '' && fold(row.location) !== fold(person.location)) changed.location = row.location;
  // The id of another system is not overwritten: the person may be known there too.
  if (row.externalId !== '' && person.externalId === '') changed.externalId = row.externalId;
  return changed;
}

/** What a further row of the same file adds to a person: only what is blank so far. */
export function blanksFilledBy(person: Person, row: PersonRow, unitId: Id | null): Partial<Person> {
  const filled: Partial<Person> = {};
  for (const field of ['title', 'company', 'email', 'phone', 'location', 'externalId'] as const)
    if (person[field] === '' && row[field] !== '') filled[field] = row[field];
  if (person.unitId === null && unitId !== null) filled.unitId = unitId;
  if (person.level === null && row.level !== null) filled.level = row.level;
  return filled;
}

/** The stakeholder with the row's roles added. Our own judgement of stance and status is never overwritten. */
export function withJudgement(stakeholder: Stakeholder, row: PersonRow): Stakeholder {
  const { stance, politicalStatus } = stakeholder;
  return {
    ...stakeholder,
    roles: [...new Set([...stakeholder.roles, ...row.roles])],
    executiveSponsor: stakeholder.executiveSponsor || row.isExecutiveSponsor,
    stance: stance === 'unknown' ? (row.stance ?? stance) : stance,
    politicalStatus:
      politicalStatus === 'unknown' ? (row.politicalStatus ?? politicalStatus) : politicalStatus,
  };
}
