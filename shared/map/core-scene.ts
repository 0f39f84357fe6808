import { asideArea } from './lens/decision-lens.ts';
import type { MapScene } from './map-scene.ts';

/**
 * The part of a picture to look at first, alone: without the people who have no part in it. `asideCount` says how
 * many they are. A scene in which everybody has a part stays as it is.
 */
export function coreScene(scene: MapScene): { scene: MapScene; asideCount: number } {
  const nodes = scene.nodes.filter(({ isAside }) => !isAside);
  const asideCount = scene.nodes.length - nodes.length;
  if (asideCount === 0) return { scene, asideCount };
  const guides = scene.guides.filter(({ id }) => id !== asideArea);
  return { scene: { ...scene, nodes, guides, bounds: scene.core }, asideCount };
}
