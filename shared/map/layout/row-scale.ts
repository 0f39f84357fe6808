import type { MapSubject } from '../map-subject.ts';
import type { Block } from './block.ts';

/** How much higher an area begins than what stands in it, for its name, and how much lower it ends. */
export const areaTop = 30;
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
};

/** Works out the heights that a chart's rows need. */
export function rowScale(chart: Block, subject: MapSubject): RowScale {
  const center = Math.max(...subject.people.map((entry) => entry.shape.radius)) + 4;
  const content = center + Math.max(...subject.people.map((entry) => entry.shape.bottom));
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  countAreas(chart, 0, starting, ending);
  const tops: number[] = [0];
  for (let row = 1; row < chart.rows.length; row += 1) {
    const areas = (ending.get(row - 1) ?? 0) * areaBottom + (starting.get(row) ?? 0) * areaTop;
    tops.push((tops[row - 1] ?? 0) + content + lineRoom + areas);
  }
  return { topOf: (row) => tops[row] ?? 0, center, content, areasAt: (row) => starting.get(row) ?? 0 };
}

/** Height of the horizontal part of the lines that lead into a row: above the areas that begin there. */
export function busOf(row: number, scale: RowScale): number {
  return scale.topOf(row) - 14 - scale.areasAt(row) * areaTop;
}

function countAreas(
  block: Block,
  row: number,
  starting: Map<number, number>,
  ending: Map<number, number>,
): void {
  if (block.unitId !== undefined) {
    const last = row + block.rows.length - 1;
    starting.set(row, Math.max(starting.get(row) ?? 0, block.areasAtTop));
    ending.set(last, Math.max(ending.get(last) ?? 0, block.areasAtBottom));
  }
  for (const part of block.parts) countAreas(part.block, row + part.row, starting, ending);
}
