import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';

/**
 * While somebody is dragged, those who move along with them (see `SceneNode.leaderId`) follow at once,
 * so that letting go changes nothing more.
 */
export class DragFollowers {
  readonly #cy: Core;
  #followersOf = new Map<string, string[]>();
  #grabbed = new Map<string, Point>();
  #following = new Map<string, { leader: string; start: Point }>();
  /** Everybody who is moving with the pointer. */
  heldIds: ReadonlySet<string> = new Set();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  learn(scene: MapScene): void {
    this.#followersOf = new Map();
    for (const node of scene.nodes) {
      if (node.leaderId === null || node.isPlacedByHand) continue;
      this.#followersOf.set(node.leaderId, [...(this.#followersOf.get(node.leaderId) ?? []), node.personId]);
    }
  }

  grab(nodes: readonly NodeSingular[]): void {
    for (const node of nodes) this.#grabbed.set(node.id(), { ...node.position() });
    for (const id of this.#grabbed.keys()) this.#following.delete(id);
    for (const node of nodes) this.#take(node.id(), node.id());
    this.#hold();
  }

  follow(): void {
    this.#cy.batch(() => {
      for (const [id, { leader, start }] of this.#following) {
        const from = this.#grabbed.get(leader);
        const now = this.#cy.$id(leader).position();
        if (from !== undefined)
          this.#cy.$id(id).position({ x: start.x + now.x - from.x, y: start.y + now.y - from.y });
      }
    });
  }

  /** Ends the drag of these; gives those that were in fact moved. */
  release(nodes: readonly NodeSingular[]): NodeSingular[] {
    const moved = nodes.filter((node) => {
      const from = this.#grabbed.get(node.id());
      return from !== undefined && Math.hypot(node.position('x') - from.x, node.position('y') - from.y) > 2;
    });
    for (const node of nodes) this.#grabbed.delete(node.id());
    if (this.#grabbed.size === 0) this.#following.clear();
    this.#hold();
    return moved;
  }

  #hold(): void {
    this.heldIds = new Set([...this.#grabbed.keys(), ...this.#following.keys()]);
  }

  #take(leader: string, above: string): void {
    for (const id of this.#followersOf.get(above) ?? []) {
      if (this.#grabbed.has(id) || this.#following.has(id)) continue;
      this.#following.set(id, { leader, start: { ...this.#cy.$id(id).position() } });
      this.#take(leader, id);
    }
  }
}
