import type { Core } from 'cytoscape';
import type { MapScene, SceneNode } from '../../../../shared/map/map-scene.ts';
import { imageMargin } from './node-image.ts';
import { type Distances, distancesOf, shownRadius } from './node-scale.ts';

/** From this many people on, circles take their size once zooming has paused: each change costs a redraw. */
const smoothUpTo = 300;
const pauseMs = 120;
/** Changes smaller than this cannot be seen. */
const tolerance = 0.004;

/** Keeps the circles on the canvas large enough to be read at every zoom. */
export class NodeSizes {
  readonly #cy: Core;
  #people: { node: SceneNode; distances: Distances }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core) {
    this.#cy = cy;
    cy.on('zoom', () => {
      if (this.#people.length <= smoothUpTo) this.apply();
      else {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.apply(), pauseMs);
      }
    });
  }

  learn(scene: MapScene): void {
    const distances = distancesOf([...scene.nodes, ...scene.rivals]);
    this.#people = scene.nodes.map((node, index) => ({ node, distances: distances[index] ?? [] }));
    this.apply();
  }

  apply(): void {
    const zoom = this.#cy.zoom();
    this.#cy.batch(() => {
      for (const { node, distances } of this.#people) {
        const element = this.#cy.$id(node.personId);
        const radius = shownRadius(node.radius, zoom, distances);
        if (element.empty() || Math.abs(element.data('size') / (radius * 2) - 1) < tolerance) continue;
        const growth = radius / node.radius;
        element.data({ size: radius * 2, imageSize: (node.radius + imageMargin) * 2 * growth });
      }
    });
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }
}
