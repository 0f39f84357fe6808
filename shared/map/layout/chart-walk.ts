import type { Id } from '../../model/field.ts';
import type { Box, Point } from '../geometry.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import type { Block } from './block.ts';
import type { UnitArea } from './layout.ts';
import { areaBottom, areaTop, busOf, rowScale } from './row-scale.ts';

export type ChartArea = UnitArea & { memberIds: readonly Id[] };

/** Where a chart's blocks come to lie. */
export type PlacedChart = {
  positions: Map<Id, Point>;
  areas: ChartArea[];
  /** Points of the line from each person up to where their manager's line starts, from below. */
  linesUp: Map<Id, readonly Point[]>;
};

type Way = {
  /** The corners passed so far, from above. */
  points: readonly Point[];
  /** Whether it goes down beside a column, from where it reaches people from the side. */
  isBeside?: boolean;
};

/** Puts a chart's blocks at their places. */
export function placedChart(chart: Block, subject: MapSubject): PlacedChart {
  const people = new Map(subject.people.map((entry) => [entry.id, entry]));
  const scale = rowScale(chart, subject);
  const placed: PlacedChart = { positions: new Map(), areas: [], linesUp: new Map() };
  walk(chart, { x: 0, row: 0 }, null);
  return placed;

  function walk(block: Block, at: { x: number; row: number }, way: Way | null): Id[] {
    const slot = block.unitId === undefined ? -1 : placed.areas.push(emptyArea(block.unitId)) - 1;
    const entry = block.personId === undefined ? undefined : people.get(block.personId);
    const members: Id[] = [];
    let onward = way;
    if (entry !== undefined) {
      onward = { points: [placePerson(entry, at, way)] };
      members.push(entry.id);
    }
    for (const { block: part, dx, row, trunkX, spineX } of block.parts) {
      const next = { x: at.x + dx, row: at.row + row };
      // Below a person the parts start one row down; a shelf's first row is where its container begins.
      const through = viaSpine(viaTrunk(onward, at, trunkX), at, spineX);
      members.push(...walk(part, next, through));
    }
    if (slot >= 0 && block.unitId !== undefined)
      placed.areas[slot] = { unitId: block.unitId, box: areaBox(block, at), memberIds: members };
    return members;
  }

  function viaTrunk(way: Way | null, at: { x: number; row: number }, trunkX: number | undefined): Way | null {
    const last = way?.points.at(-1);
    if (way === null || last === undefined || trunkX === undefined) return way;
    const bus = busOf(at.row, scale);
    return { points: [...way.points, { x: last.x, y: bus }, { x: at.x + trunkX, y: bus }] };
  }

  function viaSpine(way: Way | null, at: { x: number; row: number }, spineX: number | undefined): Way | null {
    const last = way?.points.at(-1);
    if (way === null || last === undefined || spineX === undefined) return way;
    // Inside a column, the inner one starts where the outer one's line arrives.
    const bus = busOf(at.row, scale);
    const turn = { x: at.x + spineX, y: bus };
    return { points: [...way.points, { x: last.x, y: bus }, turn], isBeside: true };
  }

  /** Gives the point where lines to this person's reports start. */
  function placePerson(entry: MapPerson, at: { x: number; row: number }, way: Way | null): Point {
    const position = { x: at.x, y: scale.topOf(at.row) + scale.center };
    placed.positions.set(entry.id, position);
    const last = way?.points.at(-1);
    if (way !== null && last !== undefined) {
      const corners = [
        ...way.points,
        ...approach(entry, position, last, way.isBeside ? null : busOf(at.row, scale)),
      ];
      placed.linesUp.set(entry.id, withoutDetours(corners).reverse());
    }
    return { x: position.x, y: position.y + entry.shape.bottom + 3 };
  }

  function areaBox(block: Block, at: { x: number; row: number }): Box {
    const rows = block.rows;
    return {
      left: at.x + Math.min(...rows.map((row) => row.left)),
      right: at.x + Math.max(...rows.map((row) => row.right)),
      top: scale.topOf(at.row) - block.areasAtTop * areaTop,
      bottom: scale.topOf(at.row + rows.length - 1) + scale.content + block.areasAtBottom * areaBottom,
    };
  }
}

const emptyArea = (unitId: Id): ChartArea => ({
  unitId,
  box: { left: 0, top: 0, right: 0, bottom: 0 },
  memberIds: [],
});

/** The last corners of a line to a person: from above by way of a bus, or from the side without one. */
function approach({ shape }: MapPerson, at: Point, from: Point, bus: number | null): Point[] {
  const rim = shape.radius + 3;
  if (bus !== null)
    return [
      { x: from.x, y: bus },
      { x: at.x, y: bus },
      { x: at.x, y: at.y - rim },
    ];
  return [
    { x: from.x, y: at.y },
    { x: from.x < at.x ? at.x - rim : at.x + rim, y: at.y },
  ];
}

/** The same way without points that lie between their neighbors. */
function withoutDetours(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && Math.abs(last.x - point.x) < 0.5 && Math.abs(last.y - point.y) < 0.5) continue;
    const isStraightOn =
      before !== undefined &&
      last !== undefined &&
      ((Math.abs(before.x - last.x) < 0.5 && Math.abs(last.x - point.x) < 0.5) ||
        (Math.abs(before.y - last.y) < 0.5 && Math.abs(last.y - point.y) < 0.5));
    if (isStraightOn) kept.pop();
    kept.push(point);
  }
  return kept;
}
