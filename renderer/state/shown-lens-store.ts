import { create } from 'zustand';
import type { MapLens } from '../../shared/model/records/stakeholder.ts';

interface ShownLens {
  lens: MapLens;
  show(lens: MapLens): void;
}

/** The lens the map was looked at through last: what an export of the map starts from. */
export const useShownLens = create<ShownLens>((set) => ({
  lens: 'organization',
  show: (lens) => set({ lens }),
}));
