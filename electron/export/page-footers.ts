import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { TextPen } from './text-pen.ts';

const pointsPerMm = 72 / 25.4;
const size = 7.6;
const baseline = 11 * pointsPerMm;
/** The side margins of the style sheet's pages. */
const sideMargin = { portrait: 20 * pointsPerMm, landscape: 14 * pointsPerMm };

/** Where a page's text begins and ends. */
export function textEdges(page: PDFPage): { left: number; right: number } {
  const { width, height } = page.getSize();
  const margin = width > height ? sideMargin.landscape : sideMargin.portrait;
  return { left: margin, right: width - margin };
}

/** Writes account and plan at the left and "2 of 14" at the right of every page but the cover. */
export function drawFooters(
  document: PDFDocument,
  pen: TextPen,
  { accountName, title }: { accountName: string; title: string },
): void {
  const pages = document.getPages();
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    const { left, right } = textEdges(page);
    const number = `${index + 1} of ${pages.length}`;
    const numberWidth = pen.widthOf(number, size);
    const room = right - left - numberWidth - 24;
    const whose = fitting(pen, `${accountName} · ${title}`, room) ? `${accountName} · ${title}` : title;
    pen.write(page, whose, { x: left, y: baseline, size });
    pen.write(page, number, { x: right - numberWidth, y: baseline, size });
  }
}

function fitting(pen: TextPen, text: string, room: number): boolean {
  return pen.canWrite(text) && pen.widthOf(text, size) <= room;
}
