import { shotPage } from '../../shared/map/sharing/map-page.ts';
import { mapShot } from '../../shared/map/sharing/map-shot.ts';
import type { RenderMap } from '../cli/environment.ts';
import type { PdfSurroundings } from './export-pdf.ts';
import { dotsPerInch, withResolution } from './png-resolution.ts';
import { drawPicture, printDocument } from './print-window.ts';

/** A4 on its long side at print resolution. */
const picture = {
  width: Math.round((297 / 25.4) * dotsPerInch),
  height: Math.round((210 / 25.4) * dotsPerInch),
};

/**
 * The map on one sheet, as a page of PDF on the user's paper or as a picture of A4 at 300 dpi. Works in
 * Electron's main process once the app is ready.
 */
export async function drawnMap(
  { plan, audience, lens, look, past, format }: Parameters<RenderMap>[0],
  { today, now, pageSize, appVersion, preload }: PdfSurroundings,
): Promise<Uint8Array> {
  const paper = format === 'png' ? 'A4' : pageSize;
  // What leaves for the hidden window is the finished sheet: nothing that its audience may not see.
  const { title, subject, accountName, svg } = shotPage(
    mapShot(plan, { audience, lens, look, past, today }),
    paper,
  );
  const sheet = { sheetSvg: svg, title, pageSize: paper };
  if (format === 'png') {
    const drawn = await drawPicture({ ...sheet, picture }, preload);
    return withResolution(drawn);
  }
  const finishing = import('./finish-pdf.ts');
  const printed = await printDocument({ ...sheet, picture: null }, preload);
  const { finishPdf } = await finishing;
  const owner = audience === 'internal' ? plan.teamMembers[plan.plan.ownerId]?.name : undefined;
  const creator = `Cairn ${appVersion}`;
  return finishPdf(printed, { accountName, title: subject, author: owner ?? '', creator, now });
}
