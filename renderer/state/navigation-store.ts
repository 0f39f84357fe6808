import { create } from 'zustand';
import type { Id } from '../../shared/model/field.ts';
import type { StepId } from '../../shared/wizard/step-ids.ts';

/** Where the user is. `recordId` is what to bring into view there. */
export type Place =
  | { view: 'portfolio' }
  | { view: 'week' }
  | { view: 'settings' }
  | { view: 'plan'; planId: Id; step: StepId; recordId: Id | null };

interface Navigation {
  place: Place;
  trail: Place[];
  go(place: Place): void;
  /** To where the user came from; stays when there is nothing behind. */
  back(): void;
}

const longestTrail = 50;

/** Ends what is being typed: a field that goes away with its view or the window never hears that it was left, so what was typed is kept before. */
export function leaveField(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) focused.blur();
}

export const useNavigation = create<Navigation>((set, get) => ({
  place: { view: 'portfolio' },
  trail: [],
  go: (place) => {
    leaveField();
    set({ place, trail: [...get().trail, get().place].slice(-longestTrail) });
  },
  back: () => {
    leaveField();
    const last = get().trail.at(-1);
    if (last !== undefined) set({ place: last, trail: get().trail.slice(0, -1) });
  },
}));

/** Opens a step of a plan, on one record where it is given. */
export function goToStep(planId: Id, step: StepId, recordId: Id | null = null): void {
  useNavigation.getState().go({ view: 'plan', planId, step, recordId });
}
