import type { Id } from '../../model/field.ts';
import type { MapSubject } from '../map-subject.ts';
import type { Block } from './block.ts';

/** How much higher an area begins than what stands in it, for its name, and how much lower it ends. */
export const areaTop = 34;
export const areaBottom = 12;
/** Room for the lines between two rows. */
const lineRoom = 34;

/** The heights of a chart's rows. A row stands lower where areas begin or end above it. */
export type RowScale = {
  /** The upper end of what stands in a row. */
  topOf: (row: number) => number;
  /** From a row's top to the centers of its nodes. */
  center: number;
  /** Height of what stands in a row. */
  content: number;
  /** Areas that begin inside each other in a row, at most. */
  areasAt: (row: number) => number;
  /** From the upper end of the first row to the lower end of the last, areas that begin and end there included. */
  height: number;
};

/** Works out the heights that a chart's rows need. */
export function rowScale(chart: Block, subject: MapSubject): RowScale {
  const center = Math.max(...subject.people.map((entry) => entry.shape.radius)) + 4;
  const content = center + Math.max(...subject.people.map((entry) => entry.shape.bottom));
  const units = new Map(subject.people.map(({ id, unit }) => [id, unit?.id ?? null]));
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  const unitOf = (personId: Id): Id | null => units.get(personId) ?? null;
  countAreas(chart, 0, { above: undefined, isInside: false }, { starting, ending, unitOf });
  const tops: number[] = [0];
  for (let row = 1; row < chart.rows.length; row += 1) {
    const areas = (ending.get(row - 1) ?? 0) * areaBottom + (starting.get(row) ?? 0) * areaTop;
    tops.push((tops[row - 1] ?? 0) + content + lineRoom + areas);
  }
  const last = tops.length - 1;
  const around = (starting.get(0) ?? 0) * areaTop + (ending.get(last) ?? 0) * areaBottom;
  return {
    topOf: (row) => tops[row] ?? 0,
    center,
    content,
    areasAt: (row) => starting.get(row) ?? 0,
    height: (tops[last] ?? 0) + content + around,
  };
}

/** Height of the horizontal part of the lines that lead into a row: above the areas that begin there. */
export function busOf(row: number, scale: RowScale): number {
  return scale.topOf(row) - 14 - scale.areasAt(row) * areaTop;
}

type AreaCounts = {
  starting: Map<number, number>;
  ending: Map<number, number>;
  unitOf: (personId: Id) => Id | null;
};

type Found = {
  /** The unit of the nearest person above; undefined at the top. */
  above: Id | null | undefined;
  /** Whether an area has begun in this row already. */
  isInside: boolean;
};

/** Counts the areas that blocks are, and leaves room for one wherever a person's unit is not that of who is above. */
function countAreas(block: Block, row: number, found: Found, counts: AreaCounts): void {
  const { starting, ending, unitOf } = counts;
  const atLeast = (map: Map<number, number>, at: number, count: number) =>
    map.set(at, Math.max(map.get(at) ?? 0, count));
  if (block.unitId !== undefined) {
    atLeast(starting, row, block.areasAtTop);
    atLeast(ending, row + block.rows.length - 1, block.areasAtBottom);
  }
  const isInside = found.isInside || block.unitId !== undefined;
  const own = block.personId === undefined ? found.above : unitOf(block.personId);
  if (found.above !== undefined && own !== found.above && !isInside) {
    if (own !== null) atLeast(starting, row, 1);
    if (found.above !== null) atLeast(ending, row - 1, 1);
  }
  for (const part of block.parts)
    countAreas(part.block, row + part.row, { above: own, isInside: isInside && part.row === 0 }, counts);
}
