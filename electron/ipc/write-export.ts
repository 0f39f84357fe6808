import { versionsOf } from '../../db/plan-versions.ts';
import type { ParsedInputOf } from '../../shared/ipc/contract.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { isMapData, mapData } from '../export/map-data.ts';
import { shownPast } from '../export/shown-past.ts';
import { writeWholeFile } from '../plan-file/write-file.ts';
import { writePlanFile } from '../plan-file/write-plan-file.ts';
import { today } from '../today.ts';
import type { HandlerContext } from './context.ts';

export type ExportRequest = ParsedInputOf<'export:run'>;

/**
 * Writes a plan to a file in the wanted format, whole or not at all; `document` is what a window
 * draws, where the format needs one. Throws DISK_FULL and NOT_ALLOWED.
 */
export async function writeExport(
  { session, clock, information }: HandlerContext,
  plan: Plan,
  { format, audience, lens, look }: ExportRequest,
  { file, document }: { file: string; document: Promise<Uint8Array> | null },
): Promise<void> {
  if (document !== null) return writeWholeFile(file, await document);
  if (isMapData(format)) {
    const past = await shownPast(await session.store(), plan.plan.id, { audience, lens, look });
    const wanted = { format, audience, lens, look, past, today: today(clock), now: clock.now() };
    return writeWholeFile(file, mapData(plan, wanted));
  }
  const versions = versionsOf(await session.store(), plan);
  const request = { audience, appVersion: information.version, now: clock.now(), file, versions };
  return writePlanFile(plan, request);
}
