import { create } from 'zustand';
import type { Acknowledgement } from '../../shared/ipc/shapes.ts';
import { applyChanges } from '../../shared/model/applying.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { request, sentenceOf } from './bridge.ts';
import { notifyDone, notifyFailure } from './notify.ts';

export type PlanPhase =
  | { kind: 'idle' }
  | { kind: 'loading'; planId: Id }
  | { kind: 'ready' }
  | { kind: 'failed'; planId: Id; message: string };

interface PlanState {
  phase: PlanPhase;
  /** The open plan, with the edits in flight already in it. */
  plan: Plan | null;
  acknowledged: Acknowledgement;
  open(planId: Id): Promise<void>;
  close(): void;
  /** Reads the open plan anew, after something else changed it. */
  reload(): Promise<void>;
  /** Applies changes at once and makes them durable; gives false when the store refused them. */
  edit(label: string, changes: readonly (Change | null)[]): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const nothing: Acknowledgement = { revision: 0, undoLabel: null, redoLabel: null };

// A label that quotes two long titles passes what the history keeps; it must not cost the edit.
const longestLabel = 300;

// Edits reach the store in the order they were made: each waits for the one before it.
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result;
  return result;
}

export const usePlanStore = create<PlanState>((set, get) => {
  const reload = async (planId: Id): Promise<void> => {
    const loaded = await request('plan:load', { planId });
    const { planJson, ...acknowledged } = loaded;
    // The main process read this from records that passed their schemas.
    const plan = JSON.parse(planJson) as Plan;
    set({ plan, acknowledged, phase: { kind: 'ready' } });
  };

  const step = async (channel: 'plan:undo' | 'plan:redo', title: string): Promise<void> => {
    const { plan } = get();
    if (plan === null) return;
    await inTurn(async () => {
      try {
        const { label, changesJson, ...acknowledged } = await request(channel, { planId: plan.plan.id });
        const current = get().plan;
        if (current === null || current.plan.id !== plan.plan.id) return;
        // The same changes that the store has just applied.
        set({ plan: applyChanges(current, JSON.parse(changesJson) as Change[]), acknowledged });
        notifyDone(`${title}: ${label}`);
      } catch (error) {
        notifyFailure(`${title} did not work`, error);
      }
    });
  };

  return {
    phase: { kind: 'idle' },
    plan: null,
    acknowledged: nothing,

    open: async (planId) => {
      if (get().plan?.plan.id === planId) return;
      set({ phase: { kind: 'loading', planId }, plan: null, acknowledged: nothing });
      try {
        await inTurn(() => reload(planId));
      } catch (error) {
        set({ phase: { kind: 'failed', planId, message: sentenceOf(error) } });
      }
    },

    reload: async () => {
      const { plan } = get();
      if (plan !== null) await inTurn(() => reload(plan.plan.id));
    },

    close: () => set({ phase: { kind: 'idle' }, plan: null, acknowledged: nothing }),

    edit: async (label, wanted) => {
      const changes = wanted.filter((change) => change !== null);
      const { plan } = get();
      if (plan === null || changes.length === 0) return true;
      const planId = plan.plan.id;
      set({ plan: applyChanges(plan, changes) });
      return inTurn(async () => {
        try {
          const changeSet = { planId, label: label.slice(0, longestLabel), changes };
          const acknowledged = await request('plan:apply', { changeSet });
          if (get().plan?.plan.id === planId) set({ acknowledged });
          return true;
        } catch (error) {
          notifyFailure(`Not saved: ${label}`, error);
          if (get().plan?.plan.id === planId) await reload(planId);
          return false;
        }
      });
    },

    undo: () => step('plan:undo', 'Undone'),
    redo: () => step('plan:redo', 'Redone'),
  };
});

/** The open plan. For components that only exist while one is open. */
export function usePlan(): Plan {
  const plan = usePlanStore((state) => state.plan);
  if (plan === null) throw new Error('No plan is open');
  return plan;
}

/** The one way for a component to change the open plan. */
export function useEdit(): PlanState['edit'] {
  return usePlanStore((state) => state.edit);
}
