import path from 'node:path';
import { lastVersionOf } from '../../db/plan-versions.ts';
import { loadPlan } from '../../db/plans.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { FileKind } from '../desktop.ts';
import { today } from '../today.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { planFileKind } from './plan-file-handlers.ts';
import { suggestedFileName } from './suggested-file-name.ts';
import type { ExportRequest } from './write-export.ts';

const kinds: Record<ExportRequest['format'], { title: string; kind: FileKind }> = {
  pdf: { title: 'Save document', kind: { name: 'PDF', extensions: ['pdf'] } },
  cairn: { title: 'Save plan file', kind: planFileKind },
  svg: { title: 'Save map', kind: { name: 'SVG image', extensions: ['svg'] } },
};

/** Files that leave the app, to where the user says. */
export function exportHandlers(context: HandlerContext): HandlersOf<'export'> {
  const { session, desktop, clock } = context;
  let last: string | null = null;
  return {
    'export:run': async (request) => {
      const store = await session.store();
      const { plan } = loadPlan(store, request.planId);
      const { title, kind } = kinds[request.format];
      const name = suggestedFileName(plan, request.audience, today(clock), request.format);
      const document =
        request.format === 'pdf'
          ? startDocument(context, { plan, lastVersion: lastVersionOf(store, plan) }, request)
          : null;
      const file = await desktop.chooseTarget(title, name, kind);
      if (file === null) return null;
      // Loaded when asked for, as with everything that a start does not need.
      const { writeExport } = await import('./write-export.ts');
      await writeExport(context, plan, request, { file, document });
      last = file;
      return { fileName: path.basename(file) };
    },
    'export:reveal': () => {
      if (last !== null) desktop.reveal(last);
    },
  };
}

/** A document is made while the user looks for a place to keep it, which takes longer. */
function startDocument(
  { renderPdf }: HandlerContext,
  states: { plan: Plan; lastVersion: Plan | null },
  { audience }: ExportRequest,
): Promise<Uint8Array> {
  const document = renderPdf({ ...states, audience });
  // Who waits for it hears of a failure; after a cancel nobody does.
  document.catch(() => undefined);
  return document;
}
