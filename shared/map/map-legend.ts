import { stances } from '../model/records/stakeholder.ts';
import { stanceLabels } from '../text/labels.ts';
import { type NodeMarkKind, nodeMarkKinds } from './lens/lens-reading.ts';
import { lenses } from './lenses.ts';
import type { MapPalette } from './map-palette.ts';
import type { MapScene, SceneNode } from './map-scene.ts';
import { edgePicture } from './picture/edge-picture.ts';
import { edgeKinds, edgeStyles } from './picture/edge-style.ts';
import { levelDots } from './picture/level-dots.ts';
import { marksMarkup } from './picture/node-marks.ts';
import { boxPicture, nodePicture, stanceMark } from './picture/node-picture.ts';
import { element } from './picture/svg-text.ts';

/** One entry of the key: a sample, drawn around the origin within `sampleSize`, and what it means. */
export type LegendItem = { id: string; sample: string; text: string };

export const sampleSize = { width: 36, height: 22 } as const;

/** Explains what is on this very map, and nothing that is not. */
export function mapLegend(scene: MapScene, palette: MapPalette): LegendItem[] {
  return [
    ...nodeItems(scene, palette),
    ...toneItems(scene, palette),
    ...notYetItems(scene, palette),
    ...fixtureItems(scene, palette),
    ...markItems(scene, palette),
    ...stanceItems(scene, palette),
    ...lineItems(scene, palette),
  ];
}

const sizeTexts = { declared: 'Larger: more say', computed: 'Larger: more pull by these lines' } as const;

function nodeItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const plain = { radius: 9, stance: null, coverageShare: null, tone: 'plain' } as const;
  const items: LegendItem[] = [];
  const people = scene.nodes.filter(({ memberCount }) => memberCount === 0);
  const hasSizes = new Set(people.map((node) => node.radius)).size > 1;
  if (hasSizes && lenses[scene.lens].isSizedByInfluence) {
    const look = { fill: palette.disc, stroke: palette.faint, 'stroke-width': 1 };
    const small = element('circle', { cx: -10, cy: 3, r: 4.5, ...look });
    const large = element('circle', { cx: 6, r: 9, ...look });
    items.push({ id: 'size', sample: small + large, text: sizeTexts[scene.sizeBy] });
  }
  if (scene.nodes.some((node) => node.coverageShare !== null)) {
    const sample = nodePicture({ ...plain, radius: 10, coverageShare: 2 / 3 }, palette);
    items.push({ id: 'ring', sample, text: 'Ring: how deep our contact is' });
  }
  if (scene.inside.length > 0)
    items.push({
      id: 'box',
      sample: boxPicture(8, palette),
      text: 'Folded unit, with how many people are in it',
    });
  if (scene.edges.some(({ bundle }) => bundle !== undefined)) {
    const look = { y: 4, 'font-size': 11, 'font-weight': 550, 'text-anchor': 'middle', fill: palette.muted };
    items.push({
      id: 'bundle',
      sample: element('text', look, '12'),
      text: 'On a line: how many ties it stands for',
    });
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
  items.push(...organizationItems(scene, palette));
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

/** What only the Organization lens shows. */
function organizationItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const items: LegendItem[] = [];
  if (scene.units.some(({ isUnexplored }) => isUnexplored)) {
    const frame = { x: -15, y: -9, width: 30, height: 18, rx: 5, fill: palette.area };
    const line = { stroke: palette.warning, 'stroke-width': 1.3, 'stroke-dasharray': '4 3' };
    items.push({
      id: 'unexplored',
      sample: element('rect', { ...frame, ...line }),
      text: 'Not explored yet',
    });
  }
  if (scene.nodes.some(({ level }) => level !== null)) {
    const disc = element('circle', { r: 10, fill: palette.disc, stroke: palette.faint, 'stroke-width': 1 });
    const dots = levelDots('seniorManager', 20)
      .map(({ x }) => element('circle', { cx: x, r: 1.5, fill: palette.ink }))
      .join('');
    items.push({
      id: 'level',
      sample: disc + dots,
      text: 'Dots: level, five for the board, one for a specialist',
    });
  }
  return items;
}

/** How dark a circle is. */
function toneItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const has = (tone: SceneNode['tone']): boolean => scene.nodes.some((node) => node.tone === tone);
  if (scene.lens === 'decisionCenter') return statusItems(scene, palette);
  const circle = (fill: string): string =>
    element('circle', { r: 9, fill, stroke: palette.accent, 'stroke-width': 0.6 });
  const tinted = 'Tinted: key player';
  return [
    ...(has('solid')
      ? [{ id: 'innerCircle', sample: circle(palette.accent), text: 'Solid: inner circle' }]
      : []),
    ...(has('tinted') ? [{ id: 'keyPlayer', sample: circle(palette.accentSoft), text: tinted }] : []),
  ];
}

/** Who came later than the day that is shown. */
function notYetItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  if (!scene.nodes.some(({ isNotYet }) => isNotYet)) return [];
  const circle = element('circle', { r: 9, fill: palette.disc, stroke: palette.faint, opacity: 0.35 });
  return [{ id: 'notYet', sample: circle, text: 'Pale: not on the map yet that day' }];
}

const statusTexts = {
  solid: 'Solid: inner circle',
  tinted: 'Bold rim: political structure',
  plain: 'Thin rim: outside, or not known',
} as const;

/** How near to power somebody is. */
function statusItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const taking = scene.nodes.filter(({ isAside }) => !isAside);
  return (['solid', 'tinted', 'plain'] as const)
    .filter((tone) => taking.some((node) => node.tone === tone))
    .map((tone) => {
      const sample = nodePicture({ radius: 10, stance: null, coverageShare: null, tone }, palette);
      return { id: `status ${tone}`, sample, text: statusTexts[tone] };
    });
}

const fixtureTexts = { member: 'One of us', us: 'All of us', chair: 'Empty seat: nobody known' } as const;
const gapText = 'Vacant, or nobody known';

function fixtureItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  return (['member', 'us', 'chair'] as const)
    .filter((kind) => scene.fixtures.some((fixture) => fixture.kind === kind))
    .map((kind) => {
      const sample =
        kind === 'chair'
          ? element('circle', {
              r: 8,
              fill: palette.ground,
              stroke: palette.warning,
              'stroke-width': 1.5,
              'stroke-dasharray': '4 3',
            })
          : element('rect', { x: -8, y: -8, width: 16, height: 16, rx: 4, fill: palette.accent });
      const isGap = kind === 'chair' && scene.lens === 'organization';
      return { id: kind, sample, text: isGap ? gapText : fixtureTexts[kind] };
    });
}

const markTexts: Readonly<Record<NodeMarkKind, { sample: string; text: string }>> = {
  approval: { sample: '2', text: 'Approval still open, by place in the order' },
  approved: { sample: '1', text: 'Approval given' },
  singleThread: { sample: '1', text: 'Single thread to somebody who counts' },
  uncovered: { sample: '!', text: 'Key player nobody of us knows' },
  levelMismatch: { sample: '≠', text: 'Nobody who knows them is near their level' },
  rise: { sample: '+1', text: 'Moved up, in levels' },
  fall: { sample: '−1', text: 'Moved down, in levels' },
  aim: { sample: '2', text: 'Arrow: levels we want to gain, one head each' },
};

function markItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const shown = new Set(scene.nodes.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return nodeMarkKinds
    .filter((kind) => shown.has(kind))
    .map((kind) => {
      const { sample, text } = markTexts[kind];
      const markup = marksMarkup({ marks: [{ kind, text: sample }], radius: 0 }, palette);
      const shift = kind === 'aim' ? 'translate(0 13)' : 'translate(1.5 1.5)';
      return { id: kind, sample: element('g', { transform: shift }, markup), text };
    });
}

function stanceItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  return stances
    .filter((stance) => scene.nodes.some((node) => node.stance === stance && !node.isAside))
    .map((stance) => ({
      id: stance,
      sample: stanceMark(stance, palette),
      text: stance === 'unknown' ? 'Stance not known' : stanceLabels[stance],
    }));
}

function lineItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const kinds = edgeKinds
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
  return [...kinds, ...faintItems(scene, palette)];
}

/** Where lines stand back, of every kind alike. */
function faintItems(scene: MapScene, palette: MapPalette): LegendItem[] {
  const faint = scene.edges.find(({ isFaint }) => isFaint);
  if (faint === undefined) return [];
  const ends = [
    { x: -17, y: 0 },
    { x: 17, y: 0 },
  ] as const;
  const line = { kind: faint.kind, strength: 2, route: { kind: 'straight' }, isFaint: true } as const;
  const sample = edgePicture(line, ...ends, palette);
  return [{ id: 'faint', sample, text: 'Faint: lines of less weight' }];
}
