import type { Id } from '../../model/field.ts';
import { type Box, boxAround, grown, moved, overlaps, type Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { nodeShape, spaceOf } from '../node-shape.ts';
import { type ChartWidths, chartOf } from './chart.ts';
import { type ChartArea, type PlacedChart, placedChart } from './chart-walk.ts';
import { curveRoutes } from './curves.ts';
import { makeRoom } from './free-place.ts';
import { emptyLayout, type Layout, type Route, type UnitArea } from './layout.ts';
import { pageShape } from './page-shape.ts';
import { type Member, type ReportingForest, reportingForest } from './reporting-tree.ts';

/** Settings that are tried; the one that fills a page best is taken. */
const teamWidths = [Number.POSITIVE_INFINITY, 4800, 3200, 2200, 1600, 1100, 750];
const pageWidths = [Number.POSITIVE_INFINITY, 4800, 2200];
const rowWidth = 1000;
/** In large organizations, teams that are columns rather than rows leave less of the page empty. */
const columnWidth = 420;
const columnsFrom = 60;
/** As tall as a row is where one of its people has a long title. */
const usualShape = nodeShape('Katarzyna Nowak', 'Senior Vice President, Operations', 28);
/** How many rows below the lowest of the plain chart columns may reach. */
const extraRows = [0, 1, 2, 3, 5, 8];
/** How much better a setting on shelves must be, since a single row per team is easiest to read. */
const shelfPenalty = 1.2;
const shortRowPenalty = 1.1;
/** Teams in columns are read nearly as well, and a small chart has no need of them. */
const columnPenalty = 1.04;
const smallColumnPenalty = 1.25;
const smallUpTo = 16;

/**
 * The Organization lens, in slices: layered trees of who reports to whom, wide teams on shelves, units as areas.
 * People placed by hand are exactly there, and those below them move along; nobody else moves.
 */
export function* organizationSteps(subject: MapSubject): Generator<number, Layout> {
  if (subject.people.length === 0) return emptyLayout;
  const forest = reportingForest(subject);
  const widths = yield* bestWidths(subject);
  const chart = placedChart(chartOf(forest, widths, subject), subject);
  const shifts = shiftsByHand(chart, forest, subject.placements);
  const positions = new Map<Id, Point>();
  for (const [id, { x, y }] of chart.positions) {
    const shift = shifts.get(id);
    positions.set(id, subject.placements.get(id) ?? { x: x + (shift?.x ?? 0), y: y + (shift?.y ?? 0) });
  }
  makeRoom(subject, positions);
  return {
    positions,
    areas: areasOf(chart, positions, subject),
    routes: routesOf(chart, forest, positions, subject),
    leaders: leadersOf(forest.tops),
    guides: [],
    core: null,
  };
}

const unlimited = Number.POSITIVE_INFINITY;
const widest: ChartWidths = { team: unlimited, page: unlimited, row: rowWidth, lastRow: null };

function settingsFor(personCount: number, forest: ReportingForest): ChartWidths[] {
  const rows = personCount < columnsFrom ? [rowWidth] : [rowWidth, columnWidth];
  const lowest = depthOf(forest.tops) - 1;
  const plain = rows.flatMap((row) =>
    teamWidths.map((team): ChartWidths => ({ team, page: team, row, lastRow: null })),
  );
  const inColumns = extraRows.flatMap((extra) =>
    pageWidths.flatMap((width) => {
      const setting = { page: width, row: rowWidth, lastRow: lowest + extra };
      return Number.isFinite(width)
        ? [
            { ...setting, team: width },
            { ...setting, team: unlimited },
          ]
        : [{ ...setting, team: width }];
    }),
  );
  return [...plain, ...inColumns];
}

function depthOf(members: readonly Member[]): number {
  let depth = 0;
  for (let level = members; level.length > 0; level = level.flatMap((member) => member.team)) depth += 1;
  return depth;
}

/**
 * The setting in which the chart fills a page best. It is chosen as if all labels had one width, so that
 * correcting a name never turns the whole picture around.
 */
function* bestWidths(subject: MapSubject): Generator<number, ChartWidths> {
  const even = { ...subject, people: subject.people.map((entry) => ({ ...entry, shape: usualShape })) };
  const forest = reportingForest(even);
  let best: { widths: ChartWidths; score: number } = { widths: widest, score: Number.POSITIVE_INFINITY };
  const settings = settingsFor(subject.people.length, forest);
  for (const [index, widths] of settings.entries()) {
    const score =
      scoreOf(placedChart(chartOf(forest, widths, even), even), even) *
      penaltyOf(widths, subject.people.length);
    if (score < best.score) best = { widths, score };
    yield (index + 1) / (settings.length + 1);
  }
  return best.widths;
}

const penaltyOf = ({ team, row, lastRow }: ChartWidths, personCount: number): number =>
  (Number.isFinite(team) ? shelfPenalty : 1) *
  (row === rowWidth ? 1 : shortRowPenalty) *
  (lastRow === null ? 1 : personCount <= smallUpTo ? smallColumnPenalty : columnPenalty);

/** How large the page must be for the chart to fit: smaller is better. */
function scoreOf(chart: PlacedChart, subject: MapSubject): number {
  const spaces = subject.people.map((entry) => spaceOf(entry.shape, chart.positions.get(entry.id) ?? origin));
  const box = boxAround([...spaces, ...chart.areas.map((area) => area.box)]);
  return Math.max((box.right - box.left) / pageShape, box.bottom - box.top);
}

const origin: Point = { x: 0, y: 0 };

function leadersOf(members: readonly Member[], leaders: Map<Id, Id> = new Map()): Map<Id, Id> {
  for (const member of members) {
    for (const report of member.team) leaders.set(report.entry.id, member.entry.id);
    leadersOf(member.team, leaders);
  }
  return leaders;
}

/** How far each person moves because they, or the nearest person above them, were placed by hand. */
function shiftsByHand(
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
function shiftOf(id: Id, chart: PlacedChart, positions: ReadonlyMap<Id, Point>): Point {
  const computed = chart.positions.get(id) ?? origin;
  const actual = positions.get(id) ?? computed;
  return { x: actual.x - computed.x, y: actual.y - computed.y };
}

const isSame = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;

/** Elbows where both ends kept their distance; what was moved apart by hand is joined by a straight line. */
function routesOf(
  chart: PlacedChart,
  forest: ReportingForest,
  positions: ReadonlyMap<Id, Point>,
  subject: MapSubject,
): Map<Id, Route> {
  const others = subject.ties.filter((tie) => tie.kind !== 'reportsTo');
  const routes = curveRoutes({ ...subject, ties: others }, positions);
  for (const tie of subject.ties) {
    if (tie.kind !== 'reportsTo') continue;
    const line = forest.lineOf.get(tie.from) === tie.id ? chart.linesUp.get(tie.from) : undefined;
    const shift = shiftOf(tie.from, chart, positions);
    if (line === undefined || !isSame(shift, shiftOf(tie.to, chart, positions))) continue;
    routes.set(tie.id, {
      kind: 'elbow',
      points: line.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })),
    });
  }
  return routes;
}

/** Each area around those of its people who still stand together, when nobody else stands in it. */
function areasOf(chart: PlacedChart, positions: ReadonlyMap<Id, Point>, subject: MapSubject): UnitArea[] {
  const spaces = new Map<Id, Box>(
    subject.people.map((entry) => [entry.id, spaceOf(entry.shape, positions.get(entry.id) ?? origin)]),
  );
  return chart.areas.flatMap((area) => {
    const box = areaBox(area, chart, positions, spaces);
    return box === null ? [] : [{ unitId: area.unitId, box }];
  });
}

function areaBox(
  area: ChartArea,
  chart: PlacedChart,
  positions: ReadonlyMap<Id, Point>,
  spaces: ReadonlyMap<Id, Box>,
): Box | null {
  const shifts = area.memberIds.map((id) => ({ id, shift: shiftOf(id, chart, positions) }));
  const common = commonest(shifts.map(({ shift }) => shift));
  const stayed = moved(area.box, common);
  const strays = shifts.filter(({ shift }) => !isSame(shift, common)).map(({ id }) => id);
  const members = new Set(area.memberIds);
  const isClear = (box: Box): boolean =>
    [...spaces].every(([id, space]) => members.has(id) || !overlaps(space, box));
  const around = strays.flatMap((id) => spaces.get(id) ?? []).map((space) => grown(space, 12));
  const whole = boxAround([stayed, ...around]);
  if (isClear(whole)) return whole;
  return isClear(stayed) ? stayed : null;
}

function commonest(shifts: readonly Point[]): Point {
  const counts = new Map<string, { shift: Point; count: number }>();
  for (const shift of shifts) {
    const key = `${Math.round(shift.x)} ${Math.round(shift.y)}`;
    const entry = counts.get(key) ?? { shift, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a), { shift: origin, count: 0 })
    .shift;
}
