import { isEmail, lineOf } from '../people/cell-values.ts';
import { uniqueIdKind } from '../people/keys.ts';

/** One of us as a file names them. */
export type OwnerName = { name: string; email: string };

/** Whether a cell holds the id of a user of the other system, which says nothing to a person. */
export function isUserId(text: string): boolean {
  return uniqueIdKind(text.trim()) !== undefined || /^\d+$/.test(text.trim());
}

/** Who an owner cell names: a name, or an address, of which the name is made. Null for a blank or an id. */
export function ownerNameOf(cell: string): OwnerName | null {
  const text = lineOf(cell);
  if (text === '' || isUserId(text)) return null;
  if (!isEmail(text)) return { name: text.slice(0, 300), email: '' };
  const [local = ''] = text.split('@');
  const words = local.split(/[._+-]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return { name: name === '' ? text : name, email: text };
}
