import type { AccountMatch } from '../../../shared/ipc/import-shapes.ts';
import type { Id } from '../../../shared/model/field.ts';
import { fold } from '../../../shared/text/fold.ts';
import { companyKey, externalIdKey, uniqueIdKind } from '../people/keys.ts';
import { type KnownAccount, mostCurrent } from './known-account.ts';

export type AccountReference = { externalId: string; name: string };

export type MatchedAccount = { known: KnownAccount; matchedBy: AccountMatch };

/** Finds the plan of an account by the id it has elsewhere or by its name without case, accents and legal form. */
export class AccountIndex {
  readonly #byId = new Map<string, KnownAccount[]>();
  readonly #byName = new Map<string, KnownAccount[]>();

  constructor(accounts: readonly KnownAccount[]) {
    for (const known of accounts) this.add(known);
  }

  add(known: KnownAccount): void {
    const { name, externalId } = known.account;
    if (externalId !== '') addTo(this.#byId, externalIdKey(externalId), known);
    addTo(this.#byName, nameKey(name), known);
  }

  /** All plans of the account with this id. */
  withId(externalId: string): readonly KnownAccount[] {
    return externalId === '' ? [] : (this.#byId.get(externalIdKey(externalId)) ?? []);
  }

  withName(name: string): readonly KnownAccount[] {
    return name === '' ? [] : (this.#byName.get(nameKey(name)) ?? []);
  }

  /**
   * The account a row of a file of accounts is about. `idsOfFile` are the ids of all its rows, `taken` the plans
   * that earlier rows were about: two rows with two ids are two accounts, whatever they are called.
   */
  match(
    { externalId, name }: AccountReference,
    idsOfFile: ReadonlySet<string>,
    taken: ReadonlyMap<Id, number>,
  ): MatchedAccount | null {
    const same = mostCurrent(this.withId(externalId));
    if (same !== undefined) return { known: same, matchedBy: 'external id' };
    const namesakes = this.withName(name);
    // Who has an id that a row of the file names is meant by that row.
    const unclaimed = namesakes.filter(({ account }) => !idsOfFile.has(externalIdKey(account.externalId)));
    const fitting = unclaimed.filter(
      ({ plan, account }) => !taken.has(plan.id) && !isOtherAccount(account.externalId, externalId),
    );
    const meant = unclaimed.length > 0 ? unclaimed : namesakes;
    // A row without an id repeats the row before it that was about this name.
    const repeated = meant.filter(({ plan }) => taken.has(plan.id));
    const withoutId = repeated.length > 0 ? repeated : meant;
    const known = mostCurrent(externalId === '' ? withoutId : fitting);
    return known === undefined ? null : { known, matchedBy: 'name' };
  }
}

/** Ids of one kind tell accounts apart; ids of two systems say nothing about each other. */
function isOtherAccount(ours: string, theirs: string): boolean {
  const kind = uniqueIdKind(ours);
  return kind !== undefined && kind === uniqueIdKind(theirs);
}

function addTo(index: Map<string, KnownAccount[]>, key: string, known: KnownAccount): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [known]);
  else others.push(known);
}

// A name without letters and digits still is one.
const nameKey = (name: string): string => companyKey(name) || fold(name);

/** Whether two names are one but for case, accents and legal form. */
export const isSameCompany = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
