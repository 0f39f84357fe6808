import { create } from 'zustand';
import type { Acknowledgement } from '../../shared/ipc/shapes.ts';
import { applyChanges } from '../../shared/model/applying.ts';
import type { Change } from '../../shared/model/change.ts';
import { AppError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { request, sentenceOf } from './bridge.ts';
import { goToStep, useNavigation } from './navigation-store.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { notifyChoice } from './notify-choice.tsx';

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
  /** Has something else done to the open plan in its turn, after the edits made before, and reads it anew. */
  perform(work: () => Promise<unknown>): Promise<void>;
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

type Changes = readonly Change[];

/** The plan with one more edit; null when the plan does not bear it. */
function withChanges(plan: Plan, changes: Changes): Plan | null {
  try {
    return applyChanges(plan, changes);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

type SetState = (changed: Partial<PlanState>) => void;

/** What keeps the shown plan and the stored one together: reading, saving, and steps through the history. */
function synchronization(set: SetState, get: () => PlanState) {
  // The plan as the store has it, and the edits shown ahead of the store's answer, in the order they were made.
  let stored: Plan | null = null;
  let inFlight: Changes[] = [];

  /** Shows what the store has, with the edits in flight on it; one that no longer fits is about to be refused. */
  const showStored = (plan: Plan, acknowledged: Acknowledgement): void => {
    stored = plan;
    const shown = inFlight.reduce((before, changes) => withChanges(before, changes) ?? before, plan);
    set({ plan: shown, acknowledged, phase: { kind: 'ready' } });
  };

  const isOpen = (planId: Id): boolean => get().plan?.plan.id === planId;

  const read = async (planId: Id): Promise<void> => {
    const { planJson, ...acknowledged } = await request('plan:load', { planId });
    const { phase } = get();
    const isWaiting = phase.kind === 'loading' && phase.planId === planId;
    // The main process read this from records that passed their schemas.
    if (isWaiting || isOpen(planId)) showStored(JSON.parse(planJson) as Plan, acknowledged);
  };

  const save = async (planId: Id, label: string, changes: Changes): Promise<boolean> => {
    try {
      const changeSet = { planId, label: label.slice(0, longestLabel), changes };
      const acknowledged = await request('plan:apply', { changeSet });
      inFlight = inFlight.filter((other) => other !== changes);
      if (stored?.plan.id === planId) stored = applyChanges(stored, changes);
      if (isOpen(planId)) set({ acknowledged });
      return true;
    } catch (error) {
      inFlight = inFlight.filter((other) => other !== changes);
      notifyFailure(`Not saved: ${label}`, error);
      if (isOpen(planId)) await read(planId);
      return false;
    }
  };

  // A deletion that is redone, once the plan is open again, leaves nothing to show.
  const leave = (planId: Id, title: string): void => {
    get().close();
    useNavigation.getState().go({ view: 'portfolio' });
    const bringBack = async (): Promise<void> => {
      try {
        await request('plan:undo', { planId });
        goToStep(planId, 'frame');
      } catch (error) {
        notifyFailure('It could not be brought back', error);
      }
    };
    notifyChoice({ title, button: 'Bring it back', run: () => void bringBack() });
  };

  const step = async (channel: 'plan:undo' | 'plan:redo', title: string): Promise<void> => {
    const planId = get().plan?.plan.id;
    if (planId === undefined) return;
    await inTurn(async () => {
      try {
        const { label, changesJson, ...acknowledged } = await request(channel, { planId });
        if (stored === null || !isOpen(planId)) return;
        // The same changes that the store has just applied.
        const changes = JSON.parse(changesJson) as Change[];
        if (changes.some(({ collection, op }) => collection === 'plan' && op === 'delete'))
          return leave(planId, `${title}: ${label}`);
        showStored(applyChanges(stored, changes), acknowledged);
        notifyDone(`${title}: ${label}`);
      } catch (error) {
        if (error instanceof AppError && error.code === 'NOTHING_TO_UNDO') notifyDone(error.message);
        else notifyFailure(`${title} did not work`, error);
      }
    });
  };

  return {
    read,
    step,
    save: (planId: Id, label: string, changes: Changes): Promise<boolean> => {
      inFlight = [...inFlight, changes];
      return inTurn(() => save(planId, label, changes));
    },
    forget: (): void => {
      stored = null;
    },
  };
}

export const usePlanStore = create<PlanState>((set, get) => {
  const sync = synchronization(set, get);
  return {
    phase: { kind: 'idle' },
    plan: null,
    acknowledged: nothing,

    open: async (planId) => {
      if (get().plan?.plan.id === planId) return;
      sync.forget();
      set({ phase: { kind: 'loading', planId }, plan: null, acknowledged: nothing });
      try {
        await inTurn(() => sync.read(planId));
      } catch (error) {
        set({ phase: { kind: 'failed', planId, message: sentenceOf(error) } });
      }
    },

    reload: async () => {
      const { plan } = get();
      if (plan !== null) await inTurn(() => sync.read(plan.plan.id));
    },

    perform: async (work) => {
      const { plan } = get();
      if (plan === null) return;
      await inTurn(async () => {
        await work();
        await sync.read(plan.plan.id);
      });
    },

    close: () => {
      sync.forget();
      set({ phase: { kind: 'idle' }, plan: null, acknowledged: nothing });
    },

    edit: async (label, wanted) => {
      const changes = wanted.filter((change) => change !== null);
      const { plan } = get();
      if (plan === null || changes.length === 0) return true;
      const shown = withChanges(plan, changes);
      if (shown === null) {
        notifyFailure(`Not saved: ${label}`, new AppError('CONFLICT', 'What you edited no longer exists.'));
        return false;
      }
      set({ plan: shown });
      return sync.save(plan.plan.id, label, changes);
    },

    undo: () => sync.step('plan:undo', 'Undone'),
    redo: () => sync.step('plan:redo', 'Redone'),
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
