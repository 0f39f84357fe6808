import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import { rivalExtent } from '../layout/influence-layout.ts';
import { emptyLayout, type Guide, type Layout } from '../layout/layout.ts';
import { pageShape } from '../layout/page-shape.ts';
import type { RivalArea } from '../lens/rivals-lens.ts';
import { usId } from '../lens/rivals-lens.ts';
import type { MapSubject } from '../map-subject.ts';
import { finished } from './finished.ts';
import { boxAt, type Cell, cellFor, idsIn, putInRows, shapesOf } from './grid.ts';

const heading = 52;
const gap = 12;
const inset = 14;
/** The strips where we and the rivals stand, with room for the lines. */
const stripWidth = 200;
const mostColumns = 60;

type Groups = Readonly<Record<RivalArea, Id[]>>;
/** Columns of cells in each zone. */
type Widths = Readonly<Record<RivalArea, number>>;

/**
 * The Rivals lens: ours left, rivals' own right, the contested between us and the rivals, and below who is
 * nobody's yet. Whoever has more say stands higher.
 */
export function* rivalsSteps(subject: MapSubject): Generator<number, Layout> {
  if (subject.people.length === 0) return emptyLayout;
  yield 0;
  const cell = cellFor([...shapesOf(subject).values()]);
  const ids = subject.people.map(({ id }) => id);
  const groups: Groups = {
    ours: idsIn(subject, 'ours', ids),
    contested: idsIn(subject, 'contested', ids),
    theirs: idsIn(subject, 'theirs', ids),
    open: idsIn(subject, 'open', ids),
  };
  const widths = bestWidths(groups, cell);
  const positions = new Map<Id, Point>();
  return finished(subject, positions, placeZones(subject, groups, widths, cell, positions));
}

const rows = (count: number, columns: number): number => Math.ceil(count / Math.max(1, columns));
const zoneWidth = (columns: number, cell: Cell): number => Math.max(1, columns) * cell.width + inset * 2;

function upperRows(groups: Groups, widths: Widths): number {
  return Math.max(
    2,
    rows(groups.ours.length, widths.ours),
    rows(groups.contested.length, widths.contested),
    rows(groups.theirs.length, widths.theirs),
  );
}

function totalWidth(widths: Widths, cell: Cell): number {
  const zones = [widths.ours, widths.contested, widths.theirs].map((columns) => zoneWidth(columns, cell));
  return zones.reduce((sum, width) => sum + width, stripWidth * 2);
}

/** As few columns as keep each zone within a number of rows; of all numbers the one that fills a page best. */
function bestWidths(groups: Groups, cell: Cell): Widths {
  let best: { widths: Widths; size: number } | null = null;
  const most = Math.min(mostColumns, Math.max(2, ...Object.values(groups).map((ids) => ids.length)));
  for (let limit = 2; limit <= most; limit += 1) {
    const columnsFor = (ids: readonly Id[]): number => Math.max(1, Math.ceil(ids.length / limit));
    const upper = {
      ours: columnsFor(groups.ours),
      contested: columnsFor(groups.contested),
      theirs: columnsFor(groups.theirs),
    };
    const width = totalWidth({ ...upper, open: 1 }, cell);
    const open = Math.max(1, Math.floor((width - inset * 2) / cell.width));
    const widths = { ...upper, open };
    const lower = rows(groups.open.length, open) * cell.height + heading;
    const size = Math.max(width / pageShape, upperRows(groups, widths) * cell.height + heading + lower);
    if (best === null || size < best.size) best = { widths, size };
  }
  return best?.widths ?? { ours: 1, contested: 1, theirs: 1, open: 1 };
}

function placeZones(
  subject: MapSubject,
  groups: Groups,
  widths: Widths,
  cell: Cell,
  positions: Map<Id, Point>,
): Guide[] {
  const height = heading + upperRows(groups, widths) * cell.height;
  const guides: Guide[] = [];
  const zone = (area: RivalArea, at: Point, width: number, zoneHeight: number): void => {
    const columns = Math.max(1, Math.min(widths[area], groups[area].length));
    const { label = '', note = '' } = subject.reading.areas.find(({ id }) => id === area) ?? {};
    const look = ({ ours: 'filled', contested: 'plain', theirs: 'hollow', open: 'plain' } as const)[area];
    guides.push({ kind: 'lane', id: area, box: boxAt(at, width, zoneHeight), label, note, look });
    const left = at.x + (width - columns * cell.width) / 2;
    const free = zoneHeight - heading - rows(groups[area].length, columns) * cell.height;
    const top = at.y + heading + (area === 'contested' || area === 'theirs' ? free / 2 : 0);
    putInRows(groups[area], { cell, columns, at: { x: left, y: top } }, positions);
  };
  let x = 0;
  zone('ours', { x, y: 0 }, zoneWidth(widths.ours, cell), height);
  x += zoneWidth(widths.ours, cell);
  positions.set(usId, { x: Math.round(x + stripWidth / 2), y: Math.round(height / 2) });
  x += stripWidth;
  zone('contested', { x, y: 0 }, zoneWidth(widths.contested, cell), height);
  x += zoneWidth(widths.contested, cell);
  const rivalsAt = x + stripWidth / 2;
  x += stripWidth;
  zone('theirs', { x, y: 0 }, zoneWidth(widths.theirs, cell), height);
  placeRivals(subject, rivalsAt, height, positions);
  x += zoneWidth(widths.theirs, cell);
  if (groups.open.length > 0) {
    const lower = heading + rows(groups.open.length, widths.open) * cell.height;
    zone('open', { x: 0, y: height + gap }, x, lower);
  }
  return guides;
}

/** Rivals under each other in their strip, each as near to its people as the order allows. */
function placeRivals(subject: MapSubject, x: number, height: number, positions: Map<Id, Point>): void {
  const rivals = subject.rivals.toSorted(
    (a, b) => heightOf(subject, a.id, positions) - heightOf(subject, b.id, positions),
  );
  const step = Math.max(rivalExtent.top * 2 + 14, height / (rivals.length + 1));
  rivals.forEach(({ id }, index) => {
    const y = height / 2 + (index - (rivals.length - 1) / 2) * step;
    positions.set(id, { x: Math.round(x), y: Math.round(y) });
  });
}

/** How far down the people of a rival stand on average. */
function heightOf(subject: MapSubject, rivalId: Id, positions: ReadonlyMap<Id, Point>): number {
  const heights = subject.ties
    .filter(({ to }) => to === rivalId)
    .flatMap(({ from }) => positions.get(from)?.y ?? []);
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
}
