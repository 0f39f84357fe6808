import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';

const origin: Point = { x: 0, y: 0 };

/** Where everything on the map is drawn at the moment: where the scene has it, on its way there, or held. */
export class Places {
  #now = new Map<string, Point>();
  #home: ReadonlyMap<string, Point> = new Map();
  readonly #heldIds: () => ReadonlySet<string>;
  /** Whether everything is where the scene has it. */
  isAtRest = true;

  /** Who is held by the pointer stays with it, whatever becomes of the scene meanwhile. */
  constructor(heldIds: () => ReadonlySet<string> = () => new Set()) {
    this.#heldIds = heldIds;
  }

  at(id: string): Point {
    return this.#now.get(id) ?? origin;
  }

  /** Where the scene has something; null when it is not on the map. */
  home(id: string): Point | null {
    return this.#home.get(id) ?? null;
  }

  has(id: string): boolean {
    return this.#home.has(id);
  }

  put(id: string, at: Point): void {
    this.#now.set(id, at);
    this.isAtRest = false;
  }

  /**
   * Takes over a scene: what is new is in its place at once. Gives what has to move to get to its own; until `settle`,
   * nothing that was worked out for its places holds.
   */
  learn(scene: MapScene): { id: string; from: Point; to: Point }[] {
    const home = new Map<string, Point>();
    const now = new Map<string, Point>();
    for (const [id, { x, y }] of placed(scene)) {
      const to = { x, y };
      home.set(id, to);
      now.set(id, this.#now.get(id) ?? to);
    }
    this.#home = home;
    this.#now = now;
    this.isAtRest = false;
    const heldIds = this.#heldIds();
    return [...home].flatMap(([id, to]) => {
      if (heldIds.has(id)) return [];
      const from = now.get(id) ?? to;
      return isNear(from, to) ? [] : [{ id, from, to }];
    });
  }

  /** Puts everything where the scene has it, but for what is held. */
  settle(): void {
    const now = new Map(this.#home);
    const heldIds = [...this.#heldIds()].filter((id) => now.has(id));
    for (const id of heldIds) now.set(id, this.at(id));
    this.#now = now;
    this.isAtRest = heldIds.length === 0;
  }
}

const isNear = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5;

function* placed({ nodes, rivals, fixtures }: MapScene): Generator<[string, Point]> {
  for (const node of nodes) yield [node.personId, node];
  for (const rival of rivals) yield [rival.competitorId, rival];
  for (const fixture of fixtures) yield [fixture.id, fixture];
}
