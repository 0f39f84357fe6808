import path from 'node:path';
import { lastVersionOf } from '../../db/plan-versions.ts';
import { loadPlan } from '../../db/plans.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { FileKind } from '../desktop.ts';
import { shownPast } from '../export/shown-past.ts';
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
  png: { title: 'Save map', kind: { name: 'PNG image', extensions: ['png'] } },
  'map-pdf': { title: 'Save map', kind: { name: 'PDF', extensions: ['pdf'] } },
  graphml: { title: 'Save network', kind: { name: 'GraphML', extensions: ['graphml'] } },
  gephi: { title: 'Save network', kind: { name: 'Tables for Gephi', extensions: ['zip'] } },
  kumu: { title: 'Save network', kind: { name: 'Kumu', extensions: ['json'] } },
};

/** A plan, and what it was, read where it is asked for. */
type PlanStates = {
  plan: Plan;
  lastVersion: () => Plan | null;
  pastOf: (shown: Parameters<typeof shownPast>[2]) => ReturnType<typeof shownPast>;
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
      const ending = kind.extensions[0] ?? request.format;
      const name = suggestedFileName(plan, request, today(clock), ending);
      const states: PlanStates = {
        plan,
        lastVersion: () => lastVersionOf(store, plan),
        pastOf: (shown) => shownPast(store, request.planId, shown),
      };
      const document = startDocument(context, states, request);
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

/**
 * What a window draws is made while the user looks for a place to keep it, which takes longer; null for a format
 * that needs no window.
 */
function startDocument(
  { renderPdf, renderMap }: HandlerContext,
  states: PlanStates,
  { format, audience, lens, look, document: kind }: ExportRequest,
): Promise<Uint8Array> | null {
  if (format !== 'pdf' && format !== 'png' && format !== 'map-pdf') return null;
  const document =
    format === 'pdf'
      ? renderPdf({ plan: states.plan, lastVersion: states.lastVersion(), audience, kind })
      : states
          .pastOf({ audience, lens, look })
          .then((past) => renderMap({ plan: states.plan, audience, lens, look, past, format }));
  // Who waits for it hears of a failure; after a cancel nobody does.
  document.catch(() => undefined);
  return document;
}
