import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { SceneNode } from '../../../../shared/map/map-scene.ts';
import { nodePicture } from '../../../../shared/map/picture/node-picture.ts';

/** Room for the stance mark, which reaches beyond the circle. */
export const imageMargin = 10;

const known = new Map<string, string>();

/** The picture of a node, without its stance, as a data URI. People who look alike share one, so a map needs a few dozen at most. */
export function nodeImage(node: SceneNode, palette: MapPalette): { uri: string; size: number } {
  const { radius, coverageShare, tone } = node;
  const reach = radius + imageMargin;
  const key = JSON.stringify([radius, coverageShare, tone, palette.ground, palette.ink]);
  const uri =
    known.get(key) ?? uriOf(nodePicture({ radius, stance: null, coverageShare, tone }, palette), reach);
  known.set(key, uri);
  return { uri, size: reach * 2 };
}

function uriOf(picture: string, reach: number): string {
  const box = `${-reach} ${-reach} ${reach * 2} ${reach * 2}`;
  // Drawn at three times its size, so that it stays sharp when the map is zoomed in.
  const size = reach * 6;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${picture}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
