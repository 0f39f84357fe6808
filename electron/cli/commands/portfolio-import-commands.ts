import path from 'node:path';
import { applyChangeSets } from '../../../db/change-sets.ts';
import { readTable } from '../../import/csv/read-table.ts';
import { type OpenImport, planImport, suggestionFor } from '../../ipc/open-import.ts';
import { today } from '../../today.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { readBytes } from '../read-input.ts';
import { importText } from './import-text.ts';

type Content = 'accounts' | 'deals';

/** Accounts and deals from separated-values files into the whole portfolio. */
export const portfolioImportCommands: readonly Command[] = [
  {
    words: ['import', 'accounts'],
    positionals: ['FILE'],
    options: ['owner', 'currency', 'dry-run'],
    usage: '[--owner NAME] [--currency EUR] [--dry-run]',
    summary: 'a plan for every new account of a CSV; known ones are updated',
    run: (context) => runImport(context, 'accounts'),
  },
  {
    words: ['import', 'deals'],
    positionals: ['FILE'],
    options: ['dry-run'],
    usage: '[--dry-run]',
    summary: 'won, lost and open deals of a CSV into the plans of their accounts',
    run: (context) => runImport(context, 'deals'),
  },
];

async function runImport(context: CommandContext, content: Content): Promise<CommandResult> {
  const isDryRun = context.isSet('dry-run');
  const { newId, userName, clock, signal } = context.environment;
  const opened = await openedFile(context, content);
  return context.withStore(async (store) => {
    const surroundings = {
      store,
      newId,
      ownerName: context.option('owner') ?? userName,
      currency: context.option('currency') ?? 'EUR',
      today: today(clock),
    };
    const pacing = signal === undefined ? {} : { signal };
    const planned = await planImport(opened, opened.suggested, surroundings, pacing);
    const { preview, changeSets } = planned;
    const plans = isDryRun ? [] : applyChangeSets(store, changeSets, context.edit());
    return {
      value: { dryRun: isDryRun, isApplied: plans.length > 0, ...preview, plans },
      text: importText(preview, isDryRun),
    };
  });
}

async function openedFile(context: CommandContext, content: Content): Promise<OpenImport> {
  const { signal } = context.environment;
  const fileName = path.basename(context.argument(0));
  const bytes = await readBytes(context, context.argument(0));
  const table = await readTable(bytes, signal === undefined ? {} : { signal });
  const { source, mapping, remark } = suggestionFor(content, table);
  if (remark !== null) table.remarks.push({ row: null, value: '', reason: remark });
  return { aim: { planId: null, content }, fileName, table, source, suggested: mapping };
}
