import { paperFor, shotPage } from '../../shared/map/sharing/map-page.ts';
import { type MapPaper, mapPapers } from '../../shared/map/sharing/map-papers.ts';
import { mapShot } from '../../shared/map/sharing/map-shot.ts';
import type { RenderMap } from '../cli/environment.ts';
import type { PdfSurroundings } from './export-pdf.ts';
import { dotsPerInch, withResolution } from './png-resolution.ts';
import { drawPicture, printDocument } from './print-window.ts';

/** Up to A2: a larger picture takes more memory than a printer's driver has. */
const sheetsOfPng = 3;

/** Pixels of a sheet at print resolution. */
function pixelsOf(paper: MapPaper): { width: number; height: number } {
  const perPixel = dotsPerInch / 96;
  const { width, height } = mapPapers[paper];
  return { width: Math.round(width * perPixel), height: Math.round(height * perPixel) };
}

/**
 * The map on one sheet, as a page of PDF on the user's paper or as a picture of A4 at 300 dpi; on a larger sheet
 * where its names could not be read on the usual one. Works in Electron's main process once the app is ready.
 */
export async function drawnMap(
  { plan, audience, lens, look, past, format }: Parameters<RenderMap>[0],
  { today, now, pageSize, appVersion, preload }: PdfSurroundings,
): Promise<Uint8Array> {
  const shot = mapShot(plan, { audience, lens, look, past, today });
  const paper = format === 'png' ? paperFor(shot, 'A4', sheetsOfPng) : paperFor(shot, pageSize);
  // What leaves for the hidden window is the finished sheet: nothing that its audience may not see.
  const { title, subject, accountName, svg } = shotPage(shot, paper);
  const sheet = { sheetSvg: svg, title, pageSize: paper };
  if (format === 'png') {
    const drawn = await drawPicture({ ...sheet, picture: pixelsOf(paper) }, preload);
    return withResolution(drawn);
  }
  const finishing = import('./finish-pdf.ts');
  const printed = await printDocument({ ...sheet, picture: null }, preload);
  const { finishPdf } = await finishing;
  const owner = audience === 'internal' ? plan.teamMembers[plan.plan.ownerId]?.name : undefined;
  const creator = `Cairn ${appVersion}`;
  return finishPdf(printed, { accountName, title: subject, author: owner ?? '', creator, now });
}
