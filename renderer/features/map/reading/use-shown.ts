import { useEffect, useMemo } from 'react';
import type { MapLook } from '../../../../shared/map/sharing/map-look.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { useShownMap } from '../../../state/shown-map-store.ts';
import type { Folding } from '../drawing/use-folding.ts';
import type { Time } from '../time/use-time.ts';
import type { MapView } from '../use-map-view.ts';
import type { Reading } from './use-reading.ts';

type OnScreen = { plan: Plan; view: MapView; time: Time; folding: Folding; reading: Reading };

/** Keeps what is on the screen: an export of the map starts from it. */
export function useShown({ plan, view, time, folding, reading }: OnScreen): void {
  const planId = plan.plan.id;
  const { lens, decisionId, since, sizeBy, filter } = view;
  const asOf = time.isOn ? view.asOf : null;
  const { folded } = folding;
  const drawn = useDrawn(reading);
  useEffect(() => {
    const look = { decisionId, asOf, since, sizeBy, filter, foldedUnitIds: [...folded], reading: drawn };
    useShownMap.getState().show(planId, lens, look);
  }, [planId, lens, decisionId, asOf, since, sizeBy, filter, folded, drawn]);
}

/** What is drawn over the map; null for nothing. */
function useDrawn({ personId, teamMemberId, wayIndex, loss }: Reading): MapLook['reading'] {
  const isLoss = loss !== null;
  return useMemo(() => {
    if (personId === null) return null;
    if (isLoss) return { kind: 'loss', personId };
    return wayIndex === null ? null : { kind: 'way', personId, teamMemberId, index: wayIndex };
  }, [personId, teamMemberId, wayIndex, isLoss]);
}
