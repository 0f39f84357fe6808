/** A typed line with surplus blanks taken out. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The parts between separators, tidied, without empty ones. */
export function partsOf(text: string, separator: string | RegExp): string[] {
  return text
    .split(separator)
    .map(tidy)
    .filter((part) => part !== '');
}

/** The line without what was found in it, and what was found; null where nothing was. */
export function takeOut(line: string, pattern: RegExp): { rest: string; found: RegExpExecArray } | null {
  const found = pattern.exec(line);
  if (found === null) return null;
  return { rest: tidy(`${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`), found };
}
