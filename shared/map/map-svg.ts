import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import { longDate } from '../text/dates.ts';
import { relationshipKindLabels } from '../text/labels.ts';
import type { Point } from './geometry.ts';
import { lenses } from './lenses.ts';
import { mapLegend, sampleSize } from './map-legend.ts';
import { type MapPalette, paperPalette } from './map-palette.ts';
import { type MapOptions, type MapScene, mapScene, type SceneNode } from './map-scene.ts';
import { bundleCounts, countSize } from './picture/bundle-counts.ts';
import { edgePicture } from './picture/edge-picture.ts';
import { fixtureMarkup, guideMarkup } from './picture/guide-markup.ts';
import { groundOf } from './picture/label-ground.ts';
import { nodesMarkup, rivalMarkup, unitMarkup } from './picture/node-markup.ts';
import { readingLegend } from './picture/reading-legend.ts';
import { readingMarkup } from './picture/reading-markup.ts';
import { decimal, element, escapeXml } from './picture/svg-text.ts';
import { type MapShot, plainShot } from './sharing/map-shot.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export type MapSvgOptions = MapOptions & {
  /** Leaves out the heading with account, title and date, for a page that has its own. */
  isWithoutHeading?: boolean;
};

const margin = 24;
const shortHeading = 58;
const subtitleText = { size: 12.5, row: 19, mostRows: 3 };
const narrowest = 640;
export const mapFontFamily = "Inter, 'Inter Variable', sans-serif";
const legendRow = 26;
const legendText = { size: 11.5, gapBefore: 6, gapAfter: 22 };

/**
 * The map as one SVG file: vector, real text, with a heading and a key to what is drawn. Same data, same file.
 * For customers it is drawn from the redacted plan: neutral people of equal size and their reporting lines.
 */
export function mapSvg(plan: Plan, options: MapSvgOptions): string {
  return shotSvg(plainShot(mapScene(plan, options)), options.isWithoutHeading !== true);
}

/** The same as somebody looks at it. */
export function shotSvg(shot: MapShot, hasHeading = true): string {
  const { scene } = shot;
  const { bounds } = scene;
  const width = Math.max(narrowest, bounds.right - bounds.left + margin * 2);
  const top = hasHeading ? headingHeight(shot, width) + margin : margin;
  const legend = legendMarkup(shot, width - margin * 2);
  const mapHeight = bounds.bottom - bounds.top;
  const height = top + mapHeight + (legend.height === 0 ? margin : margin + legend.height + margin);
  const shift = { x: (width - (bounds.right - bounds.left)) / 2 - bounds.left, y: top - bounds.top };
  const content = [
    element('title', {}, escapeXml(titleLine(shot))),
    element('desc', {}, escapeXml(description(scene))),
    hasHeading ? heading(shot, width) : '',
    element(
      'g',
      { transform: `translate(${shift.x.toFixed(1)} ${shift.y.toFixed(1)})` },
      drawing(shot, paperPalette),
    ),
    element(
      'g',
      { transform: `translate(${margin} ${(top + mapHeight + margin).toFixed(1)})` },
      legend.markup,
    ),
  ];
  const size = { width, height, viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}` };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size, 'font-family': mapFontFamily },
    content.join('\n'),
  );
}

/** What the picture answers: its title on paper. */
export const titleOf = (scene: MapScene): string => lenses[scene.lens].title;

/** Whose map it is, what it answers, and what was chosen: the file's own title. */
export function titleLine({ scene, subtitle }: MapShot): string {
  const title = `${scene.accountName}: ${titleOf(scene)}`;
  return subtitle === '' ? title : `${title} (${subtitle})`;
}

/** The picture in one sentence, for who cannot see it. */
export function description(scene: MapScene): string {
  const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;
  const kinds = lenses[scene.lens].kinds.flatMap((kind) => {
    const lines = scene.edges.filter((edge) => edge.kind === kind).length;
    return lines === 0 ? [] : [`${relationshipKindLabels[kind]}: ${count(lines, 'line', 'lines')}.`];
  });
  const left = scene.hiddenCount === 0 ? [] : [`${scene.hiddenCount} further people are not drawn.`];
  return [`${count(scene.nodes.length, 'person', 'people')}.`, ...kinds, ...scene.summary, ...left].join(' ');
}

/** Whom the picture is for, as it says itself. */
const audienceLine = ({ audience, accountName }: MapScene): string =>
  audience === 'internal' ? 'Internal, not for the customer' : `For ${accountName}`;

/** What was chosen, in rows that leave the right edge free. */
const subtitleRows = ({ subtitle }: MapShot, width: number): string[] =>
  wrapText(subtitle, {
    width: width - margin * 2,
    lines: subtitleText.mostRows,
    fontSize: subtitleText.size,
    weight: 'regular',
  });

/** How much of a picture of the given width the heading takes. */
export const headingHeight = (shot: MapShot, width: number): number =>
  shortHeading + subtitleRows(shot, width).length * subtitleText.row;

/** Account, title, what was chosen, day and whom it is for, over the given width. */
export function heading(shot: MapShot, width: number): string {
  const { scene } = shot;
  const { ink, muted } = paperPalette;
  const date = longDate(scene.today);
  return [
    element(
      'text',
      { x: margin, y: margin + 16, 'font-size': 18, 'font-weight': 600, fill: ink },
      escapeXml(scene.accountName),
    ),
    element('text', { x: margin, y: margin + 37, 'font-size': 12.5, fill: muted }, titleOf(scene)),
    element(
      'text',
      { x: width - margin, y: margin + 16, 'font-size': 12.5, fill: muted, 'text-anchor': 'end' },
      date,
    ),
    element(
      'text',
      { x: width - margin, y: margin + 37, 'font-size': 12.5, fill: muted, 'text-anchor': 'end' },
      escapeXml(audienceLine(scene)),
    ),
    ...subtitleRows(shot, width).map((row, index) =>
      element(
        'text',
        { x: margin, y: margin + 56 + index * subtitleText.row, 'font-size': subtitleText.size, fill: ink },
        escapeXml(row),
      ),
    ),
  ].join('');
}

/** What is on the map, in the scene's own coordinates. */
export function drawing({ scene, ghostIds, reading }: MapShot, palette: MapPalette): string {
  const places = new Map<Id, Point>([
    ...scene.nodes.map((node): [Id, Point] => [node.personId, node]),
    ...scene.rivals.map((rival): [Id, Point] => [rival.competitorId, rival]),
    ...scene.fixtures.map((fixture): [Id, Point] => [fixture.id, fixture]),
  ]);
  // Everything but the people on a way steps back.
  const onWay = reading?.kind === 'way' ? new Set(reading.personIds) : null;
  const isGhost = (id: Id): boolean => (onWay === null ? ghostIds.has(id) : !onWay.has(id));
  const behind = (markup: string): string => (onWay === null ? markup : ghost(markup));
  const lines = scene.edges.map((edge) => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from === undefined || to === undefined) return '';
    const line = edgePicture(edge, from, to, palette);
    return onWay !== null || isGhost(edge.from) || isGhost(edge.to) ? ghost(line) : line;
  });
  const people = (nodes: readonly SceneNode[]): string =>
    nodes.length === 0 ? '' : nodesMarkup(nodes, palette, groundOf(scene, palette));
  return [
    ...scene.guides.map((guide) => behind(guideMarkup(guide, palette))),
    ...scene.units.map((unit) => behind(unitMarkup(unit, palette))),
    ...lines,
    ...countsMarkup(scene, places, isGhost, palette),
    ...scene.rivals.map((rival) => behind(rivalMarkup(rival, palette))),
    ...scene.fixtures.map((fixture) => behind(fixtureMarkup(fixture, palette))),
    ghost(people(scene.nodes.filter(({ personId }) => isGhost(personId)))),
    people(scene.nodes.filter(({ personId }) => !isGhost(personId))),
    reading === null ? '' : readingMarkup(scene, reading, palette),
  ].join('\n');
}

/** How many ties run together in each line to or from a folded unit. */
function countsMarkup(
  { edges, nodes }: MapScene,
  places: ReadonlyMap<Id, Point>,
  isGhost: (id: Id) => boolean,
  palette: MapPalette,
): string[] {
  const shown = edges.filter(({ from, to }) => !isGhost(from) && !isGhost(to));
  return bundleCounts(shown, nodes, (id) => places.get(id)).map(({ at, text }) =>
    element(
      'text',
      {
        x: decimal(at.x),
        y: decimal(at.y + countSize * 0.36),
        'font-size': countSize,
        'font-weight': 550,
        'text-anchor': 'middle',
        fill: palette.muted,
        stroke: palette.ground,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text,
    ),
  );
}

/** There, and yet not in view: what a filter leaves out. */
const ghost = (markup: string): string => (markup === '' ? '' : element('g', { opacity: '0.3' }, markup));

/** The key in rows no wider than the map. */
export function legendMarkup({ scene, reading }: MapShot, width: number): { markup: string; height: number } {
  const items = [...mapLegend(scene, paperPalette), ...readingLegend(reading?.kind ?? null, paperPalette)];
  const { size, gapBefore, gapAfter } = legendText;
  let x = 0;
  let row = 0;
  const markup = items.map(({ sample, text }) => {
    const space = sampleSize.width + gapBefore + textWidth(text, size, 'regular');
    if (x > 0 && x + space > width) {
      x = 0;
      row += 1;
    }
    const label = { x: sampleSize.width / 2 + gapBefore, y: 4, 'font-size': size, fill: paperPalette.muted };
    const center = `translate(${(x + sampleSize.width / 2).toFixed(1)} ${row * legendRow + legendRow / 2})`;
    x += space + gapAfter;
    return element('g', { transform: center }, sample + element('text', label, escapeXml(text)));
  });
  return { markup: markup.join('\n'), height: items.length === 0 ? 0 : (row + 1) * legendRow };
}
