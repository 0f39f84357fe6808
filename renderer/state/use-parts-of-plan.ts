import { useLayoutEffect, useMemo, useReducer } from 'react';
import { watched } from '../../shared/model/once-per-plan.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { usePlanStore } from './plan-store.ts';

/** The plan as one drawing saw it, and what of it was looked at. */
class Sight {
  readonly parts = new Map<string | symbol, unknown>();
  /** From here on the view shows the plan as it is now: a key pressed later never changes an older state. */
  isDrawn = false;
  readonly view: Plan;

  constructor(plan: Plan) {
    const current = (): Plan => (this.isDrawn ? (usePlanStore.getState().plan ?? plan) : plan);
    this.view = watched(current, (name, part) => {
      if (!this.parts.has(name)) this.parts.set(name, part);
    });
  }
}

/**
 * The open plan, for a component that draws a part of it: it is drawn anew only when a list or a single record that
 * it looked at has changed, so that an edit in one card leaves the others alone. What the plan is passed on to
 * counts as well. For components that only exist while a plan is open.
 */
export function usePartsOfPlan(): Plan {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const { plan } = usePlanStore.getState();
  if (plan === null) throw new Error('No plan is open');
  const sight = useMemo(() => new Sight(plan), [plan]);
  useLayoutEffect(() => {
    const lookAgain = (): void => {
      const { plan: now } = usePlanStore.getState();
      if (now === null) return;
      for (const [name, part] of sight.parts) if (Reflect.get(now, name) !== part) return drawAnew();
    };
    sight.isDrawn = true;
    // Something may have changed while this was being drawn.
    lookAgain();
    return usePlanStore.subscribe(lookAgain);
  }, [sight]);
  return sight.view;
}
