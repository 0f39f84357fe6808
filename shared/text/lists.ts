/** "Ana Ruiz", "Ana Ruiz and Jon Berg", "Ana Ruiz, Jon Berg and Li Chen"; '' for none. */
export function listText(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The first few of a list, with how many are left: "Ana Ruiz, Jon Berg and 3 more". */
export function shortListText(words: readonly string[], shown = 3): string {
  const left = words.length - shown;
  return left <= 0 ? listText(words) : listText([...words.slice(0, shown), `${left} more`]);
}

/** The same sentence part with a capital first letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** The text with a small first letter, to go on in a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
