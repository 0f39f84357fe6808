import { fold } from '../../text/fold.ts';
import { listText } from '../../text/lists.ts';
import { counted, countWord } from '../../text/numbers.ts';

/** One plan as far as the number of key accounts is concerned. */
export type LoadEntry = {
  accountName: string;
  ownerName: string;
  isKeyAccount: boolean;
  isGlobalAccount: boolean;
  /** A closed or archived plan takes nobody's time. */
  isLiving: boolean;
};

/** What one owner answers for. */
export type OwnerLoad = {
  ownerName: string;
  /** Key accounts, each once however many plans it has. */
  keyAccounts: string[];
  globalAccounts: string[];
  /** All other accounts this owner has a living plan for. */
  otherAccounts: string[];
  /** How many key accounts the owner should have at most: one for who runs a global account (METHOD R21). */
  limit: number;
  isOver: boolean;
};

/** How many key accounts each owner has against the limit, who is furthest above it first. */
export function ownerLoads(entries: readonly LoadEntry[], accountsPerManager: number): OwnerLoad[] {
  const owners = new Map<string, LoadEntry[]>();
  for (const entry of entries) {
    if (!entry.isLiving) continue;
    const key = fold(entry.ownerName);
    owners.set(key, [...(owners.get(key) ?? []), entry]);
  }
  const names = (of: readonly LoadEntry[]) => [
    ...new Map(of.map(({ accountName }) => [fold(accountName), accountName])).values(),
  ];
  const loads = [...owners.values()].map((own): OwnerLoad => {
    const globalAccounts = names(own.filter((entry) => entry.isGlobalAccount));
    const keyAccounts = names(own.filter((entry) => entry.isKeyAccount || entry.isGlobalAccount));
    const counts = new Set(keyAccounts);
    const otherAccounts = names(own).filter((name) => !counts.has(name));
    const isGlobal = globalAccounts.length > 0;
    const limit = isGlobal ? 1 : accountsPerManager;
    const load = keyAccounts.length + (isGlobal ? otherAccounts.length : 0);
    return {
      ownerName: own[0]?.ownerName ?? '',
      keyAccounts,
      globalAccounts,
      otherAccounts,
      limit,
      isOver: load > limit,
    };
  });
  return loads.sort((a, b) => b.keyAccounts.length - b.limit - (a.keyAccounts.length - a.limit));
}

const shownNames = 3;

function shortNames(names: readonly string[]): string {
  const left = names.length - shownNames;
  return listText(left <= 0 ? names : [...names.slice(0, shownNames), `${left} more`]);
}

/** What is to be said about an owner with too many accounts; null for the others. */
export function loadRemark(load: OwnerLoad): string | null {
  if (!load.isOver) return null;
  const { ownerName, keyAccounts, globalAccounts, otherAccounts, limit } = load;
  const [first] = globalAccounts;
  if (first !== undefined) {
    const others = [...keyAccounts, ...otherAccounts].filter((name) => name !== first);
    return `${ownerName} runs ${first} as a global account and should have no other; who takes over ${shortNames(others)}?`;
  }
  return `${ownerName} has ${counted(keyAccounts.length, 'key account', 'key accounts')}, ${countWord(keyAccounts.length - limit)} more than the ${countWord(limit)} one person can do justice to.`;
}

/** The sentences for all owners above their limit. */
export function loadRemarks(loads: readonly OwnerLoad[]): string[] {
  return loads.flatMap((load) => loadRemark(load) ?? []);
}
