import type { Id } from '../../model/field.ts';
import { type Box, boxAround, type Point } from '../geometry.ts';
import type { Guide, Layout } from '../layout/layout.ts';
import { type Body, pushApart } from '../layout/separation.ts';
import { asideArea, unknownRing } from '../lens/decision-lens.ts';
import type { MapSubject } from '../map-subject.ts';
import { finished } from './finished.ts';
import { boxAt, cellFor, idsIn, putInRows, shapesFor, shapesOf } from './grid.ts';
import { guideBox } from './guide-box.ts';

/** Rings are wider than high, as the page is and as labels are. */
const stretch = 1.42;
/** Length of arc that one person takes. */
const arcEach = 112;
const firstRing = 132;
const ringStep = 98;
const centerRadius = 66;
/** From the outermost ring to the names of the roles. */
const wordsGap = 22;
const benchGap = 34;
const benchHeading = 28;
const inset = 14;

type Seated = { id: Id; ring: number; area: string; isUnknown: boolean };
type Sector = { area: string; label: string; from: number; to: number };

/**
 * The Decision center lens: who decides in the middle, everybody else on the ring of their steps from there and in
 * the sector of their role; who has no seat stands small below. Empty seats stand like people.
 */
export function* decisionSteps(subject: MapSubject): Generator<number, Layout> {
  yield 0;
  const seated = seatedOf(subject);
  const sectors = sectorsOf(subject, seated);
  const radii = ringRadii(seated, sectors);
  const positions = new Map<Id, Point>();
  placeCenter(seated, positions);
  for (const [ring, radius] of radii)
    for (const sector of sectors) placeArc(seated, ring, radius, sector, positions);
  settle(subject, seated, positions);
  const guides = [...ringGuides(radii, seated), ...sectorGuides(sectors, radii)];
  const core = coreOf(subject, seated, guides, positions);
  const bench = placeBench(subject, core, positions);
  return finished(subject, positions, [...guides, ...bench], bench.length > 0 ? core : null);
}

/** Rings are numbered without gaps up to the largest known distance; beyond it stands who has no known way. */
function seatedOf({ people, reading }: MapSubject): Seated[] {
  const ids = [...people.map(({ id }) => id), ...reading.fixtures.map(({ id }) => id)];
  const spots = ids.flatMap((id) => {
    const spot = reading.spots.get(id);
    return spot === undefined || spot.area === asideArea ? [] : [{ id, ring: spot.rank, area: spot.area }];
  });
  const known = spots.map(({ ring }) => ring).filter((ring) => ring !== unknownRing);
  const outermost = Math.max(1, ...known) + 1;
  return spots.map((spot) => {
    const isUnknown = spot.ring === unknownRing;
    return { ...spot, isUnknown, ring: isUnknown ? outermost : spot.ring };
  });
}

/** A share of the circle for each role that is there, by how much room its fullest ring needs. */
function sectorsOf({ reading }: MapSubject, seated: readonly Seated[]): Sector[] {
  const outside = seated.filter(({ ring }) => ring > 0);
  const needs = reading.areas.flatMap(({ id, label }) => {
    const rings = outside.filter(({ area }) => area === id).map(({ ring }) => ring);
    if (rings.length === 0) return [];
    const need = Math.max(
      ...rings.map((ring) => rings.filter((other) => other === ring).length / (0.6 + ring * 0.6)),
    );
    return [{ area: id, label, need: need + 0.35 }];
  });
  const total = needs.reduce((sum, { need }) => sum + need, 0);
  let from = -Math.PI / 2;
  return needs.map(({ area, label, need }) => {
    const to = from + (need / total) * 2 * Math.PI;
    const sector = { area, label, from, to };
    from = to;
    return sector;
  });
}

/** Half the height of each ring: enough for who stands on it, and clear of the ring inside. */
function ringRadii(seated: readonly Seated[], sectors: readonly Sector[]): Map<number, number> {
  const last = Math.max(1, ...seated.map(({ ring }) => ring));
  const center = seated.filter(({ ring }) => ring === 0).length;
  const radii = new Map<number, number>();
  let inner = firstRing - ringStep + (center > 1 ? center * 34 : 0);
  for (let ring = 1; ring <= last; ring += 1) {
    const crowded = sectors.map(({ area, from, to }) => {
      const count = seated.filter((one) => one.ring === ring && one.area === area).length;
      return count === 0 ? 0 : (count * arcEach) / ((to - from) * ((1 + stretch) / 2));
    });
    const isEmpty = crowded.every((need) => need === 0);
    inner = isEmpty ? inner + 30 : Math.max(inner + ringStep, ...crowded);
    radii.set(ring, inner);
  }
  return radii;
}

function placeCenter(seated: readonly Seated[], positions: Map<Id, Point>): void {
  const center = seated.filter(({ ring }) => ring === 0);
  const width = 150;
  center.forEach(({ id }, index) => {
    positions.set(id, { x: Math.round((index - (center.length - 1) / 2) * width), y: -14 });
  });
}

function placeArc(
  seated: readonly Seated[],
  ring: number,
  radius: number,
  { area, from, to }: Sector,
  positions: Map<Id, Point>,
): void {
  const here = seated.filter((one) => one.ring === ring && one.area === area);
  here.forEach(({ id }, index) => {
    const angle = from + ((to - from) * (index + 0.5)) / here.length;
    positions.set(id, onRing(radius, angle));
  });
}

const onRing = (radius: number, angle: number): Point => ({
  x: Math.round(Math.cos(angle) * radius * stretch),
  y: Math.round(Math.sin(angle) * radius),
});

/** Pushes apart whose labels would cover somebody; who decides and who was placed by hand stay. */
function settle(subject: MapSubject, seated: readonly Seated[], positions: Map<Id, Point>): void {
  const shapes = shapesOf(subject);
  const bodies = seated.flatMap(({ id, ring }): Body[] => {
    const shape = shapes.get(id);
    const at = positions.get(id);
    if (shape === undefined || at === undefined) return [];
    const { halfWidth, radius, bottom } = shape;
    return [{ id, at: { ...at }, halfWidth, top: radius + 4, bottom, isFixed: ring === 0 }];
  });
  pushApart(bodies);
  for (const { id, at } of bodies) positions.set(id, { x: Math.round(at.x), y: Math.round(at.y) });
}

const ringNames = ['', 'one step away', 'two steps', 'three steps', 'four steps'];

function ringGuides(radii: ReadonlyMap<number, number>, seated: readonly Seated[]): Guide[] {
  const rings = [...radii].toReversed().flatMap(([ring, radius]): Guide[] => {
    const here = seated.filter((one) => one.ring === ring);
    if (here.length === 0) return [];
    const isUnknown = here.some((one) => one.isUnknown);
    const label = isUnknown ? 'no known way to the decider' : (ringNames[ring] ?? `${ring} steps`);
    const look = isUnknown ? 'dashed' : 'plain';
    return [{ kind: 'ring', id: `ring ${ring}`, center: origin, radius: ellipse(radius), label, look }];
  });
  const center: Guide = {
    kind: 'ring',
    id: 'ring 0',
    center: origin,
    radius: ellipse(centerRadius),
    label: 'decides',
    look: 'filled',
  };
  return [...rings, center];
}

const origin: Point = { x: 0, y: 0 };
const ellipse = (radius: number): Point => ({ x: radius * stretch, y: radius });

/** The name of each role at the outer end of its sector. */
function sectorGuides(sectors: readonly Sector[], radii: ReadonlyMap<number, number>): Guide[] {
  const outermost = Math.max(...radii.values()) + wordsGap;
  return sectors.flatMap(({ area, label, from, to }): Guide[] => {
    const angle = (from + to) / 2;
    const at = onRing(outermost, angle);
    const side = Math.cos(angle);
    const anchor = side > 0.4 ? 'start' : side < -0.4 ? 'end' : 'middle';
    const spoke: Guide = {
      kind: 'spoke',
      id: `spoke ${area}`,
      from: onRing(centerRadius, from),
      to: onRing(outermost - wordsGap, from),
    };
    const words: Guide = { kind: 'words', id: `sector ${area}`, at, text: label, anchor };
    return sectors.length > 1 ? [spoke, words] : [words];
  });
}

function coreOf(
  subject: MapSubject,
  seated: readonly Seated[],
  guides: readonly Guide[],
  positions: ReadonlyMap<Id, Point>,
): Box {
  const shapes = shapesOf(subject);
  const boxes = seated.flatMap(({ id }) => {
    const [shape, at] = [shapes.get(id), positions.get(id)];
    if (shape === undefined || at === undefined) return [];
    return [
      {
        left: at.x - shape.halfWidth,
        right: at.x + shape.halfWidth,
        top: at.y - shape.radius,
        bottom: at.y + shape.bottom,
      },
    ];
  });
  return boxAround([...guides.map(guideBox), ...boxes]);
}

/** Who has no seat, small and in rows below the picture. */
function placeBench(subject: MapSubject, core: Box, positions: Map<Id, Point>): Guide[] {
  const ids = subject.people.map(({ id }) => id);
  const aside = idsIn(subject, asideArea, ids).filter((id) => !subject.placements.has(id));
  if (aside.length === 0) return [];
  const shapes = shapesFor(aside, shapesOf(subject));
  const cell = cellFor(shapes);
  const width = core.right - core.left;
  const wide = Math.max(width, Math.sqrt(aside.length * cell.width * cell.height * 1.5));
  const columns = Math.max(1, Math.floor((wide - inset * 2) / cell.width));
  const left = (core.left + core.right) / 2 - (columns * cell.width) / 2;
  const top = core.bottom + benchGap;
  const bottom = putInRows(aside, { cell, columns, at: { x: left, y: top + benchHeading } }, positions);
  return [
    {
      kind: 'lane',
      id: asideArea,
      box: boxAt({ x: left - inset, y: top }, columns * cell.width + inset * 2, bottom - top),
      label: 'No seat in this decision',
      note: '',
      look: 'hollow',
    },
  ];
}
