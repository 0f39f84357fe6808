import { create } from 'zustand';
import type { PlanSelection } from '../../shared/ipc/selection-shapes.ts';
import { request, sentenceOf } from './bridge.ts';

export type SelectionsPhase = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; message: string };

interface SelectionsState {
  phase: SelectionsPhase;
  /** Where all accounts stand on the selection matrix, by name. */
  selections: readonly PlanSelection[];
  refresh(): Promise<void>;
  /** Shows a point where it was just put, ahead of the store's answer. */
  show(planId: string, placed: PlanSelection['placed']): void;
}

/** The accounts of all plans on the selection matrix; the open plan's own page knows that one better. */
export const useSelections = create<SelectionsState>((set, get) => ({
  phase: { kind: 'loading' },
  selections: [],
  refresh: async () => {
    try {
      set({ selections: await request('portfolio:selection', undefined), phase: { kind: 'ready' } });
    } catch (error) {
      set({ phase: { kind: 'failed', message: sentenceOf(error) } });
    }
  },
  show: (planId, placed) =>
    set({
      selections: get().selections.map((entry) => (entry.planId === planId ? { ...entry, placed } : entry)),
    }),
}));
