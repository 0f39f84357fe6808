import path from 'node:path';
import { applyChangeSet, redo, type UndoneStep, undo } from '../../../db/change-sets.ts';
import { historyOf } from '../../../db/history.ts';
import { type ChangeSet, parseChangeSet } from '../../../shared/model/change.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { asTable, counted } from '../output.ts';
import { readTextFile } from '../read-input.ts';

const longestHistory = 1_000_000;

/** Edits of one plan and their history. */
export const editCommands: readonly Command[] = [
  {
    words: ['apply'],
    positionals: ['FILE'],
    options: ['plan'],
    usage: '--plan ID',
    summary: 'apply a change set in JSON, whole or not at all; - reads standard input',
    run: async (context) => {
      const set = await readChangeSet(context, context.required('plan'));
      const done = await context.withStore((store) => applyChangeSet(store, set, context.edit()));
      const { label, changes } = set;
      const text = `${label}: ${counted(changes.length, 'change', 'changes')}, revision ${done.revision}.`;
      return { value: { planId: set.planId, label, changeCount: changes.length, ...done }, text };
    },
  },
  {
    words: ['history'],
    positionals: ['ID'],
    options: [],
    summary: 'who changed what and when, newest first',
    run: async (context) => {
      const planId = context.argument(0);
      const entries = await context.withStore((store) => historyOf(store, planId, { limit: longestHistory }));
      if (entries.length === 0) throw new AppError('NOT_FOUND', `There is no plan ${planId}.`);
      const rows = entries.map((entry) => [
        String(entry.sequence),
        entry.at,
        entry.actor,
        entry.kind,
        entry.label,
        entry.isUndone ? 'undone' : '',
      ]);
      return { value: entries, text: asTable(rows) };
    },
  },
  {
    words: ['undo'],
    positionals: ['ID'],
    options: [],
    summary: 'take back the last edit of a plan, also of a deleted one',
    run: async (context) => {
      const planId = context.argument(0);
      return stepResult(
        'Undid',
        planId,
        await context.withStore((store) => undo(store, planId, context.edit())),
      );
    },
  },
  {
    words: ['redo'],
    positionals: ['ID'],
    options: [],
    summary: 'bring back the edit that was undone last',
    run: async (context) => {
      const planId = context.argument(0);
      return stepResult(
        'Redid',
        planId,
        await context.withStore((store) => redo(store, planId, context.edit())),
      );
    },
  },
];

const stepResult = (verb: string, planId: Id, step: UndoneStep): CommandResult => ({
  value: { planId, ...step },
  text: `${verb}: ${step.label} (${counted(step.changes.length, 'change', 'changes')}).`,
});

/** The change set in a file: whole, without its plan or label, or only its list of changes. */
async function readChangeSet(context: CommandContext, planId: Id): Promise<ChangeSet> {
  const name = context.argument(0);
  const input = parseJson(await readTextFile(context, name), name);
  const label = name === '-' ? 'Apply changes' : `Apply ${path.basename(name)}`.slice(0, 300);
  const whole = Array.isArray(input) ? { changes: input } : input;
  const isObject = typeof whole === 'object' && whole !== null;
  const set = parseChangeSet(isObject ? { planId, label, ...whole } : whole);
  if (set.planId !== planId)
    throw new AppError('INVALID_INPUT', `This change set is for plan ${set.planId}, not for ${planId}.`);
  return set;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${name === '-' ? 'Standard input' : name} is not JSON.`, { cause });
  }
}
