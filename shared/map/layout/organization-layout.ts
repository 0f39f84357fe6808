import type { Id } from '../../model/field.ts';
import type { Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { nodeShape } from '../node-shape.ts';
import { type Block, widthOf } from './block.ts';
import { type ChartWidths, chartOf } from './chart.ts';
import { type PlacedChart, placedChart } from './chart-walk.ts';
import { curveRoutes } from './curves.ts';
import { makeRoom } from './free-place.ts';
import { withGaps } from './gaps.ts';
import { isSame, shiftOf, shiftsByHand } from './hand-shifts.ts';
import { emptyLayout, type Layout, type Route } from './layout.ts';
import { pageShape } from './page-shape.ts';
import { type Member, type ReportingForest, reportingForest } from './reporting-tree.ts';
import { rowScale } from './row-scale.ts';
import { unitAreas } from './unit-areas.ts';

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
export function* organizationSteps(shown: MapSubject): Generator<number, Layout> {
  const subject = withGaps(shown);
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
  const leaders = leadersOf(forest.tops);
  return {
    positions,
    areas: unitAreas({ chart, positions, leaders, subject }),
    routes: routesOf(chart, forest, positions, subject),
    leaders,
    guides: [],
    core: null,
    opening: null,
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
    const score = scoreOf(chartOf(forest, widths, even), even) * penaltyOf(widths, subject.people.length);
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
const scoreOf = (chart: Block, subject: MapSubject): number =>
  Math.max(widthOf(chart) / pageShape, rowScale(chart, subject).height);

function leadersOf(members: readonly Member[], leaders: Map<Id, Id> = new Map()): Map<Id, Id> {
  for (const member of members) {
    for (const report of member.team) leaders.set(report.entry.id, member.entry.id);
    leadersOf(member.team, leaders);
  }
  return leaders;
}

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
