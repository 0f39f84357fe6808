import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import type { PlacedChart } from './chart-walk.ts';
import type { Member, ReportingForest } from './reporting-tree.ts';

const origin: Point = { x: 0, y: 0 };

/** How far each person moves because they, or the nearest person above them, were placed by hand. */
export function shiftsByHand(
  chart: PlacedChart,
  forest: ReportingForest,
  placements: ReadonlyMap<Id, Point>,
): Map<Id, Point> {
  const shifts = new Map<Id, Point>();
  const visit = (member: Member, inherited: Point): void => {
    const id = member.entry.id;
    const computed = chart.positions.get(id) ?? origin;
    const placed = placements.get(id);
    const shift = placed === undefined ? inherited : { x: placed.x - computed.x, y: placed.y - computed.y };
    shifts.set(id, shift);
    for (const report of member.team) visit(report, shift);
  };
  for (const top of forest.tops) visit(top, origin);
  return shifts;
}

/** How far somebody stands from where the chart alone would put them. */
export function shiftOf(id: Id, chart: PlacedChart, positions: ReadonlyMap<Id, Point>): Point {
  const computed = chart.positions.get(id) ?? origin;
  const actual = positions.get(id) ?? computed;
  return { x: actual.x - computed.x, y: actual.y - computed.y };
}

/** Whether two shifts are the same to the eye. */
export const isSame = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
