import type { Id } from '../../../model/field.ts';
import { type Box, boxAround, type Point } from '../../geometry.ts';
import type { Guide } from '../../layout/layout.ts';
import { pageShape } from '../../layout/page-shape.ts';
import { asideArea } from '../../lens/decision-lens.ts';
import type { MapSubject } from '../../map-subject.ts';
import { boxAt, idsIn, putInRows, shapesFor, shapesOf } from '../grid.ts';
import { guideBox } from '../guide-box.ts';

const gapAbove = 20;
const heading = 32;
const inset = 12;
/** People beside each other, at least. */
const fewest = 8;
/** So many are seen at a glance. */
const few = 8;
/** From the circle of one to that of the next, and from one row to the next. */
const between = { x: 6, y: 6 } as const;
/** So many rows are all there at first look; of more than that, so many. */
const mostRows = 3;
const shownRows = 2;

export type Bench = {
  guides: Guide[];
  /** The picture with as many whole rows of it as a first look has room for. */
  opening: Box;
};

/** Who has no seat, small and in rows below the picture. */
export function placeBench(subject: MapSubject, core: Box, positions: Map<Id, Point>): Bench {
  const ids = subject.people.map(({ id }) => id);
  const aside = idsIn(subject, asideArea, ids).filter((id) => !subject.placements.has(id));
  if (aside.length === 0) return { guides: [], opening: core };
  const shapes = shapesFor(aside, shapesOf(subject));
  const radius = Math.max(...shapes.map((shape) => shape.radius));
  const cell = {
    width: Math.max(...shapes.map((shape) => shape.halfWidth)) * 2 + between.x,
    height: radius + Math.max(...shapes.map((shape) => shape.bottom)) + between.y,
    centerY: radius,
  };
  const columns = columnsFor(aside.length, cell, core);
  const used = Math.min(columns, aside.length);
  const left = (core.left + core.right) / 2 - (used * cell.width) / 2;
  const top = core.bottom + gapAbove;
  const bottom = putInRows(aside, { cell, columns, at: { x: left, y: top + heading } }, positions);
  const lane: Guide = {
    kind: 'lane',
    id: asideArea,
    box: boxAt({ x: left - inset, y: top }, used * cell.width + inset * 2, bottom - top + between.y),
    label: aside.length > few ? `No seat in this decision: ${aside.length}` : 'No seat in this decision',
    note: '',
    look: 'hollow',
  };
  const rows = Math.ceil(aside.length / columns);
  const shown = rows <= mostRows ? guideBox(lane).bottom : top + heading + shownRows * cell.height;
  return { guides: [lane], opening: boxAround([core, { ...guideBox(lane), bottom: shown }]) };
}

/** As many beside each other as the picture is wide, or a page that is as high as both. */
function columnsFor(count: number, cell: { width: number; height: number }, core: Box): number {
  const within = (width: number): number => Math.max(fewest, Math.floor((width - inset * 2) / cell.width));
  const columns = within(core.right - core.left);
  const rows = Math.min(mostRows, Math.ceil(count / columns));
  const high = core.bottom - core.top + gapAbove + heading + rows * cell.height;
  const wide = Math.max(columns, within(high * pageShape));
  // Where they are too many to be seen at once, the picture above stays as large as it can.
  return Math.ceil(count / wide) <= mostRows ? wide : columns;
}
