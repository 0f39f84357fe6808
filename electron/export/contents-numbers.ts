import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRef } from 'pdf-lib';
import { textEdges } from './page-footers.ts';
import type { TextPen } from './text-pen.ts';

const size = 9.2;
/** From an entry's upper edge to the baseline of its title, as the style sheet sets it. */
const toBaseline = 13.4;

/** Writes the page number of each entry at the right of the contents, once it is known where sections begin. */
export function drawContentsNumbers(document: PDFDocument, pen: TextPen): void {
  const pages = document.getPages();
  const numbers = new Map(pages.map((page, index) => [page.ref, index + 1]));
  const targets = namedTargets(document);
  for (const page of pages)
    for (const [name, top] of linksOf(page)) {
      const target = targets.get(name);
      const number = target === undefined ? undefined : numbers.get(target);
      if (number === undefined) continue;
      const text = String(number);
      const x = textEdges(page).right - pen.widthOf(text, size);
      pen.write(page, text, { x, y: top - toBaseline, size });
    }
}

/** The pages that the document's named places are on. */
function namedTargets(document: PDFDocument): ReadonlyMap<string, PDFRef> {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const targets = new Map<string, PDFRef>();
  for (const [name, value] of places?.entries() ?? []) {
    const place = document.context.lookup(value);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    if (page instanceof PDFRef) targets.set(name.decodeText(), page);
  }
  return targets;
}

/** The names that links on a page lead to, with the upper edge of the link; a link of several lines once. */
function linksOf(page: PDFPage): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  const annotations = page.node.Annots();
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const annotation = annotations?.lookup(index, PDFDict);
    const name = annotation?.lookup(PDFName.of('Dest'));
    const box = annotation?.lookupMaybe(PDFName.of('Rect'), PDFArray)?.asRectangle();
    if (!(name instanceof PDFName) || box === undefined) continue;
    const key = name.decodeText();
    links.set(key, Math.max(links.get(key) ?? 0, box.y + box.height));
  }
  return links;
}
