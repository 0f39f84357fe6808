import { fold } from '../../../shared/text/fold.ts';

/** A word or header as it is compared: only letters and digits, folded. */
export function wordKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** An e-mail address as it is compared. Accents stay: they make another address. */
export function emailKey(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}

const legalForms = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc gmbh mbh ag kg kgaa se sa sas sarl srl spa sl bv nv ab oy oyj as asa aps kk pty'.split(
    ' ',
  ),
);

/** A company name as it is compared: without its legal form at the end. */
export function companyKey(name: string): string {
  const words = fold(name)
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const salesforceId = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;
const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Whether a cell holds the kind of id that Microsoft's systems give. */
export function isGuid(text: string): boolean {
  return guid.test(text.trim());
}

/** What kind of world-wide unique id this is; undefined for a number that any system may have given. */
export function uniqueIdKind(id: string): 'guid' | 'salesforce' | undefined {
  if (isGuid(id)) return 'guid';
  return salesforceId.test(id) && /\d/.test(id) && /[a-zA-Z]/.test(id) ? 'salesforce' : undefined;
}

/** An id as it is compared: Salesforce writes the same id with 15 or with 18 characters. */
export function externalIdKey(id: string): string {
  const kind = uniqueIdKind(id);
  if (kind === 'guid') return id.trim().replace(/[{}]/g, '').toLowerCase();
  return kind === 'salesforce' ? id.slice(0, 15) : id.trim();
}
