import { type Box, overlaps } from '../../../../shared/map/geometry.ts';

type Taken = { id: string; box: Box; isGone: boolean };

/** Boxes by the cells of a grid, so that only those near by are looked at. */
export class TakenSpace {
  readonly #cell: number;
  readonly #cells = new Map<string, Taken[]>();
  readonly #own = new Map<string, Taken>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  /** Takes a box for somebody, or for nobody in particular. */
  add(id: string, box: Box): void {
    const taken = { id, box, isGone: false };
    this.#own.set(id, taken);
    for (const key of this.#keysOf(box)) {
      const boxes = this.#cells.get(key);
      if (boxes === undefined) this.#cells.set(key, [taken]);
      else boxes.push(taken);
    }
  }

  /** Takes a box in place of the last one of somebody. */
  replace(id: string, box: Box): void {
    const before = this.#own.get(id);
    if (before !== undefined) before.isGone = true;
    this.add(id, box);
  }

  /** Whether a box lies on one of somebody else. */
  isTouched(box: Box, ownId: string): boolean {
    for (const key of this.#keysOf(box))
      for (const other of this.#cells.get(key) ?? [])
        if (!other.isGone && other.id !== ownId && overlaps(other.box, box)) return true;
    return false;
  }

  *#keysOf({ left, right, top, bottom }: Box): Generator<string> {
    const at = (value: number): number => Math.floor(value / this.#cell);
    for (let column = at(left); column <= at(right); column += 1)
      for (let row = at(top); row <= at(bottom); row += 1) yield `${column} ${row}`;
  }
}
