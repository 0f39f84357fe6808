import type { PrintDocument } from '../../shared/ipc/print-bridge.ts';
import { type Audience, forAudience } from '../../shared/model/audience.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { writeWholeFile } from '../plan-file/write-file.ts';
import { documentTitle } from './document-title.ts';
import { printDocument } from './print-window.ts';

export type PdfRequest = {
  /** The whole plan; what the audience may not see is taken out here, before anything else sees it. */
  plan: Plan;
  audience: Audience;
  file: string;
};

/** What a document needs besides the plan. */
export type PdfSurroundings = {
  today: CalendarDate;
  now: Date;
  pageSize: PrintDocument['pageSize'];
  appVersion: string;
  /** The preload script of the printed page. */
  preload: string;
};

/**
 * Writes the plan's document, whole or not at all. Works in Electron's main process once the app is ready.
 * Throws DISK_FULL or NOT_ALLOWED where the file cannot be written.
 */
export async function exportPdf(request: PdfRequest, surroundings: PdfSurroundings): Promise<void> {
  await writeWholeFile(request.file, await pdfOf(request, surroundings));
}

/** The document's bytes. */
async function pdfOf(
  { plan, audience }: Omit<PdfRequest, 'file'>,
  { today, now, pageSize, appVersion, preload }: PdfSurroundings,
): Promise<Uint8Array> {
  const visible = forAudience(plan, audience);
  const title = documentTitle(visible, audience);
  const printed = await printDocument(
    { planJson: JSON.stringify(visible), audience, today, title, pageSize },
    preload,
  );
  // Half of the app's code is the PDF library; it is read only when somebody wants a PDF.
  const { finishPdf } = await import('./finish-pdf.ts');
  return finishPdf(printed, {
    accountName: visible.account.name,
    title,
    author: visible.teamMembers[visible.plan.ownerId]?.name ?? '',
    creator: `Cairn ${appVersion}`,
    now,
  });
}
