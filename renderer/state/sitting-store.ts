import { create } from 'zustand';
import type { Id } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { usePlanStore } from './plan-store.ts';

/** The plans of this run of the app as they were when each was opened first: where its sitting began. */
export const useSittings = create<{ beginnings: Readonly<Record<Id, Plan>> }>(() => ({ beginnings: {} }));

usePlanStore.subscribe(({ plan }) => {
  if (plan === null || useSittings.getState().beginnings[plan.plan.id] !== undefined) return;
  useSittings.setState(({ beginnings }) => ({ beginnings: { ...beginnings, [plan.plan.id]: plan } }));
});
