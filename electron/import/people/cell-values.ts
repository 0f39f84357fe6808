const formulaText = /^="(.*)"$/s;
// Anything that is not a printable character: line breaks, tabs, control characters, odd blanks.
const blankRuns = /[\s\p{Cc}\u200b\ufeff]+/gu;

/** A cell as one clean line: composed letters, single blanks, no control characters, no `="…"` around numbers. */
export function lineOf(cell: string): string {
  const text = formulaText.exec(cell.trim())?.[1] ?? cell;
  return text.toWellFormed().normalize('NFC').replace(blankRuns, ' ').trim();
}

const address = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]{2,}$/u;

/** Whether a text is one e-mail address. */
export function isEmail(text: string): boolean {
  return address.test(text);
}

/** The first e-mail address of a cell such as "Ana Ruiz <ana@acme.com>; b@acme.com"; undefined without one. */
export function emailOf(cell: string): string | undefined {
  const parts = lineOf(cell).split(/[\s,;<>]+/);
  return parts.map((part) => part.replace(/^mailto:/i, '')).find(isEmail);
}
