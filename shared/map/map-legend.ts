import { relationshipKinds } from '../model/records/relationship.ts';
import { stances } from '../model/records/stakeholder.ts';
import { stanceLabels } from '../text/labels.ts';
import { lenses } from './lenses.ts';
import type { MapPalette } from './map-palette.ts';
import type { MapScene } from './map-scene.ts';
import { edgePicture } from './picture/edge-picture.ts';
import { edgeStyles } from './picture/edge-style.ts';
import { nodePicture, stanceMark } from './picture/node-picture.ts';
import { element } from './picture/svg-text.ts';

/** One entry of the key: a sample, drawn around the origin within `sampleSize`, and what it means. */
export type LegendItem = { id: string; sample: string; text: string };

export const sampleSize = { width: 36, height: 22 } as const;

/** Explains what is on this very map, and nothing that is not. */
export function mapLegend(scene: MapScene, palette: MapPalette): LegendItem[] {
  return [...nodeItems(scene, palette), ...stanceItems(scene, palette), ...lineItems(scene, palette)];
}

function nodeItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const plain = { radius: 9, stance: null, coverageShare: null, isKeyPlayer: false };
  const items: LegendItem[] = [];
  const hasSizes = new Set(scene.nodes.map((node) => node.radius)).size > 1;
  if (hasSizes && lenses[scene.lens].isSizedByInfluence) {
    const look = { fill: palette.disc, stroke: palette.faint, 'stroke-width': 1 };
    const small = element('circle', { cx: -10, cy: 3, r: 4.5, ...look });
    const large = element('circle', { cx: 6, r: 9, ...look });
    items.push({ id: 'size', sample: small + large, text: 'Larger: more say' });
  }
  if (scene.nodes.some((node) => node.isKeyPlayer)) {
    const sample = element('circle', {
      r: 9,
      fill: palette.accentSoft,
      stroke: palette.accent,
      'stroke-width': 0.6,
    });
    items.push({ id: 'keyPlayer', sample, text: 'Tinted: key player' });
  }
  if (scene.nodes.some((node) => node.coverageShare !== null)) {
    const sample = nodePicture({ ...plain, radius: 10, coverageShare: 2 / 3 }, palette);
    items.push({ id: 'ring', sample, text: 'Ring: how deep our contact is' });
  }
  if (scene.units.length > 0) {
    const frame = {
      x: -15,
      y: -9,
      width: 30,
      height: 18,
      rx: 5,
      fill: palette.area,
      stroke: palette.areaLine,
    };
    items.push({ id: 'unit', sample: element('rect', frame), text: 'Unit' });
  }
  if (scene.rivals.length > 0) {
    const frame = {
      x: -15,
      y: -7,
      width: 30,
      height: 14,
      rx: 7,
      fill: palette.ground,
      stroke: palette.rival,
    };
    items.push({ id: 'rival', sample: element('rect', frame), text: 'Rival supplier' });
  }
  return items;
}

function stanceItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  return stances
    .filter((stance) => scene.nodes.some((node) => node.stance === stance))
    .map((stance) => ({
      id: stance,
      sample: stanceMark(stance, palette),
      text: stance === 'unknown' ? 'Stance not known' : stanceLabels[stance],
    }));
}

function lineItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  return relationshipKinds
    .filter((kind) => scene.edges.some((edge) => edge.kind === kind))
    .map((kind) => ({
      id: kind,
      sample: edgePicture(
        // Of two thin lines, print would show neither: the widest has them far enough apart.
        { kind, strength: edgeStyles[kind].isHollow ? 3 : 2, route: { kind: 'straight' } },
        { x: -17, y: 0 },
        { x: 17, y: 0 },
        palette,
      ),
      text: edgeStyles[kind].legend,
    }));
}
