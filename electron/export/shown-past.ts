import { planPast } from '../../db/plan-past.ts';
import type { Store } from '../../db/store.ts';
import type { MapLook } from '../../shared/map/sharing/map-look.ts';
import type { PlanPast } from '../../shared/map/time/plan-past.ts';
import type { Audience } from '../../shared/model/audience.ts';
import type { Id } from '../../shared/model/field.ts';
import type { MapLens } from '../../shared/model/records/stakeholder.ts';
import { dayOf } from '../today.ts';

type Shown = { audience: Audience; lens: MapLens; look: Pick<MapLook, 'asOf'> };

/** What a map needs to know of the past: nothing for customers, nor where it shows today and no movement. */
export async function shownPast(
  store: Store,
  planId: Id,
  { audience, lens, look }: Shown,
): Promise<PlanPast | null> {
  const isTimed = audience === 'internal' && (look.asOf !== null || lens === 'perception');
  return isTimed ? planPast(store, planId, dayOf) : null;
}
