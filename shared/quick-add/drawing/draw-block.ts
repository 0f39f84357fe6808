import { applyChanges } from '../../model/applying.ts';
import type { Change } from '../../model/change.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import { drawLineChanges } from '../build-draw-line.ts';
import { addPersonChanges } from '../build-person.ts';
import { type PersonLine, parsePersonLine } from '../person-line.ts';
import { tidy } from '../words/line.ts';
import type { LineChanges } from '../words/naming.ts';

type Column = 'name' | 'title' | 'unitName' | 'managerName' | 'email';

/** What the heads of columns say, folded. */
const heads: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['full name', 'name'],
  ['person', 'name'],
  ['title', 'title'],
  ['job title', 'title'],
  ['position', 'title'],
  ['unit', 'unitName'],
  ['department', 'unitName'],
  ['business unit', 'unitName'],
  ['manager', 'managerName'],
  ['reports to', 'managerName'],
  ['email', 'email'],
]);
const usualColumns: readonly Column[] = ['name', 'title', 'unitName', 'managerName', 'email'];

/** Whether a pasted text is more than one line, so that it cannot stand in the line for typing. */
export const isBlock = (text: string): boolean => text.trim().includes('\n') || text.trim().includes('\t');

/**
 * The changes that a pasted block makes, as one: each line is one that could have been typed on the map, or a row of a
 * spreadsheet with name, title, unit, manager and email between tabs; a first row that names its columns says their order.
 * Lines that the map says already change nothing.
 * Throws INVALID_INPUT with the number of the first line that cannot be understood (nothing is drawn then), and CONFLICT
 * when the map says all of it already.
 */
export function drawBlockChanges(
  plan: Plan,
  text: string,
  today: CalendarDate,
  newId: IdSource,
): LineChanges {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const columns = columnsOf(lines[first] ?? '');
  let rest = plan;
  const changes: Change[] = [];
  let drawn = 0;
  for (const [index, line] of lines.entries()) {
    if (tidy(line) === '' || (columns.isNamed && index === first)) continue;
    const next = changesOfLine(rest, line, index + 1, columns.order, today, newId);
    if (next.length === 0) continue;
    rest = applyChanges(rest, next);
    changes.push(...next);
    drawn += 1;
  }
  if (drawn === 0) throw new AppError('CONFLICT', 'The map says all of it already');
  return { label: `Draw ${drawn} pasted ${drawn === 1 ? 'line' : 'lines'}`, changes };
}

function columnsOf(first: string): { isNamed: boolean; order: readonly (Column | null)[] } {
  const found = first.split('\t').map((cell) => heads.get(fold(cell)) ?? null);
  const isNamed = first.includes('\t') && found.includes('name');
  return { isNamed, order: isNamed ? found : usualColumns };
}

function changesOfLine(
  plan: Plan,
  line: string,
  number: number,
  order: readonly (Column | null)[],
  today: CalendarDate,
  newId: IdSource,
): Change[] {
  try {
    if (!line.includes('\t')) return drawLineChanges(plan, line, today, newId).changes;
    return addPersonChanges(plan, rowOf(line, order), today, newId).changes;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'CONFLICT') return [];
    const shown = tidy(line).slice(0, 60);
    throw new AppError('INVALID_INPUT', `Line ${number}, “${shown}”: ${error.message}. Nothing was drawn.`, {
      cause: error,
    });
  }
}

/** A row of a spreadsheet as a person; what no column takes is left over, not lost. */
function rowOf(line: string, order: readonly (Column | null)[]): PersonLine {
  const row: PersonLine = { ...parsePersonLine(''), leftOver: [] };
  for (const [index, cell] of line.split('\t').entries()) {
    const value = tidy(cell).replace(/^"(.*)"$/, '$1');
    const column = order[index] ?? null;
    if (column !== null) row[column] = value;
    else if (value !== '') row.leftOver.push(value);
  }
  return row;
}
