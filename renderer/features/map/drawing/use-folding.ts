import { useCallback, useMemo } from 'react';
import { boxAround, boxName, foldableUnits, unitsAround } from '../../../../shared/map/folding/fold-units.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { useSettings } from '../../../state/settings-store.ts';
import type { MapViewAction } from '../use-map-view.ts';
import { usualFolds } from './usual-folds.ts';

/** Which units are drawn as one box; nothing of it is part of the plan. */
export type Folding = {
  foldable: ReadonlySet<Id>;
  folded: ReadonlySet<Id>;
  /** Folds a unit, or unfolds it, and says so. */
  toggle: (unitId: Id) => void;
  /** Unfolds the box that is drawn under an id, or folds the unit around a person. */
  toggleAt: (id: Id) => void;
  isAllFolded: boolean;
  /** Folds every unit; unfolds every one where all are. */
  toggleAll: () => void;
  /** Unfolds whatever somebody stands in. */
  show: (personId: Id) => void;
};

type Context = { plan: Plan; currentId: Id | null; send: (action: MapViewAction) => void };

/** Folding, remembered for each plan. */
export function useFolding({ plan, currentId, send }: Context): Folding {
  const planId = plan.plan.id;
  const remembered = useSettings((state) => state.settings.foldedUnits[planId]);
  const foldable = useMemo(() => foldableUnits(plan), [plan]);
  const usual = useMemo(() => usualFolds(plan), [plan]);
  const folded = useMemo(() => (remembered === undefined ? usual : new Set(remembered)), [remembered, usual]);
  const set = useCallback((ids: Iterable<Id>): void => keep(planId, [...ids]), [planId]);
  const say = (text: string): void => send({ kind: 'notice', text });

  const toggle = (unitId: Id): void => {
    const next = new Set(folded);
    const isFolded = next.delete(unitId);
    if (!isFolded) next.add(unitId);
    set(next);
    // The keyboard stays with what was folded, so that it does not start anew at the top.
    if (isFolded) send({ kind: 'walk', personId: firstIn(plan, unitId, next) });
    else if (currentId !== null && isInside(plan, currentId, unitId))
      send({ kind: 'walk', personId: unitId });
    say(
      isFolded
        ? `${boxName(plan, unitId)} is unfolded.`
        : `${boxName(plan, unitId)} is folded into one box; its ties are bundled.`,
    );
  };
  const toggleAt = (id: Id): void => {
    if (folded.has(id)) return toggle(id);
    const person = plan.people[id];
    const unitId =
      person === undefined ? undefined : unitsAround(plan, person.unitId).find((at) => foldable.has(at));
    if (unitId !== undefined) toggle(unitId);
  };
  const isAllFolded = foldable.size > 0 && [...foldable].every((id) => folded.has(id));
  const toggleAll = (): void => {
    if (foldable.size === 0) return say('There is no unit with two people to fold.');
    set(isAllFolded ? [] : foldable);
    const person = plan.people[currentId ?? ''];
    const box = isAllFolded || person === undefined ? null : boxAround(plan, person.unitId, foldable);
    if (box !== null) send({ kind: 'walk', personId: box });
    say(
      isAllFolded ? 'Every unit is unfolded.' : `${counted(foldable.size, 'unit is', 'units are')} folded.`,
    );
  };
  const show = useCallback(
    (personId: Id): void => {
      const person = plan.people[personId];
      const next = new Set(folded);
      for (const id of person === undefined ? [] : unitsAround(plan, person.unitId)) next.delete(id);
      if (next.size < folded.size) set(next);
    },
    [plan, folded, set],
  );
  return { foldable, folded, toggle, toggleAt, isAllFolded, toggleAll, show };
}

/** The plans folded or unfolded last; for others a map opens as it does the first time. */
const mostPlans = 40;

function keep(planId: Id, unitIds: readonly Id[]): void {
  const { settings, change } = useSettings.getState();
  const others = Object.entries(settings.foldedUnits).filter(([id]) => id !== planId);
  void change({ foldedUnits: Object.fromEntries([...others.slice(1 - mostPlans), [planId, unitIds]]) });
}

const isInside = (plan: Plan, personId: Id, unitId: Id): boolean =>
  unitsAround(plan, plan.people[personId]?.unitId ?? null).includes(unitId) &&
  plan.people[personId] !== undefined;

/** The oldest of those who are in a unit, or the box they still stand in; the unit itself where there is nobody. */
function firstIn(plan: Plan, unitId: Id, folded: ReadonlySet<Id>): Id {
  const first = listOf(plan, 'people').find((person) => unitsAround(plan, person.unitId).includes(unitId));
  return first === undefined ? unitId : (boxAround(plan, first.unitId, folded) ?? first.id);
}
