import { backupTo } from '../../../db/backup.ts';
import { checkStore } from '../../../db/check.ts';
import { restoreBackup } from '../../../db/restore.ts';
import type { Command } from '../command.ts';
import { counted } from '../output.ts';

/** The store as a whole. */
export const storeCommands: readonly Command[] = [
  {
    words: ['check'],
    positionals: [],
    options: [],
    summary: 'check the whole store: SQLite, every reference, every record',
    run: async (context) => {
      const found = await context.withStore(checkStore);
      const size = `${counted(found.plans, 'plan', 'plans')}, ${counted(found.records, 'record', 'records')}`;
      const text = found.isSound ? `The store is sound: ${size}.` : found.problems.join('\n');
      return { value: found, text, exitCode: found.isSound ? 0 : 1 };
    },
  },
  {
    words: ['backup'],
    positionals: ['FILE'],
    options: [],
    summary: 'write a verified backup of the whole store',
    run: async (context) => {
      const file = context.fileOf(context.argument(0));
      const { clock } = context.environment;
      const made = await context.withStore((store) => backupTo(store, file, clock));
      return { value: made, text: `${made.file}: ${counted(made.planCount, 'plan', 'plans')}.` };
    },
  },
  {
    words: ['restore'],
    positionals: ['FILE'],
    options: [],
    summary: 'put a backup in place of the store, which is backed up first',
    run: async ({ argument, fileOf, location, environment }) => {
      const done = await restoreBackup(location, fileOf(argument(0)), environment.clock);
      const { restored, replaced } = done;
      const before = replaced === null ? '' : ` What it replaced is in ${replaced.file}.`;
      return {
        value: done,
        text: `Restored ${counted(restored.planCount, 'plan', 'plans')} of ${restored.at}.${before}`,
      };
    },
  },
];
