import type { Plan } from '../../model/plan.ts';
import { paperPalette } from '../map-palette.ts';
import { type MapOptions, mapScene } from '../map-scene.ts';
import {
  description,
  drawing,
  heading,
  headingHeight,
  legendMarkup,
  mapFontFamily,
  titleLine,
  titleOf,
} from '../map-svg.ts';
import { labelStyle } from '../node-shape.ts';
import { element, escapeXml } from '../picture/svg-text.ts';
import { type MapPaper, mapPapers, type PaperFamily, paperFamilies } from './map-papers.ts';
import { type MapShot, plainShot } from './map-shot.ts';

const margin = 36;
const gap = 14;
/** A map of three people is not blown up until it fills the sheet. */
const largestScale = 1.4;
/** Names are read down to 4 points, the small print of maps, which is this share of their size on the screen. */
const readableScale = (4 * 96) / 72 / labelStyle.nameSize;

export type MapPage = {
  accountName: string;
  /** What the picture answers. */
  subject: string;
  /** Both, for the file's own description. */
  title: string;
  svg: string;
};

/**
 * The map on one sheet: heading and key in one reading size, the picture between them as large as it fits.
 * Same data, same sheet. For customers it is made from the redacted plan, as every picture of the map.
 */
export function mapPage(plan: Plan, options: MapOptions, paper: MapPaper): MapPage {
  return shotPage(plainShot(mapScene(plan, options)), paper);
}

/** The same as somebody looks at it. */
export function shotPage(shot: MapShot, paper: MapPaper): MapPage {
  const { scene } = shot;
  const { width, height } = mapPapers[paper];
  const title = titleLine(shot);
  const room = roomOn(shot, paper);
  const content = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description(scene))),
    element('rect', { width: width + 1, height: height + 1, fill: paperPalette.ground }),
    element('g', { transform: 'translate(12 12)' }, heading(shot, width - 24)),
    ...pictureAndKey(shot, room),
  ];
  const svg = element('svg', sheetAttributes(width, height), content.join('\n'));
  return { accountName: scene.accountName, subject: titleOf(scene), title, svg };
}

/**
 * The sheet that a map needs: the usual one of the user's paper, or the first larger one on which names can be read;
 * the largest of those allowed where none is large enough.
 */
export function paperFor(shot: MapShot, family: PaperFamily, sheets = 4): MapPaper {
  const papers = paperFamilies[family].slice(0, sheets);
  const isReadable = (paper: MapPaper): boolean => {
    const room = roomOn(shot, paper);
    return scaleIn(shot, { ...room, height: room.height - keyHeightIn(shot, room) }) >= readableScale;
  };
  return papers.find(isReadable) ?? papers.at(-1) ?? family;
}

/** What a sheet leaves below its heading. The heading brings a margin of its own, which the sheet's replaces. */
function roomOn(shot: MapShot, paper: MapPaper): Room {
  const { width, height } = mapPapers[paper];
  const top = margin + headingHeight(shot, width - 24);
  return { left: margin, top, width: width - margin * 2, height: height - margin - top };
}

/**
 * The map alone, for a page that has a heading of its own: key in reading size, the picture above it as large as it
 * fits the given pixels of 1/96 inch.
 */
export function shotFigure(shot: MapShot, { width, height }: { width: number; height: number }): string {
  const content = [
    element('title', {}, escapeXml(titleLine(shot))),
    element('desc', {}, escapeXml(description(shot.scene))),
    ...pictureAndKey(shot, { left: 0, top: 0, width, height }),
  ];
  return element('svg', sheetAttributes(width, height), content.join('\n'));
}

const sheetAttributes = (width: number, height: number) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  role: 'img',
  width,
  height,
  viewBox: `0 0 ${width} ${height}`,
  'font-family': mapFontFamily,
});

type Room = { left: number; top: number; width: number; height: number };

/** The key at the foot of the room, the picture in what is left. */
function pictureAndKey(shot: MapShot, room: Room): string[] {
  const legend = legendMarkup(shot, room.width);
  const keyHeight = keyHeightIn(shot, room);
  const keyTop = room.top + room.height - legend.height;
  return [
    fitted(shot, { ...room, height: room.height - keyHeight }),
    element('g', { transform: `translate(${room.left} ${keyTop.toFixed(1)})` }, legend.markup),
  ];
}

/** What the key takes at the foot of a room. */
function keyHeightIn(shot: MapShot, room: Room): number {
  const { height } = legendMarkup(shot, room.width);
  return height === 0 ? 0 : height + gap;
}

/** How large the picture is drawn in a room. */
function scaleIn({ scene }: MapShot, room: Room): number {
  const { left, right, top, bottom } = scene.bounds;
  return Math.min(
    largestScale,
    room.width / Math.max(1, right - left),
    room.height / Math.max(1, bottom - top),
  );
}

function fitted(shot: MapShot, room: Room): string {
  const { bounds } = shot.scene;
  const size = {
    width: Math.max(1, bounds.right - bounds.left),
    height: Math.max(1, bounds.bottom - bounds.top),
  };
  const scale = scaleIn(shot, room);
  const x = room.left + (room.width - size.width * scale) / 2 - bounds.left * scale;
  const y = room.top + (room.height - size.height * scale) / 2 - bounds.top * scale;
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return element('g', { transform }, drawing(shot, paperPalette));
}
