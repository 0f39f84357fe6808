import { takeOut, tidy } from './line.ts';

const ownerPattern = /(?:^|\s)@(?:"([^"]+)"|(\S+(?:\s+\p{Lu}[\p{L}'’.-]*)*))/u;
// Capitalized words that may follow a name without being part of it.
const notName =
  /\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|by|with|today|tomorrow|next|q[1-4])[\p{L}.]*\b.*$/iu;

/**
 * Takes `@Mara`, `@Mara Lindqvist` or `@"mara lindqvist"` out of a line: the name after the sign and capitalized
 * words that follow. Gives '' where nobody is named.
 */
export function takeOwner(line: string): { rest: string; name: string } {
  const taken = takeOut(line, ownerPattern);
  if (taken === null) return { rest: tidy(line), name: '' };
  const whole = (taken.found[1] ?? taken.found[2] ?? '').replace(/[,;]$/, '');
  const after = taken.found[1] === undefined ? (notName.exec(whole)?.[0] ?? '') : '';
  const name = whole.slice(0, whole.length - after.length);
  const start = taken.found.index;
  const rest = `${line.slice(0, start)}${after} ${line.slice(start + taken.found[0].length)}`;
  return { rest: tidy(rest), name: tidy(name) };
}

/** Takes `with Jon Berg` at the end of a line out of it; '' where nobody is named. */
export function takeCounterpart(line: string): { rest: string; name: string } {
  const taken = takeOut(line, /\s(?:together )?with ((?:(?!\bwith\b)[^|@])+)$/iu);
  return taken === null
    ? { rest: tidy(line), name: '' }
    : { rest: taken.rest, name: tidy(taken.found[1] ?? '') };
}
