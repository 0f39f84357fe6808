import { useEffect } from 'react';
import type { Plan } from '../../../../shared/model/plan.ts';
import { useShownMap } from '../../../state/shown-map-store.ts';
import type { Folding } from '../drawing/use-folding.ts';
import type { MapView } from '../use-map-view.ts';

/** Keeps what is on the screen: an export of the map starts from it. */
export function useShown(plan: Plan, view: MapView, { folded }: Folding): void {
  const planId = plan.plan.id;
  const { lens, decisionId, asOf, since, filter } = view;
  useEffect(
    () =>
      useShownMap.getState().show(planId, lens, {
        decisionId,
        asOf,
        since,
        filter,
        foldedUnitIds: [...folded],
      }),
    [planId, lens, decisionId, asOf, since, filter, folded],
  );
}
