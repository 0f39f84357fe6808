import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import { emptyLayout, type Guide, type Layout } from '../layout/layout.ts';
import { pageShape } from '../layout/page-shape.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { finished } from './finished.ts';
import { boxAt, type Cell, cellFor, shapesOf } from './grid.ts';

const heading = 34;
const laneGap = 8;
const inset = 16;
/** Room above a circle for the arrow to the level we want. */
const aimRoom = 40;
const fewestColumns = 4;
const mostColumns = 60;

/** Who stands in which column, and how many of a column share a level at most. */
type Columns = { columnOf: ReadonlyMap<Id, number>; count: number; rows: ReadonlyMap<string, number> };

/**
 * The Perception lens: the ladder as lanes, the highest level on top. Everybody keeps one column over time, and a
 * lane is as high as it ever has to be, so that a replay moves people up and down and nothing else.
 */
export function* perceptionSteps(subject: MapSubject): Generator<number, Layout> {
  if (subject.people.length === 0) return emptyLayout;
  const cell = cellFor([...shapesOf(subject).values()], aimRoom);
  const areas = subject.reading.areas.map(({ id }) => id);
  let best: { columns: Columns; size: number } | null = null;
  const most = Math.min(subject.people.length, mostColumns);
  for (let count = Math.min(fewestColumns, most); count <= most; count += 1) {
    const columns = columnsOf(subject, count);
    const height = areas.reduce((sum, area) => sum + laneHeight(columns.rows.get(area) ?? 0, cell), 0);
    const size = Math.max((count * cell.width) / pageShape, height);
    if (best === null || size < best.size) best = { columns, size };
    yield count / (most + 1);
  }
  const columns = withRowsNow(subject, best?.columns ?? columnsOf(subject, 1));
  const positions = new Map<Id, Point>();
  return finished(subject, positions, placeLanes(subject, columns, cell, positions));
}

function laneHeight(rows: number, cell: Cell): number {
  return heading + Math.max(0.5, rows) * cell.height + laneGap;
}

/** Gives each person the column where they meet the fewest others on the same level, whoever wanders most first. */
function columnsOf(subject: MapSubject, count: number): Columns {
  const taken = new Map<string, number>();
  const load = Array.from({ length: count }, () => 0);
  const columnOf = new Map<Id, number>();
  for (const { id } of wanderersFirst(subject)) {
    const history = historyOf(subject, id);
    let best = { column: 0, clash: Number.POSITIVE_INFINITY, load: 0 };
    for (let column = 0; column < count; column += 1) {
      const clash = history.reduce(
        (most, area, day) => Math.max(most, taken.get(`${column} ${day} ${area}`) ?? 0),
        0,
      );
      const here = load[column] ?? 0;
      if (clash < best.clash || (clash === best.clash && here < best.load))
        best = { column, clash, load: here };
    }
    columnOf.set(id, best.column);
    load[best.column] = (load[best.column] ?? 0) + 1;
    history.forEach((area, day) => {
      const key = `${best.column} ${day} ${area}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    });
  }
  const rows = new Map<string, number>();
  for (const [key, many] of taken) {
    const area = key.split(' ')[2] ?? '';
    rows.set(area, Math.max(rows.get(area) ?? 0, many));
  }
  return { columnOf, count, rows };
}

/** The same with room for the shown day, which may lie between those of the history: only lanes grow, columns stay. */
function withRowsNow(subject: MapSubject, columns: Columns): Columns {
  const rows = new Map(columns.rows);
  for (const [area, many] of rowsNow(subject, columns.columnOf))
    rows.set(area, Math.max(rows.get(area) ?? 0, many));
  return { ...columns, rows };
}

const historyOf = ({ reading }: MapSubject, id: Id): readonly string[] => {
  const spot = reading.spots.get(id);
  return spot?.history ?? (spot === undefined ? [] : [spot.area]);
};

function wanderersFirst(subject: MapSubject): MapPerson[] {
  const levels = ({ id }: MapPerson): number => new Set(historyOf(subject, id)).size;
  return subject.people.toSorted((a, b) => levels(b) - levels(a));
}

function rowsNow({ people, reading }: MapSubject, columnOf: ReadonlyMap<Id, number>): Map<string, number> {
  const counts = new Map<string, number>();
  const rows = new Map<string, number>();
  for (const { id } of people) {
    const area = reading.spots.get(id)?.area ?? '';
    const key = `${columnOf.get(id)} ${area}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    rows.set(area, Math.max(rows.get(area) ?? 0, counts.get(key) ?? 0));
  }
  return rows;
}

function placeLanes(
  { people, reading }: MapSubject,
  { columnOf, count, rows }: Columns,
  cell: Cell,
  positions: Map<Id, Point>,
): Guide[] {
  const guides: Guide[] = [];
  const width = count * cell.width + inset * 2;
  let top = 0;
  for (const { id: area, label, note } of reading.areas) {
    if (area === 'none' && !rows.has(area)) continue;
    const height = laneHeight(rows.get(area) ?? 0, cell) - laneGap;
    guides.push({
      kind: 'lane',
      id: area,
      box: boxAt({ x: 0, y: top }, width, height),
      label,
      note,
      look: area === 'none' ? 'hollow' : 'plain',
    });
    const filled = new Map<number, number>();
    for (const { id } of people) {
      if (reading.spots.get(id)?.area !== area) continue;
      const column = columnOf.get(id) ?? 0;
      const row = filled.get(column) ?? 0;
      filled.set(column, row + 1);
      positions.set(id, {
        x: Math.round(inset + (column + 0.5) * cell.width),
        y: Math.round(top + heading + row * cell.height + cell.centerY),
      });
    }
    top += height + laneGap;
  }
  return guides;
}
