import { AppError } from '../../model/errors.ts';
import { shortListText } from '../../text/lists.ts';
import { tidy } from '../words/line.ts';
import { allByShortName } from '../words/matching.ts';

/** Who is meant, and what stood behind the name. */
export type NamedPerson<R> = { found: R[]; name: string; rest: string };

/**
 * Whom the words after a verb mean: the longest beginning of them that is somebody's name, so that
 * "Ana Ruiz at the fair" is Ana Ruiz. Where nobody fits, the name is the capitalized words in front.
 */
export function touchedPerson<R extends { name: string }>(people: readonly R[], who: string): NamedPerson<R> {
  const words = tidy(who).split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const found = allByShortName(people, name);
    const next = words[count];
    // Another capitalized word belongs to the name: "Ana Berg" is not Ana Ruiz.
    if (found.length > 0 && !(next !== undefined && /^\p{Lu}/u.test(next)))
      return { found, name, rest: words.slice(count).join(' ') };
  }
  const capitalized = /^(?:\p{Lu}\S*\s*)+/u.exec(tidy(who))?.[0] ?? '';
  const name = tidy(capitalized === '' ? who : capitalized);
  return { found: [], name, rest: capitalized === '' ? '' : tidy(tidy(who).slice(capitalized.length)) };
}

/** Throws INVALID_INPUT that names everybody who could be meant. */
export function refuseAmbiguous(name: string, people: readonly string[]): void {
  if (people.length > 1)
    throw new AppError(
      'INVALID_INPUT',
      `“${name}” could be ${shortListText(people, 4).replace(/ and (?=[^,]*$)/, ' or ')}. Write the whole name; nothing was logged.`,
    );
}
