// Parts of a family name that nobody abbreviates by.
const particles = new Set([
  'de',
  'den',
  'der',
  'di',
  'da',
  'la',
  'le',
  'van',
  'von',
  'zu',
  'af',
  'av',
  'bin',
]);
const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'ing', 'dipl']);

function partsOf(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const kept = words.filter((word) => !titles.has(word.toLowerCase().replace(/\.$/, '')));
  return kept.length > 0 ? kept : words;
}

const firstLetter = (word: string): string => {
  const letter = /\p{L}|\p{N}/u.exec(word.normalize('NFC'))?.[0] ?? '';
  return letter.toLocaleUpperCase('en');
};

/**
 * Two letters that stand for a person: "AR" for Ana Ruiz, "LB" for Ludwig van Beethoven, "C" for Cher. Who has
 * a short number for a name keeps all of it: by its first figure nobody could be told from another.
 */
export function initials(name: string): string {
  if (/^\d{1,3}$/.test(name.trim())) return name.trim();
  const parts = partsOf(name).filter((part) => firstLetter(part) !== '' && !particles.has(part));
  const [first, last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return [first, last].map((part) => (part === undefined ? '' : firstLetter(part))).join('');
}

/** "A. Ruiz" for Ana Ruiz, as narrow columns need; a single name stays whole. */
export function shortName(name: string): string {
  const parts = partsOf(name);
  const first = parts[0];
  if (first === undefined || parts.length === 1) return name.trim();
  return `${firstLetter(first)}. ${parts.slice(1).join(' ')}`;
}
