import type { Id } from '../../model/field.ts';
import { type Box, boxAround, contains, grown, moved, overlaps, type Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { spaceOf } from '../node-shape.ts';
import type { ChartArea, PlacedChart } from './chart-walk.ts';
import { isSame, shiftOf } from './hand-shifts.ts';
import type { UnitArea } from './layout.ts';
import { areaBottom, areaTop } from './row-scale.ts';
import { isTelling } from './telling.ts';

type PlacedPeople = {
  chart: PlacedChart;
  positions: ReadonlyMap<Id, Point>;
  /** Below whom each person stands in the chart. */
  leaders: ReadonlyMap<Id, Id>;
  subject: MapSubject;
};

type Spaces = ReadonlyMap<Id, Box>;

const origin: Point = { x: 0, y: 0 };
/** From an area's side to those in it, as much as there is room for. */
const sideAir = 12;
const sideAirs = [sideAir, 8, 4];

/**
 * The soft boxes around the people of each unit, outer ones first. Where everybody below somebody is of one unit, the
 * chart has kept room for its box; what others stand between is boxed where nobody else is in the way.
 */
export function unitAreas(placed: PlacedPeople): UnitArea[] {
  const { chart, positions, subject } = placed;
  const spaces: Spaces = new Map(
    subject.people.map((entry) => [entry.id, spaceOf(entry.shape, positions.get(entry.id) ?? origin)]),
  );
  let areas = chart.areas.flatMap((area): ChartArea[] => {
    const box = keptBox(area, placed, spaces);
    return box === null ? [] : [{ ...area, box }];
  });
  for (const [unitId, memberIds] of membersByUnit(subject)) {
    const own = areas.filter((area) => area.unitId === unitId);
    const boxed = new Set(own.flatMap((area) => area.memberIds));
    const loose = memberIds.filter((id) => !boxed.has(id));
    if (loose.length === 0 || !isTelling(memberIds.length, subject.people.length)) continue;
    const others = areas.filter((area) => area.unitId !== unitId);
    const whole = freeBox(memberIds, spaces, others);
    if (whole !== null) areas = [...others, { unitId, box: whole, memberIds }];
    else areas.push(...partsOf(unitId, loose, own.length === 0, placed, spaces, others));
  }
  return areas.map(({ unitId, box }) => ({ unitId, box })).sort((a, b) => extentOf(b.box) - extentOf(a.box));
}

const extentOf = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

/** Everybody who is in a unit or in one inside it. */
function membersByUnit(subject: MapSubject): Map<Id, Id[]> {
  const members = new Map<Id, Id[]>();
  for (const { id, unit } of subject.people) {
    const seen = new Set<Id>();
    for (let at = unit?.id ?? null; at !== null && !seen.has(at); at = subject.units[at]?.parentId ?? null) {
      seen.add(at);
      members.set(at, [...(members.get(at) ?? []), id]);
    }
  }
  return members;
}

/** A box around people, with room for the unit's name, unless somebody else or part of another unit is in it. */
function freeBox(memberIds: readonly Id[], spaces: Spaces, others: readonly ChartArea[]): Box | null {
  const around = boxAround(memberIds.flatMap((id) => spaces.get(id) ?? []));
  const isFree = (box: Box): boolean =>
    isClear(box, memberIds, spaces) &&
    others.every(
      (other) => !overlaps(other.box, box) || contains(other.box, box) || contains(box, other.box),
    );
  const boxes = sideAirs.map((air) => ({
    left: around.left - air,
    right: around.right + air,
    top: around.top - areaTop,
    bottom: around.bottom + areaBottom,
  }));
  return boxes.find(isFree) ?? null;
}

/** Boxes around those of a unit who stand below one another; one person alone is boxed only where nobody else of it is. */
function partsOf(
  unitId: Id,
  loose: readonly Id[],
  isFirst: boolean,
  { leaders }: PlacedPeople,
  spaces: Spaces,
  others: readonly ChartArea[],
): ChartArea[] {
  const parts = new Map<Id, Id[]>();
  const within = new Set(loose);
  for (const id of loose) {
    let head = id;
    for (let above = leaders.get(head); above !== undefined && within.has(above); above = leaders.get(head))
      head = above;
    parts.set(head, [...(parts.get(head) ?? []), id]);
  }
  return [...parts.values()].flatMap((memberIds) => {
    if (memberIds.length === 1 && !(isFirst && parts.size === 1)) return [];
    const box = freeBox(memberIds, spaces, others);
    return box === null ? [] : [{ unitId, box, memberIds }];
  });
}

const isClear = (box: Box, memberIds: readonly Id[], spaces: Spaces): boolean => {
  const members = new Set(memberIds);
  return [...spaces].every(([id, space]) => members.has(id) || !overlaps(space, box));
};

/** The box the chart made, around those of its people who still stand together, when nobody else stands in it. */
function keptBox(area: ChartArea, { chart, positions }: PlacedPeople, spaces: Spaces): Box | null {
  const shifts = area.memberIds.map((id) => ({ id, shift: shiftOf(id, chart, positions) }));
  const common = commonest(shifts.map(({ shift }) => shift));
  const stayed = moved(area.box, common);
  const strays = shifts.filter(({ shift }) => !isSame(shift, common)).map(({ id }) => id);
  const around = strays.flatMap((id) => spaces.get(id) ?? []).map((space) => grown(space, sideAir));
  const whole = boxAround([stayed, ...around]);
  if (isClear(whole, area.memberIds, spaces)) return whole;
  return isClear(stayed, area.memberIds, spaces) ? stayed : null;
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
