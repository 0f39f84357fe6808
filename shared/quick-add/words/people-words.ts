import { monthPattern, weekdayPattern } from './day-words.ts';
import { takeOut, tidy } from './line.ts';

const ownerPattern = /(?:^|\s)@(?:"([^"]+)"|(\S+(?:\s+\p{Lu}[\p{L}'’.-]*)*))/u;
// Capitalized words that may follow a name without being part of it: days and the words before them.
const notName = new RegExp(
  `\\s+(?:${[monthPattern, weekdayPattern, 'by', 'on', 'with', 'today', 'tomorrow', 'next', 'in', 'q[1-4]'].join('|')})(?![\\p{L}]).*$`,
  'iu',
);

// In front of the line the next capitalized word is the start of the sentence, not of a family name.
const leadingOwnerPattern = /^@(?:"([^"]+)"|(\S+))/u;

/**
 * Takes `@Mara`, `@Mara Lindqvist` or `@"mara lindqvist"` out of a line: the name after the sign and, inside
 * a line, capitalized words that follow. Gives '' where nobody is named.
 */
export function takeOwner(line: string): { rest: string; name: string } {
  const taken = takeOut(tidy(line), line.trimStart().startsWith('@') ? leadingOwnerPattern : ownerPattern);
  if (taken === null) return { rest: tidy(line), name: '' };
  const whole = (taken.found[1] ?? taken.found[2] ?? '').replace(/[,;]$/, '');
  const after = taken.found[1] === undefined ? (notName.exec(whole)?.[0] ?? '') : '';
  const name = whole.slice(0, whole.length - after.length);
  const start = taken.found.index;
  const rest = `${tidy(line).slice(0, start)}${after} ${tidy(line).slice(start + taken.found[0].length)}`;
  return { rest: tidy(rest), name: tidy(name) };
}

/** Takes `with Jon Berg` at the end of a line out of it; '' where nobody is named. */
export function takeCounterpart(line: string): { rest: string; name: string } {
  const taken = takeOut(line, /\s(?:together )?with ((?:(?!\bwith\b)[^|@])+)$/iu);
  return taken === null
    ? { rest: tidy(line), name: '' }
    : { rest: taken.rest, name: tidy(taken.found[1] ?? '') };
}
