import { create } from 'zustand';
import type { Week } from '../../shared/ipc/week-shapes.ts';
import { type Change, type ChangeSet, inverseOf } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { request, sentenceOf } from './bridge.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { notifyChoice } from './notify-choice.tsx';
import { usePlanStore } from './plan-store.ts';

export type WeekPhase = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; message: string };

/** Something done in place, in a plan that need not be open. */
export interface WeekEdit {
  planId: Id;
  /** What the history calls it. */
  label: string;
  changesOf: (plan: Plan) => (Change | null)[];
  /** The week as it looks at once, before the store has answered. */
  shown: (week: Week) => Week;
}

interface WeekState {
  phase: WeekPhase;
  week: Week | null;
  refresh(): Promise<void>;
  edit(edit: WeekEdit): Promise<void>;
  /** Takes back what was done here last. */
  undoLast(): Promise<void>;
}

/** An edit that can be taken back, and how the offer to do so is put away. */
interface Made {
  changeSet: ChangeSet;
  dismiss: () => void;
}

const longestLabel = 300;

async function changesIn({ planId, changesOf }: WeekEdit): Promise<Change[]> {
  const { planJson } = await request('plan:load', { planId });
  // The main process read this from records that passed their schemas.
  return changesOf(JSON.parse(planJson) as Plan).filter((change) => change !== null);
}

async function apply(changeSet: ChangeSet): Promise<void> {
  await request('plan:apply', { changeSet });
  // The same plan may be open behind this page.
  if (usePlanStore.getState().plan?.plan.id === changeSet.planId) await usePlanStore.getState().reload();
}

export const useWeek = create<WeekState>((set, get) => {
  let made: Made[] = [];
  // One after the other, and read anew after the last: an answer from in between would bring back what is done.
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;

  const read = async (): Promise<void> => {
    try {
      const week = await request('portfolio:week', undefined);
      if (waiting === 0) set({ week, phase: { kind: 'ready' } });
    } catch (error) {
      set({ phase: { kind: 'failed', message: sentenceOf(error) } });
    }
  };

  const inTurn = (work: () => Promise<void>, failure: string): Promise<void> => {
    waiting += 1;
    queue = queue.then(async () => {
      try {
        await work();
      } catch (error) {
        notifyFailure(failure, error);
      }
      waiting -= 1;
      if (waiting === 0) await read();
    });
    return queue;
  };

  const takeBack = async (entry: Made): Promise<void> => {
    if (!made.includes(entry)) return;
    made = made.filter((other) => other !== entry);
    entry.dismiss();
    const { label } = entry.changeSet;
    // Not the history's own undo: something else may have been done in that plan since.
    const inverse = { ...inverseOf(entry.changeSet), label: `Take back: ${label}`.slice(0, longestLabel) };
    await inTurn(() => apply(inverse), 'It could not be undone');
  };

  return {
    phase: { kind: 'loading' },
    week: null,
    refresh: read,

    edit: (edit) => {
      const { week } = get();
      if (week !== null) set({ week: edit.shown(week) });
      const label = edit.label.slice(0, longestLabel);
      return inTurn(async () => {
        const changeSet = { planId: edit.planId, label, changes: await changesIn(edit) };
        if (changeSet.changes.length === 0) return;
        await apply(changeSet);
        const dismiss = notifyChoice({ title: label, button: 'Undo', run: () => void takeBack(entry) });
        const entry: Made = { changeSet, dismiss };
        made = [...made, entry];
      }, `Not saved: ${label}`);
    },

    undoLast: async () => {
      const last = made.at(-1);
      if (last === undefined) notifyDone('There is nothing to undo');
      else await takeBack(last);
    },
  };
});
