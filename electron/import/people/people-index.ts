import type { MatchReason } from '../../../shared/ipc/import-shapes.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Person } from '../../../shared/model/records/organization.ts';
import { fold } from '../../../shared/text/fold.ts';
import { companyKey, emailKey, externalIdKey, uniqueIdKind } from './keys.ts';

/** What tells whether two people are the same one. */
export type PersonTraits = Pick<Person, 'name' | 'company' | 'email' | 'externalId'>;

export type PersonMatch = { personId: Id; matchedBy: MatchReason };

type Entry = { personId: Id; traits: PersonTraits; company: string; isFromFile: boolean };

/** What the index knows of a row: whom it matches, or of whom it has only the name. */
export type MatchResult = {
  match: PersonMatch | null;
  /** Somebody at the same company has this name but another e-mail address or id. */
  hasNamesake: boolean;
};

/** Finds people by e-mail address, id or name; of the plan as well as of the file read so far. */
export class PeopleIndex {
  readonly #byEmail = new Map<string, Id>();
  readonly #byExternalId = new Map<string, Id>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #ownCompany: string;

  /** `accountName` stands in for a company that is left blank. */
  constructor(accountName: string) {
    this.#ownCompany = companyKey(accountName);
  }

  /** Makes a person findable; calling it again adds further traits. The first owner of an address keeps it. */
  add(personId: Id, traits: PersonTraits, isFromFile: boolean): void {
    const email = emailKey(traits.email);
    if (email !== '' && !this.#byEmail.has(email)) this.#byEmail.set(email, personId);
    const externalId = externalIdKey(traits.externalId);
    // A number of the file's own system counts above the same number from another import.
    if (externalId !== '' && (isFromFile || !this.#byExternalId.has(externalId)))
      this.#byExternalId.set(externalId, personId);
    const name = fold(traits.name);
    if (name === '') return;
    const entries = (this.#byName.get(name) ?? []).filter((entry) => entry.personId !== personId);
    const company = this.#companyOf(traits.company);
    this.#byName.set(name, [...entries, { personId, traits, company, isFromFile }]);
  }

  /** Whether a row's person is known: by e-mail, by a world-wide unique id, else by name and company. */
  match(row: PersonTraits): MatchResult {
    const byEmail = row.email === '' ? undefined : this.#byEmail.get(emailKey(row.email));
    if (byEmail !== undefined) return found(byEmail, 'email');
    const isUnique = uniqueIdKind(row.externalId) !== undefined;
    const byId = isUnique ? this.#byExternalId.get(externalIdKey(row.externalId)) : undefined;
    if (byId !== undefined) return found(byId, 'external id');
    const company = this.#companyOf(row.company);
    const named = this.#byName.get(fold(row.name)) ?? [];
    const namesakes = named.filter((entry) => entry.company === company);
    const same = namesakes.filter((entry) => !isSomebodyElse(entry, row));
    const [only, ...others] = same;
    if (only !== undefined && others.length === 0) return found(only.personId, 'name and company');
    return { match: null, hasNamesake: namesakes.length > 0 };
  }

  personWithExternalId(id: string): Id | undefined {
    return id === '' ? undefined : this.#byExternalId.get(externalIdKey(id));
  }

  personWithEmail(email: string): Id | undefined {
    return email === '' ? undefined : this.#byEmail.get(emailKey(email));
  }

  /** Everybody of that name, whatever their company; those of `company` alone where there are any. */
  peopleNamed(name: string, company = ''): readonly Id[] {
    const all = this.#byName.get(fold(name)) ?? [];
    const own = this.#companyOf(company);
    const colleagues = all.filter((entry) => entry.company === own);
    return (colleagues.length > 0 ? colleagues : all).map((entry) => entry.personId);
  }

  #companyOf(name: string): string {
    return name === '' ? this.#ownCompany : companyKey(name);
  }
}

const found = (personId: Id, matchedBy: MatchReason): MatchResult => ({
  match: { personId, matchedBy },
  hasNamesake: false,
});

/** Two addresses, or two ids of one system, make two people of the same name. */
function isSomebodyElse({ traits, isFromFile }: Entry, row: PersonTraits): boolean {
  if (traits.email !== '' && row.email !== '' && emailKey(traits.email) !== emailKey(row.email)) return true;
  const [known, given] = [traits.externalId, row.externalId];
  if (known === '' || given === '' || externalIdKey(known) === externalIdKey(given)) return false;
  const kind = uniqueIdKind(given);
  return isFromFile || (kind !== undefined && kind === uniqueIdKind(known));
}
