import type { LossOfPerson } from '../../method/reach/loss-of-person.ts';
import type { Id } from '../../model/field.ts';
import type { Box } from '../geometry.ts';
import type { MapPalette } from '../map-palette.ts';
import type { MapScene, SceneNode } from '../map-scene.ts';
import { element, escapeXml } from './svg-text.ts';
import { usPill, type WayStep, wayLine, waySteps } from './way-line.ts';

/** What is drawn over the map about one person: a way in, or what breaks when they leave. */
export type DrawnReading =
  | { kind: 'way'; usName: string; personIds: readonly Id[] }
  | { kind: 'loss'; loss: LossOfPerson };

type Context = { palette: MapPalette; nodes: ReadonlyMap<Id, SceneNode> };
type Spot = { at: { x: number; y: number }; radius: number };

const spotOf = (node: SceneNode): Spot => ({ at: node, radius: node.radius });

/** The same as the screen draws over the map, in the scene's own coordinates. */
export function readingMarkup(scene: MapScene, reading: DrawnReading, palette: MapPalette): string {
  const nodes = new Map(scene.nodes.map((node) => [node.personId, node]));
  const context = { palette, nodes };
  return reading.kind === 'way' ? wayMarkup(scene, reading, context) : lossMarkup(reading.loss, context);
}

/** What a reading takes up beside the people themselves; null where that is nothing. */
export function readingExtent(scene: MapScene, reading: DrawnReading): Box | null {
  if (reading.kind === 'loss') return null;
  const [first] = reading.personIds.flatMap(
    (id) => scene.nodes.find(({ personId }) => personId === id) ?? [],
  );
  if (first === undefined) return null;
  const { x, y, width, height } = usPill(reading.usName, spotOf(first));
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function wayMarkup(
  scene: MapScene,
  { usName, personIds }: Extract<DrawnReading, { kind: 'way' }>,
  context: Context,
): string {
  const { palette, nodes } = context;
  const shown = personIds.flatMap((id) => nodes.get(id) ?? []);
  const rings = shown.map(({ x, y, radius }) =>
    element('circle', {
      cx: x,
      cy: y,
      r: radius + 5,
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': 2.5,
    }),
  );
  const [first] = shown;
  return [
    ...waySteps(scene, personIds).map((step) => stepMarkup(step, context)),
    ...rings,
    first === undefined ? '' : pillMarkup(usName, spotOf(first), palette),
  ].join('\n');
}

function stepMarkup({ from, to, bend }: WayStep, { nodes, palette }: Context): string {
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end === undefined) return '';
  const { line, head } = wayLine(spotOf(start), spotOf(end), bend);
  const look = { fill: 'none', stroke: palette.accent, 'stroke-width': 3, 'stroke-linecap': 'round' };
  return element('path', { d: line, ...look }) + element('path', { d: head, fill: palette.accent });
}

function pillMarkup(name: string, spot: Spot, palette: MapPalette): string {
  const { x, y, width, height } = usPill(name, spot);
  const { line } = wayLine({ at: { x: x + width / 2, y: y + height / 2 }, radius: height / 2 }, spot, 0);
  const dots = { fill: 'none', stroke: palette.accent, 'stroke-width': 3, 'stroke-linecap': 'round' };
  const words = {
    x: x + width / 2,
    y: y + 16,
    'text-anchor': 'middle',
    'font-size': 12,
    'font-weight': 600,
    fill: palette.onAccent,
  };
  return (
    element('path', { d: line, ...dots, 'stroke-dasharray': '1 5' }) +
    element('rect', { x, y, width, height, rx: height / 2, fill: palette.accent }) +
    element('text', words, escapeXml(name))
  );
}

function lossMarkup(loss: LossOfPerson, { palette, nodes }: Context): string {
  const gone = nodes.get(loss.personId);
  const hit = new Set([...loss.cutOff, ...loss.outOfReach, ...loss.longerWays.map((way) => way.personId)]);
  const rings = [...hit].map((id) => {
    const node = nodes.get(id);
    if (node === undefined) return '';
    const isLost = loss.cutOff.includes(id) || loss.outOfReach.includes(id);
    return element('circle', {
      cx: node.x,
      cy: node.y,
      r: node.radius + 7,
      fill: 'none',
      stroke: isLost ? palette.conflict : palette.stances.sceptic,
      'stroke-width': 2.5,
      'stroke-dasharray': isLost ? '5 4' : '1 5',
      'stroke-linecap': 'round',
    });
  });
  return [gone === undefined ? '' : goneMarkup(gone, palette), ...rings].join('\n');
}

/** Somebody taken out: faded, and crossed out. */
function goneMarkup({ x, y, radius }: SceneNode, palette: MapPalette): string {
  const arm = radius * 0.7;
  const center = { cx: x, cy: y };
  const cross = { stroke: palette.conflict, 'stroke-width': 3, 'stroke-linecap': 'round' };
  const rim = { fill: 'none', stroke: palette.faint, 'stroke-width': 1.5, 'stroke-dasharray': '3 4' };
  return (
    element('circle', { ...center, r: radius + 9, fill: palette.ground, opacity: '0.85' }) +
    element('circle', { ...center, r: radius + 2, ...rim }) +
    element('line', { x1: x - arm, y1: y - arm, x2: x + arm, y2: y + arm, ...cross }) +
    element('line', { x1: x - arm, y1: y + arm, x2: x + arm, y2: y - arm, ...cross })
  );
}
