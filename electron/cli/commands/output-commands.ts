import path from 'node:path';
import { versionsOf } from '../../../db/plan-versions.ts';
import { loadPlan } from '../../../db/plans.ts';
import { type ExportFormat, exportFormats } from '../../../shared/ipc/shapes.ts';
import { circleSizes } from '../../../shared/map/circle-size.ts';
import type { MapLook } from '../../../shared/map/sharing/map-look.ts';
import type { PlanPast } from '../../../shared/map/time/plan-past.ts';
import { analysePlan } from '../../../shared/method/plan-analysis.ts';
import { newestVersion } from '../../../shared/method/versions/version-list.ts';
import { type Audience, audiences } from '../../../shared/model/audience.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import { type MapLens, mapLenses } from '../../../shared/model/records/stakeholder.ts';
import { isMapData, mapData } from '../../export/map-data.ts';
import { shownPast } from '../../export/shown-past.ts';
import { openPlanFile } from '../../plan-file/open-plan-file.ts';
import type { PlanFileContent } from '../../plan-file/read-plan-file.ts';
import { writeWholeFile } from '../../plan-file/write-file.ts';
import { writePlanFile } from '../../plan-file/write-plan-file.ts';
import { today } from '../../today.ts';
import { oneOf } from '../arguments.ts';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { asOutline } from '../output.ts';
import { lensOption, lookOption, pictureOptions } from './picture-options.ts';

/** What comes out of a plan, and plans that come in as a file. */
export const outputCommands: readonly Command[] = [
  {
    words: ['analyse'],
    positionals: ['ID'],
    options: [],
    summary: 'every analysis with its numbers, network measures of each person included',
    run: async (context) => {
      const { plan } = await context.withStore((store) => loadPlan(store, context.argument(0)));
      const value = analysePlan(plan, today(context.environment.clock));
      return { value, text: asOutline(value) };
    },
  },
  {
    words: ['export'],
    positionals: ['ID'],
    options: ['format', 'audience', 'out', 'one-pager', ...pictureOptions],
    usage: `--format ${exportFormats.join('|')} --audience ${audiences.join('|')} --out FILE [--lens ${mapLenses.join('|')}] [--decision ID|TITLE] [--day DATE] [--since DATE] [--size ${circleSizes.join('|')}] [--find TEXT] [--one-pager]`,
    summary:
      'write the document, or with --one-pager one page for executives, the plan as one file, its map as a picture or page through a lens (in each on a past day; of one decision, movement since a day, circles by our judgment or by pull, whom --find does not name as ghosts), or its network as data',
    run: async (context) => {
      const request = exportRequestOf(context);
      const { format, audience, kind } = request;
      const file = context.fileOf(context.required('out'));
      const { plan, ...kept } = await context.withStore(async (store) => {
        const { plan } = loadPlan(store, context.argument(0));
        const look = lookOption(context, plan);
        const past = await shownPast(store, plan.plan.id, { ...request, look });
        return { plan, versions: versionsOf(store, plan), look, past };
      });
      await write(context, { plan, ...kept }, { ...request, file });
      return { value: { planId: plan.plan.id, format, audience, kind, file }, text: file };
    },
  },
  {
    words: ['open'],
    positionals: ['FILE'],
    options: [],
    summary:
      'bring a .cairn file into the store; a plan that is there and differs is kept, the file becomes a copy',
    run: async (context) => {
      const file = context.fileOf(context.argument(0));
      const { newId } = context.environment;
      const opened = await context.withStore((store) => openPlanFile(store, file, newId, context.edit()));
      const remark = opened.isUnchanged ? ' (already here, unchanged)' : '';
      return { value: { id: opened.planId, ...opened }, text: `${opened.planId}  ${opened.name}${remark}` };
    },
  },
];

/** What an export is to make and for whom. Throws a usage error where that makes no sense. */
export function exportRequestOf(context: Pick<CommandContext, 'option' | 'isSet'>): {
  format: ExportFormat;
  audience: Audience;
  kind: DocumentKind;
  lens: MapLens;
} {
  const format = exportFormatOf(context);
  const audience = oneOf('audience', context.option('audience') ?? 'internal', audiences);
  const lens = lensOption(context, audience);
  return { format, audience, kind: documentKindOf(context, format, audience), lens };
}

/** The format that is asked for, or the one that the file's name ends in. */
function exportFormatOf({ option }: Pick<CommandContext, 'option'>): ExportFormat {
  const named =
    option('format') ??
    path
      .extname(option('out') ?? '')
      .slice(1)
      .toLowerCase();
  if (named === '') throw new UsageError('"export" needs --format');
  return oneOf('format', named, exportFormats);
}

/** Which document is asked for. Throws a usage error where there is no such one. */
function documentKindOf(
  { isSet }: Pick<CommandContext, 'isSet'>,
  format: ExportFormat,
  audience: Audience,
): DocumentKind {
  if (!isSet('one-pager')) return 'full';
  if (format !== 'pdf') throw new UsageError('--one-pager makes a PDF');
  if (audience !== 'internal') throw new UsageError('--one-pager is internal; it is not for customers');
  return 'onePager';
}

type Target = ReturnType<typeof exportRequestOf> & { file: string };

async function write(
  context: CommandContext,
  { plan, versions, look, past }: PlanFileContent & { look: MapLook; past: PlanPast | null },
  { format, audience, kind, lens, file }: Target,
): Promise<void> {
  const { clock, appVersion, renderPdf, renderMap } = context.environment;
  if (format === 'cairn')
    return writePlanFile(plan, { audience, appVersion, now: clock.now(), file, versions });
  if (isMapData(format))
    return writeWholeFile(
      file,
      mapData(plan, { format, audience, lens, look, past, today: today(clock), now: clock.now() }),
    );
  const drawn =
    format === 'pdf'
      ? renderPdf?.({ plan, audience, kind, lastVersion: newestVersion(plan, versions) })
      : renderMap?.({ plan, audience, lens, look, past, format });
  if (drawn === undefined) throw new Error('A page was asked for where there is no Chromium');
  return writeWholeFile(file, await drawn);
}
