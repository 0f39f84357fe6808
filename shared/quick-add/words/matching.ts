import type { ListName, RecordOf } from '../../model/collections.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { Person, TeamMember } from '../../model/records/organization.ts';
import { fold } from '../../text/fold.ts';

type NamedCollection = 'people' | 'teamMembers' | 'businessUnits' | 'competitors';

const foldedNames = new WeakMap<{ name: string }, string>();

/** A record's name as it is compared. Remembered: records are never changed in place, and a long list asks for it often. */
export function foldedName(record: { name: string }): string {
  const known = foldedNames.get(record);
  if (known !== undefined) return known;
  const folded = fold(record.name);
  foldedNames.set(record, folded);
  return folded;
}

/** The record with this name, whatever its case and accents, or null. */
export function findNamed<C extends NamedCollection & ListName>(
  plan: Plan,
  collection: C,
  name: string,
): RecordOf<C> | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  return listOf(plan, collection).find((record) => foldedName(record) === wanted) ?? null;
}

/**
 * The one record that a short form can mean: the whole name, else its first or last name, initials with the last
 * name ("J. Berg"), or its beginning. Null when none or more than one fits.
 */
export function findByShortName<R extends { name: string }>(records: readonly R[], text: string): R | null {
  const found = allByShortName(records, text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Everyone whom a short form can mean, by the closest of these readings that fits anybody. */
export function allByShortName<R extends { name: string }>(records: readonly R[], text: string): R[] {
  const wanted = fold(text.replace(/^@/, ''));
  if (wanted === '') return [];
  const readings: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.split(' ').includes(wanted),
    (name) => abbreviated(name) === wanted.replace(/\./g, '').trim(),
    (name) => name.startsWith(wanted),
  ];
  for (const isMeant of readings) {
    const found = records.filter((record) => isMeant(foldedName(record)));
    if (found.length > 0) return found;
  }
  return [];
}

function abbreviated(name: string): string {
  const words = name.split(' ');
  return words.length < 2 ? name : `${name.charAt(0)} ${words.slice(1).join(' ')}`;
}

/** The customer's person meant by a name or a short form of it. */
export function findPerson(plan: Plan, text: string): Person | null {
  return findByShortName(listOf(plan, 'people'), text);
}

/** The one of us meant by a name or a short form of it. */
export function findMember(plan: Plan, text: string): TeamMember | null {
  return findByShortName(listOf(plan, 'teamMembers'), text);
}
