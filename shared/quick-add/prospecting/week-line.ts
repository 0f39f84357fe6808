import { takeOut, tidy } from '../words/line.ts';

/** A line of the week that is no touch: an action, or how somebody sees us. */
export type WeekLine =
  | {
      kind: 'action';
      words: string;
      /** In brackets at the end: which account, where several are open; else ''. */
      accountName: string;
    }
  | { kind: 'perception'; name: string };

/**
 * Tells `todo: send the cost model Friday (Nordvik)`, an action with the account in brackets at its end, from
 * `Ana Ruiz: problem solver`, a name and how they see us. Null for a line that is neither.
 */
export function parseWeekLine(text: string): WeekLine | null {
  const action = /^(?:to-?\s?do|action)\s*:\s*(.*)$/iu.exec(tidy(text));
  if (action === null) {
    const name = /^([^:,]+)\s*:\s+\S/u.exec(tidy(text))?.[1];
    return name === undefined ? null : { kind: 'perception', name: tidy(name) };
  }
  const words = action[1] ?? '';
  // "(joint)" is the action's own word.
  const account = takeOut(words, /\s*\((?!joint\))([^()]+)\)\s*$/iu);
  return { kind: 'action', words: account?.rest ?? words, accountName: tidy(account?.found[1] ?? '') };
}
