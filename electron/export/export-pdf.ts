import type { PrintDocument } from '../../shared/ipc/print-bridge.ts';
import { type Audience, forAudience } from '../../shared/model/audience.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { documentTitle } from './document-title.ts';
import { printDocument } from './print-window.ts';

export type PdfRequest = {
  /** The whole plan; what the audience may not see is taken out here, before anything else sees it. */
  plan: Plan;
  audience: Audience;
  /** The whole document unless something else is asked for. */
  kind?: DocumentKind;
  /** The plan as it was frozen last; a customer's document has nothing of it. */
  lastVersion: Plan | null;
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

/** The plan's document as a PDF. Works in Electron's main process once the app is ready. */
export async function pdfOf(
  { plan, audience, lastVersion, kind = 'full' }: PdfRequest,
  { today, now, pageSize, appVersion, preload }: PdfSurroundings,
): Promise<Uint8Array> {
  if (kind === 'onePager' && audience !== 'internal') throw new Error('The page for executives is internal');
  // Half of the app's code is the PDF library; it is read when somebody wants a PDF, while the page is laid out.
  const finishing = import('./finish-pdf.ts');
  const visible = forAudience(plan, audience);
  const title = documentTitle(visible, audience, kind);
  const lastVersionJson = audience === 'internal' ? JSON.stringify(lastVersion) : 'null';
  const printed = await printDocument(
    { planJson: JSON.stringify(visible), lastVersionJson, audience, kind, today, title, pageSize },
    preload,
  );
  const { finishPdf } = await finishing;
  return finishPdf(printed, {
    accountName: visible.account.name,
    title,
    author: visible.teamMembers[visible.plan.ownerId]?.name ?? '',
    creator: `Cairn ${appVersion}`,
    now,
  });
}
