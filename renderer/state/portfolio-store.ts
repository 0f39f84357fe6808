import { create } from 'zustand';
import type { PlanEntry, PlanEntryHealth } from '../../shared/ipc/shapes.ts';
import type { Id } from '../../shared/model/field.ts';
import { request, sentenceOf } from './bridge.ts';
import { listPlans } from './first-requests.ts';

export type PortfolioPhase = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; message: string };

interface PortfolioState {
  phase: PortfolioPhase;
  entries: PlanEntry[];
  /** Known so far; lines ask for theirs when the portfolio is read. */
  health: Record<Id, PlanEntryHealth>;
  refresh(): Promise<void>;
}

const healthBatch = 100;
/** A page that is not shown draws nothing; its lines are judged all the same. */
const drawnLatestMs = 500;

/** Judging plans takes the main process a while: the lines themselves come first. */
const drawn = () =>
  new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: drawnLatestMs }));

export const usePortfolio = create<PortfolioState>((set, get) => ({
  phase: { kind: 'loading' },
  entries: [],
  health: {},
  refresh: async () => {
    try {
      const entries = await listPlans();
      set({ entries, phase: { kind: 'ready' } });
      await drawn();
      for (let start = 0; start < entries.length; start += healthBatch) {
        const planIds = entries.slice(start, start + healthBatch).map((entry) => entry.planId);
        const batch = await request('portfolio:health', { planIds });
        set({ health: { ...get().health, ...Object.fromEntries(batch.map((h) => [h.planId, h])) } });
      }
    } catch (error) {
      set({ phase: { kind: 'failed', message: sentenceOf(error) } });
    }
  },
}));
