import { create } from 'zustand';
import type { Id } from '../../shared/model/field.ts';

interface FoldedUnits {
  /** The units folded on the map of each plan; a plan is missing until somebody folds or unfolds something. */
  byPlan: Readonly<Record<Id, readonly Id[]>>;
  keep(planId: Id, unitIds: readonly Id[]): void;
}

/** What is folded on the map, for each plan. */
export const useFoldedUnits = create<FoldedUnits>((set, get) => ({
  byPlan: {},
  keep: (planId, unitIds) => set({ byPlan: { ...get().byPlan, [planId]: unitIds } }),
}));
