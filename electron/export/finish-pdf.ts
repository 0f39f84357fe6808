import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { drawContentsNumbers } from './contents-numbers.ts';
import { drawFooters } from './page-footers.ts';
import { openTextPen } from './text-pen.ts';

export type PdfDescription = {
  accountName: string;
  /** What kind of plan and for which years. */
  title: string;
  author: string;
  /** The program and its version. */
  creator: string;
  now: Date;
};

/** Some milliseconds of work, after which others get their turn; the library's own steps wait longer than they work. */
const objectsAtATime = ParseSpeeds.Fast;

/**
 * Makes a printed document a finished one: says what it is and who made it, numbers its pages and the entries
 * of its contents. Tags, outline and links stay as they were printed.
 */
export async function finishPdf(printed: Uint8Array, description: PdfDescription): Promise<Uint8Array> {
  const { accountName, title, author, creator, now } = description;
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: objectsAtATime,
  });
  document.setTitle(`${accountName}: ${title}`, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(`${title} for ${accountName}`);
  document.setKeywords(['account plan', accountName]);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(now);
  document.setModificationDate(now);
  const pen = await openTextPen(document, `${accountName} ${title}`);
  drawContentsNumbers(document, pen);
  drawFooters(document, pen, { accountName, title });
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    objectsPerTick: objectsAtATime,
  });
}
