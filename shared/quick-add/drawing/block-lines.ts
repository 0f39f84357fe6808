import { fold } from '../../text/fold.ts';
import { type PersonLine, parsePersonLine } from '../person-line.ts';
import { partsOf, tidy } from '../words/line.ts';
import { roleOf, stanceOf } from '../words/vocabulary.ts';

/** One line of a pasted block; `cells` where it is a row of a spreadsheet. */
export type BlockLine = { number: number; text: string; cells: readonly string[] | null };

type Column =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'unitName'
  | 'managerName'
  | 'email'
  | 'words'
  | 'location';

/** A pasted block taken apart, without empty lines and without the row that names the columns. */
export type Block = {
  lines: readonly BlockLine[];
  /** What each column holds; null for one that the map has no place for. */
  columns: readonly (Column | null)[];
  /** Heads of the columns that the map has no place for. */
  leftOut: readonly string[];
};

/** What the heads of columns say, folded. */
const heads: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    name: 'name, full name, person, contact, employee, contact name, display name',
    firstName: 'first name, given name, forename, vorname',
    lastName: 'last name, surname, family name, nachname',
    title: 'title, job title, position, job, function title',
    unitName: 'unit, department, dept, business unit, division, team, function, abteilung',
    managerName: 'manager, reports to, manager name, line manager, boss, supervisor, vorgesetzter',
    email: 'email, e-mail, mail, email address, e-mail address',
    words: 'stance, attitude, role, roles, buying role, role in the decision',
    location: 'location, city, site, office, place, country, standort',
  } as const).flatMap(([column, words]) =>
    // Object.entries forgets that its keys are the object's.
    words.split(', ').map((word): [string, Column] => [word, column as Column]),
  ),
);
const usualColumns: readonly Column[] = [
  'name',
  'title',
  'unitName',
  'managerName',
  'words',
  'words',
  'words',
];

/** Whether a pasted text is more than one line, so that it cannot stand in the line for typing. */
export const isBlock = (text: string): boolean => text.trim().includes('\n') || text.trim().includes('\t');

/**
 * Takes a pasted text apart: lines as they are typed, or rows of a spreadsheet (between tabs; between commas or
 * semicolons only below a row that names the columns). Cells in quotes may hold line breaks. Without a row that names
 * them, the columns are name, title, unit and manager; then stance, roles and email in any order.
 */
export function readBlockLines(text: string): Block {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const separator = text.includes('\t') ? '\t' : (separatorOfHeads(first) ?? null);
  const lines = rowsOf(text, separator).filter((line) => tidy(line.text.replaceAll('\t', ' ')) !== '');
  const [header] = lines;
  const found = header?.cells?.map((cell) => heads.get(fold(cell)) ?? null) ?? [];
  if (!isNaming(found)) return { lines, columns: usualColumns, leftOut: [] };
  const leftOut = (header?.cells ?? []).filter((cell, index) => found[index] === null && cell !== '');
  return { lines: lines.slice(1), columns: found, leftOut };
}

const isNaming = (columns: readonly (Column | null)[]): boolean =>
  columns.includes('name') || columns.includes('lastName');

/** Commas or semicolons, where the parts between them name at least two columns, one of them the name. */
function separatorOfHeads(line: string): ',' | ';' | null {
  for (const separator of [',', ';'] as const) {
    const found = line.split(separator).flatMap((cell) => heads.get(fold(unquoted(cell))) ?? []);
    if (isNaming(found) && found.length > 1) return separator;
  }
  return null;
}

const unquoted = (cell: string): string =>
  tidy(
    cell
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );

/** Lines, and the cells of those that are rows; a line break inside quotes belongs to its cell. */
function rowsOf(text: string, separator: string | null): BlockLine[] {
  const lines: BlockLine[] = [];
  let held = '';
  let start = 1;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (held === '') start = index + 1;
    const whole = held === '' ? line : `${held}\n${line}`;
    const isOpen = separator !== null && isInsideQuotes(whole, separator);
    held = isOpen && whole.length < longestRow ? whole : '';
    if (held === '') lines.push(lineOf(start, whole, separator));
  });
  if (held !== '') lines.push(lineOf(start, held, separator));
  return lines;
}

/** A quote that is never closed must not swallow the rest of the block. */
const longestRow = 5000;

function lineOf(number: number, text: string, separator: string | null): BlockLine {
  const isRow = separator !== null && text.includes(separator) && !(separator !== '\t' && /[>→]/.test(text));
  return { number, text, cells: isRow ? cellsOf(text, separator) : null };
}

function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let held: string | null = null;
  for (const part of text.split(separator)) {
    const whole: string = held === null ? part : `${held}${separator}${part}`;
    held = isOpenCell(whole) ? whole : null;
    if (held === null) cells.push(unquoted(whole));
  }
  if (held !== null) cells.push(...held.split(separator).map(unquoted));
  return cells;
}

/** Whether a cell begins with a quote that has not ended yet. */
const isOpenCell = (cell: string): boolean =>
  cell.trimStart().startsWith('"') && (cell.split('"').length - 1) % 2 === 1;

function isInsideQuotes(text: string, separator: string): boolean {
  let held = '';
  for (const part of text.split(separator)) {
    const whole: string = held === '' ? part : `${held}${separator}${part}`;
    held = isOpenCell(whole) ? whole : '';
  }
  return held !== '';
}

/** A row of a spreadsheet as a person; a cell that no column takes is left over, not lost. */
export function personOfRow(cells: readonly string[], columns: Block['columns']): PersonLine {
  const row: PersonLine = { ...parsePersonLine(''), roles: [], leftOver: [] };
  const isNamed = columns !== usualColumns;
  let [firstName, lastName] = ['', ''];
  cells.forEach((value, index) => {
    const column = columns[index] ?? null;
    if (value === '') return;
    if (column === null) {
      if (!isNamed) row.leftOver.push(value);
    } else if (column === 'firstName') firstName = value;
    else if (column === 'lastName') lastName = value;
    else if (column === 'location') row.leftOver.push(value);
    else if (column === 'words') takeWords(row, value);
    else row[column] = value;
  });
  return row.name === '' ? { ...row, name: tidy(`${firstName} ${lastName}`) } : row;
}

/** A cell with a stance, roles or an email, whichever it is; the rest is left over. */
function takeWords(row: PersonLine, value: string): void {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    row.email = value;
    return;
  }
  for (const word of partsOf(value, /[,;/+&]|\sand\s/)) {
    const [role, stance] = [roleOf(word), stanceOf(word)];
    if (role !== null && !row.roles.includes(role)) row.roles.push(role);
    if (stance !== null) row.stance = stance;
    if (role === null && stance === null) row.leftOver.push(word);
  }
}
