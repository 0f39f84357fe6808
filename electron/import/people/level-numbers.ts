import type { ColumnMapping } from '../../../shared/ipc/import-shapes.ts';
import { personLevelLabels } from '../../../shared/text/labels.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';
import type { PersonLevel } from './value-words.ts';

/** From the highest on: where levels are numbers, the highest of the file is the executive. */
const fromTheTop = ['executive', 'seniorManager', 'manager', 'specialist'] as const;

const isLevelNumber = (cell: string): boolean => /^[1-9]$/.test(cell.trim());

/** Whether cells number the levels of a hierarchy; one number alone does not say which end is the top. */
export function areLevelNumbers(cells: readonly string[]): boolean {
  return new Set(cells.filter(isLevelNumber).map((cell) => cell.trim())).size > 1;
}

export type LevelNumbers = {
  levels: ReadonlyMap<string, PersonLevel>;
  /** How the numbers were read, in a sentence. */
  remark: string;
};

/**
 * How the numbers of a column of levels are to be read; null where it holds no numbers. Hierarchies narrow
 * toward the top, so of the smallest and the largest number the one that fewer people have is the highest level,
 * the smallest where as many have it. What lies below the fourth level counts as the fourth.
 */
export function levelNumbers(table: CsvTable, mapping: ColumnMapping): LevelNumbers | null {
  const column = mapping.columns.find(({ target }) => target === 'level')?.index;
  if (column === undefined) return null;
  const cells = bodyOf(table, mapping.hasHeader).map(({ cells }) => (cells[column] ?? '').trim());
  const numbers = cells.filter(isLevelNumber);
  const ordered = [...new Set(numbers)].sort();
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined || least === most) return null;
  const countOf = (number: string): number => numbers.filter((cell) => cell === number).length;
  const ranked = countOf(most) < countOf(least) ? ordered.toReversed() : ordered;
  const levels = new Map(
    ranked.map((number, index): [string, PersonLevel] => [number, fromTheTop[index] ?? 'specialist']),
  );
  const readings = [...levels].map(
    ([number, level]) => `${number} as ${personLevelLabels[level].toLowerCase()}`,
  );
  return { levels, remark: `Levels are numbers in this file: read ${readings.join(', ')}` };
}
