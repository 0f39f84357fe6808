import type { Id } from '../../model/field.ts';
import { type Box, boxAround, type Point } from '../geometry.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { spaceOf } from '../node-shape.ts';
import { pageShape } from './page-shape.ts';

const columnGap = 26;
const rowGap = 22;
const distance = 70;

type Cell = { width: number; height: number; radius: number };

/** Puts people without a line in a block below or beside everybody else, those of one unit together. */
export function looseGrid(ids: readonly Id[], subject: MapSubject, positions: Map<Id, Point>): void {
  if (ids.length === 0) return;
  const wanted = new Set(ids);
  const people = subject.people.filter(({ id }) => wanted.has(id)).sort(byUnit);
  const placed = subject.people.flatMap(({ id, shape }) => {
    const at = positions.get(id);
    return at === undefined ? [] : [spaceOf(shape, at)];
  });
  const others = boxAround(placed);
  const cell = cellOf(people);
  const below = blockBelow(others, cell, people.length);
  const beside = blockBeside(others, cell, people.length);
  const { left, top, columns } = sizeOf(others, below, cell) <= sizeOf(others, beside, cell) ? below : beside;
  people.forEach(({ id }, index) => {
    positions.set(id, {
      x: Math.round(left + (index % columns) * cell.width + cell.width / 2),
      y: Math.round(top + cell.radius + Math.floor(index / columns) * cell.height),
    });
  });
}

type Block = { left: number; top: number; columns: number; rows: number };

function cellOf(people: readonly MapPerson[]): Cell {
  const radius = Math.max(...people.map((entry) => entry.shape.radius));
  return {
    radius,
    width: Math.max(...people.map((entry) => entry.shape.halfWidth)) * 2 + columnGap,
    height: radius + Math.max(...people.map((entry) => entry.shape.bottom)) + rowGap,
  };
}

function blockBelow(others: Box, cell: Cell, count: number): Block {
  const fitting = Math.floor((others.right - others.left) / cell.width);
  const square = Math.ceil(Math.sqrt((count * cell.height * pageShape) / cell.width));
  const columns = Math.min(count, Math.max(4, fitting, square));
  const left = (others.left + others.right) / 2 - (columns * cell.width) / 2;
  return { left, top: others.bottom + distance, columns, rows: Math.ceil(count / columns) };
}

function blockBeside(others: Box, cell: Cell, count: number): Block {
  const fitting = Math.max(1, Math.floor((others.bottom - others.top) / cell.height));
  const columns = Math.ceil(count / fitting);
  const rows = Math.ceil(count / columns);
  const top = (others.top + others.bottom) / 2 - (rows * cell.height) / 2;
  return { left: others.right + distance, top, columns, rows };
}

/** How large a page must be to hold both. */
function sizeOf(others: Box, block: Block, cell: Cell): number {
  const whole = boxAround([
    others,
    {
      left: block.left,
      top: block.top,
      right: block.left + block.columns * cell.width,
      bottom: block.top + block.rows * cell.height,
    },
  ]);
  return Math.max((whole.right - whole.left) / pageShape, whole.bottom - whole.top);
}

function byUnit(a: MapPerson, b: MapPerson): number {
  const [first, second] = [a.unit?.id ?? '~', b.unit?.id ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
