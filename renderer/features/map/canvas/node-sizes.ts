import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { type Distances, distancesOf, largestRoom, shownRadius } from './node-scale.ts';

/** How large circles are drawn: large enough to be read at every zoom. */
export class NodeSizes {
  #scene: MapScene | null = null;
  /** Worked out when a zoom first needs them. */
  #distances: readonly Distances[] | null = null;
  #zoom = Number.NaN;
  #shown = new Map<string, number>();

  learn(scene: MapScene): void {
    this.#scene = scene;
    this.#distances = null;
    this.#zoom = Number.NaN;
  }

  /** The radius of each circle and each fixture at a zoom, in map units. */
  at(zoom: number): ReadonlyMap<string, number> {
    if (this.#zoom !== zoom && this.#scene !== null) this.#shown = this.#measured(this.#scene, zoom);
    this.#zoom = zoom;
    return this.#shown;
  }

  #measured({ nodes, rivals, fixtures }: MapScene, zoom: number): Map<string, number> {
    const shown = new Map(fixtures.map(({ id, shape }) => [id, shape.radius]));
    nodes.forEach(({ personId, radius }, index) => {
      if (radius * zoom >= largestRoom) {
        shown.set(personId, radius);
        return;
      }
      this.#distances ??= distancesOf([...nodes, ...rivals]);
      shown.set(personId, shownRadius(radius, zoom, this.#distances[index] ?? []));
    });
    alike(nodes, shown);
    return shown;
  }
}

/** Who has no part in a picture stands in rows, in which all are as large as the smallest of them has room for. */
function alike(nodes: MapScene['nodes'], shown: Map<string, number>): void {
  const aside = nodes.filter(({ isAside }) => isAside);
  const sizes = aside.map(({ personId, radius }) => (shown.get(personId) ?? radius) / radius);
  const growth = Math.min(...sizes);
  for (const { personId, radius } of aside) shown.set(personId, radius * growth);
}
