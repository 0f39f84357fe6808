import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import { emptyLayout, type Guide, type Layout } from '../layout/layout.ts';
import { pageShape } from '../layout/page-shape.ts';
import type { MapSubject } from '../map-subject.ts';
import { finished } from './finished.ts';
import { boxAt, type Cell, cellFor, idsIn, putInRows, shapesFor, shapesOf } from './grid.ts';
import { wordsSize } from './guide-box.ts';

const heading = 30;
const laneGap = 10;
const inset = 16;
/** Between our side and theirs, for the lines. */
const between = 170;
const mostColumns = 60;

type Lane = { id: string; label: string; ours: Id[]; theirs: Id[] };
type Sides = { ours: { cell: Cell; columns: number }; theirs: { cell: Cell; columns: number } };

/**
 * The Coverage lens: our people left, theirs right, and a lane for each level, so that a steep line is a contact
 * across levels. Who is known to most of us stands nearest.
 */
export function* coverageSteps(subject: MapSubject): Generator<number, Layout> {
  if (subject.people.length === 0) return emptyLayout;
  yield 0;
  const shapes = shapesOf(subject);
  const theirIds = subject.people.map(({ id }) => id);
  const ourIds = subject.reading.fixtures.map(({ id }) => id);
  const lanes = subject.reading.areas
    .map(
      ({ id, label }): Lane => ({
        id,
        label,
        ours: idsIn(subject, id, ourIds),
        theirs: idsIn(subject, id, theirIds),
      }),
    )
    .filter(({ ours, theirs }) => ours.length + theirs.length > 0);
  const sides = bestSides(lanes, cellFor(shapesFor(ourIds, shapes)), cellFor(shapesFor(theirIds, shapes)));
  const positions = new Map<Id, Point>();
  const guides = placeLanes(lanes, sides, positions);
  return finished(subject, positions, guides);
}

const rowsFor = (count: number, columns: number): number => Math.ceil(count / Math.max(1, columns));

function laneHeight(lane: Lane, { ours, theirs }: Sides): number {
  const own = rowsFor(lane.ours.length, ours.columns) * ours.cell.height;
  return heading + Math.max(own, rowsFor(lane.theirs.length, theirs.columns) * theirs.cell.height);
}

function widthOf({ ours, theirs }: Sides): number {
  return inset * 2 + ours.columns * ours.cell.width + between + theirs.columns * theirs.cell.width;
}

/** The numbers of columns with which the whole fills a page best. */
function bestSides(lanes: readonly Lane[], ourCell: Cell, theirCell: Cell): Sides {
  const mostOurs = Math.max(0, ...lanes.map((lane) => lane.ours.length));
  const mostTheirs = Math.max(1, ...lanes.map((lane) => lane.theirs.length));
  let best: { sides: Sides; size: number } | null = null;
  for (let columns = 1; columns <= Math.min(mostTheirs, mostColumns); columns += 1) {
    const sides = {
      ours: { cell: ourCell, columns: Math.min(mostOurs, Math.max(1, Math.round(columns / 2)), 4) },
      theirs: { cell: theirCell, columns },
    };
    const height = lanes.reduce((sum, lane) => sum + laneHeight(lane, sides) + laneGap, 0);
    const size = Math.max(widthOf(sides) / pageShape, height);
    if (best === null || size < best.size) best = { sides, size };
  }
  return best?.sides ?? { ours: { cell: ourCell, columns: 1 }, theirs: { cell: theirCell, columns: 1 } };
}

function placeLanes(lanes: readonly Lane[], sides: Sides, positions: Map<Id, Point>): Guide[] {
  const { ours, theirs } = sides;
  const guides: Guide[] = [];
  const width = widthOf(sides);
  const theirLeft = inset + ours.columns * ours.cell.width + between;
  const headings = { ours: 'Our people', theirs: 'Their people' };
  if (ours.columns > 0)
    guides.push({
      kind: 'words',
      size: wordsSize,
      id: 'ours',
      at: { x: inset, y: -12 },
      text: headings.ours,
      anchor: 'start',
    });
  guides.push({
    kind: 'words',
    size: wordsSize,
    id: 'theirs',
    at: { x: width - inset, y: -12 },
    text: headings.theirs,
    anchor: 'end',
  });
  let top = 0;
  for (const lane of lanes) {
    const height = laneHeight(lane, sides);
    guides.push({
      kind: 'lane',
      id: lane.id,
      box: boxAt({ x: 0, y: top }, width, height),
      label: lane.label,
      note: '',
      look: 'plain',
    });
    // Ours stand at the inner edge of their side, so that lines are short.
    const rowLength = Math.min(lane.ours.length, ours.columns);
    const ourLeft = inset + (ours.columns - rowLength) * ours.cell.width;
    if (rowLength > 0)
      putInRows(
        lane.ours,
        { cell: ours.cell, columns: rowLength, at: { x: ourLeft, y: top + heading } },
        positions,
      );
    putInRows(
      lane.theirs,
      { cell: theirs.cell, columns: theirs.columns, at: { x: theirLeft, y: top + heading } },
      positions,
    );
    top += height + laneGap;
  }
  return guides;
}
