import type { Id } from '../../../model/field.ts';
import { type Box, boxAround, type Point } from '../../geometry.ts';
import type { Guide, Layout } from '../../layout/layout.ts';
import { pageShape } from '../../layout/page-shape.ts';
import type { MapSubject } from '../../map-subject.ts';
import { spaceOf } from '../../node-shape.ts';
import { finished } from '../finished.ts';
import { guideBox } from '../guide-box.ts';
import { type Bench, placeBench } from './bench.ts';
import { placeCenter } from './decision-center.ts';
import { decides, ringGuides, sectorGuides } from './decision-guides.ts';
import { type Labels, labelsOf, seatsOf } from './decision-seats.ts';
import { needsOf, sectorsOf, widened } from './decision-sectors.ts';
import { packRings, type Seat } from './ring-packing.ts';

/** How much wider than high rings can be. */
const stretches = [1.45, 1.8, 2.2] as const;
const usualStretch = 1.6;
/** Beyond this many seats the first arrangement has to do. */
const choosyUpTo = 60;
/** How often a role that lacks room gets more, and for how many seats in all that is tried. */
const mostTries = 4;
const triedSeats = 100;

/** Everybody placed, and the picture's size in pages: the smaller, the larger everything can be drawn. */
type Arrangement = {
  positions: Map<Id, Point>;
  guides: Guide[];
  core: Box;
  bench: Bench;
  size: number;
  tightest: string | null;
};

/**
 * The Decision center lens: who decides in the middle, everybody else on the ring of their steps from there and in
 * the sector of their role; who has no seat stands small below. Empty seats stand like people. Of several ways to
 * do so the one that can be drawn largest on a page is taken.
 */
export function* decisionSteps(subject: MapSubject): Generator<number, Layout> {
  yield 0;
  const seats = seatsOf(subject);
  const isChoosy = seats.length <= choosyUpTo;
  const tries = Math.max(1, Math.min(mostTries, Math.round(triedSeats / Math.max(1, seats.length))));
  let best: Arrangement | null = null;
  const tried = isChoosy ? stretches : [usualStretch];
  for (const [index, stretch] of tried.entries()) {
    let needs = needsOf(seats.filter(({ ring }) => ring > 0));
    for (let count = 0; count < tries; count += 1) {
      const progress = (index + count / tries) / tried.length;
      const next: Arrangement = yield* arranged(subject, seats, { stretch, needs, progress });
      if (best === null || next.size < best.size) best = next;
      if (next.tightest === null) break;
      needs = widened(needs, next.tightest);
    }
  }
  if (best === null) throw new Error('No way to arrange a decision was tried');
  const { positions, guides, core, bench } = best;
  const all = [...guides, ...bench.guides];
  const layout = finished(subject, positions, all, bench.guides.length > 0 ? core : null);
  return { ...layout, opening: bench.opening };
}

type Way = { stretch: number; needs: ReadonlyMap<string, number>; progress: number };

function* arranged(
  subject: MapSubject,
  seats: readonly Seat[],
  { stretch, needs, progress }: Way,
): Generator<number, Arrangement> {
  const around = seats.filter(({ ring }) => ring > 0);
  const middle = placeCenter(seats.filter(({ ring }) => ring === 0));
  const sectors = sectorsOf(subject, needs);
  const { labels, unknown, named }: Labels = labelsOf(subject, around);
  const rings = yield* packRings(around, sectors, labels, {
    center: middle.radius,
    kept: [guideBox(decides(middle.radius))],
    stretch,
    progress,
  });
  const positions = new Map([...middle.positions, ...rings.positions]);
  const circles = { rings, center: middle.radius, stretch };
  const roles = { areas: subject.reading.areas, sectors, named };
  const guides = [...ringGuides(circles, labels, unknown), ...sectorGuides(roles, around, circles)];
  const core = coreOf(seats, guides, positions);
  const bench = placeBench(subject, core, positions);
  const { left, right, top, bottom } = bench.opening;
  const size = Math.max((right - left) / pageShape, bottom - top);
  return { positions, guides, core, bench, size, tightest: rings.tightest };
}

function coreOf(seats: readonly Seat[], guides: readonly Guide[], positions: ReadonlyMap<Id, Point>): Box {
  const boxes = seats.flatMap(({ id, shape }) => {
    const at = positions.get(id);
    return at === undefined ? [] : [spaceOf(shape, at)];
  });
  return boxAround([...guides.map(guideBox), ...boxes]);
}
