import { create } from 'zustand';
import { type MapLook, usualLook } from '../../shared/map/sharing/map-look.ts';
import type { Id } from '../../shared/model/field.ts';
import type { MapLens } from '../../shared/model/records/stakeholder.ts';

interface ShownMap {
  /** Whose map was looked at; null before any was. */
  planId: Id | null;
  lens: MapLens;
  look: MapLook;
  show(planId: Id, lens: MapLens, look: MapLook): void;
}

/** How the map was looked at last: what an export of the map starts from. */
export const useShownMap = create<ShownMap>((set) => ({
  planId: null,
  lens: 'organization',
  look: usualLook,
  show: (planId, lens, look) => set({ planId, lens, look }),
}));

/** How a plan's map was looked at last; of another plan's map only the lens stays. */
export function shownOf({ planId, lens, look }: ShownMap, wanted: Id): { lens: MapLens; look: MapLook } {
  return planId === wanted ? { lens, look } : { lens, look: usualLook };
}
