import path from 'node:path';
import { loadPlan } from '../../db/plans.ts';
import type { ParsedInputOf } from '../../shared/ipc/contract.ts';
import { mapSvg } from '../../shared/map/map-svg.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { FileKind } from '../desktop.ts';
import { writeWholeFile } from '../plan-file/write-file.ts';
import { writePlanFile } from '../plan-file/write-plan-file.ts';
import { today } from '../today.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { planFileKind } from './plan-file-handlers.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type ExportRequest = ParsedInputOf<'export:run'>;

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
      const { plan } = loadPlan(await session.store(), request.planId);
      const { title, kind } = kinds[request.format];
      const name = suggestedFileName(plan, request.audience, today(clock), request.format);
      const file = await desktop.chooseTarget(title, name, kind);
      if (file === null) return null;
      await writeExport(context, plan, request, file);
      last = file;
      return { fileName: path.basename(file) };
    },
    'export:reveal': () => {
      if (last !== null) desktop.reveal(last);
    },
  };
}

async function writeExport(
  context: HandlerContext,
  plan: Plan,
  { format, audience, lens }: ExportRequest,
  file: string,
): Promise<void> {
  const { clock, information } = context;
  if (format === 'cairn')
    return writePlanFile(plan, { audience, appVersion: information.version, now: clock.now(), file });
  if (format === 'svg') return writeWholeFile(file, mapSvg(plan, { lens, audience, today: today(clock) }));
  return context.renderPdf({ plan, audience, file });
}
