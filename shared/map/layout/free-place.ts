import type { Id } from '../../model/field.ts';
import { type Box, overlaps, type Point } from '../geometry.ts';
import type { MapSubject } from '../map-subject.ts';
import { spaceOf } from '../node-shape.ts';
import { fixtureShape } from '../zones/fixture-shape.ts';

const cell = 200;
const step = 30;
const clearance = 6;

/** Finds what covers a spot among many boxes, looking only at those near it. */
export class SpaceIndex {
  readonly #cells = new Map<number, Map<Id, Box>>();
  readonly #boxes = new Map<Id, Box>();

  add(id: Id, box: Box): void {
    this.remove(id);
    this.#boxes.set(id, box);
    for (const key of keysOf(box)) {
      const boxes = this.#cells.get(key);
      if (boxes === undefined) this.#cells.set(key, new Map([[id, box]]));
      else boxes.set(id, box);
    }
  }

  remove(id: Id): void {
    const box = this.#boxes.get(id);
    if (box === undefined) return;
    for (const key of keysOf(box)) this.#cells.get(key)?.delete(id);
    this.#boxes.delete(id);
  }

  /** Ids of the boxes that overlap the given one. */
  within(box: Box): Id[] {
    const found: Id[] = [];
    this.#visit(box, (id) => {
      if (!found.includes(id)) found.push(id);
      return true;
    });
    return found;
  }

  /** Whether no box overlaps the given one. */
  isFree(box: Box): boolean {
    return this.#visit(box, () => false);
  }

  /** Goes through what overlaps a box, some of it twice, as long as `visit` wants more; whether it did to the end. */
  #visit(box: Box, visit: (id: Id) => boolean): boolean {
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1)
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1)
        for (const [id, other] of this.#cells.get(keyOf(column, row)) ?? nothing)
          if (overlaps(other, box) && !visit(id)) return false;
    return true;
  }
}

const nothing: ReadonlyMap<Id, Box> = new Map();

/** One number for a cell: no map is two million cells wide. */
const keyOf = (column: number, row: number): number => column * 2 ** 21 + row;

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1)
    for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1)
      keys.push(keyOf(column, row));
  return keys;
}

/** The spots around a point, nearest ring first, in a fixed order. */
function* spotsAround(center: Point): Generator<Point> {
  for (let ring = 1; ring < 200; ring += 1) {
    const count = ring * 8;
    for (let index = 0; index < count; index += 1) {
      // Starts below and alternates between the sides: under a neighbor is where the eye looks first.
      const turn = (index % 2 === 0 ? index : -index - 1) / 2 / count;
      const angle = Math.PI / 2 + turn * 2 * Math.PI;
      yield { x: center.x + Math.cos(angle) * ring * step, y: center.y + Math.sin(angle) * ring * step };
    }
  }
}

/**
 * Moves people whom the layout put upon somebody placed by hand to the nearest free spot.
 * Who was placed by hand stays, even upon each other; everybody else stays too.
 */
export function makeRoom(subject: MapSubject, positions: Map<Id, Point>): void {
  if (subject.placements.size === 0) return;
  const index = new SpaceIndex();
  for (const { id, shape } of subject.people)
    index.add(id, spaceOf(shape, positions.get(id) ?? { x: 0, y: 0 }));
  for (const fixture of subject.reading.fixtures) {
    const at = positions.get(fixture.id);
    if (at !== undefined) index.add(fixture.id, spaceOf(fixtureShape(fixture), at));
  }
  for (const { id, shape } of subject.people) {
    const at = positions.get(id);
    if (at === undefined || subject.placements.has(id)) continue;
    index.remove(id);
    const isHit = !index.isFree(spaceOf(shape, at));
    const spot = isHit ? freeSpot(at, (point) => spaceOf(shape, point), index) : at;
    positions.set(id, spot);
    index.add(id, spaceOf(shape, spot));
  }
}

/** The nearest spot where nothing is covered; the point itself when all around is full. */
export function freeSpot(at: Point, spaceAt: (point: Point) => Box, index: SpaceIndex): Point {
  for (const spot of spotsAround(at)) {
    const box = spaceAt(spot);
    const withAir = {
      left: box.left - clearance,
      right: box.right + clearance,
      top: box.top,
      bottom: box.bottom,
    };
    if (index.isFree(withAir)) return spot;
  }
  return at;
}
