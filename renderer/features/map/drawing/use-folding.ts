import { useCallback, useMemo, useState } from 'react';
import { foldableUnits, foldingLenses, withFoldedUnits } from '../../../../shared/map/fold-units.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { MapLens } from '../../../../shared/model/records/stakeholder.ts';

/** Which units are drawn as one box; nothing of it is part of the plan. */
export type Folding = {
  /** The plan as it is drawn. */
  plan: Plan;
  foldable: ReadonlySet<Id>;
  folded: ReadonlySet<Id>;
  toggle: (unitId: Id) => void;
  /** Unfolds the unit that is drawn under an id, or folds the one around a person. */
  toggleAt: (id: Id) => void;
};

/** From so many people on, the map opens folded: more nodes than these a canvas does not draw fast enough. */
const foldedFrom = 1500;

const nothing: ReadonlySet<Id> = new Set();

export function useFolding(plan: Plan, lens: MapLens): Folding {
  const [folded, setFolded] = useState<ReadonlySet<Id>>(() => startOf(plan));
  const foldable = useMemo(() => foldableUnits(plan), [plan]);
  const isFolding = foldingLenses.has(lens);
  const drawn = useMemo(() => (isFolding ? withFoldedUnits(plan, folded) : plan), [plan, folded, isFolding]);
  const toggle = useCallback((unitId: Id): void => {
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(unitId)) next.add(unitId);
      return next;
    });
  }, []);
  const toggleAt = (id: Id): void => {
    const unitId = folded.has(id) ? id : (plan.people[id]?.unitId ?? null);
    if (unitId !== null && (folded.has(unitId) || foldable.has(unitId))) toggle(unitId);
  };
  return {
    plan: drawn,
    foldable: isFolding ? foldable : nothing,
    folded: isFolding ? folded : nothing,
    toggle,
    toggleAt,
  };
}

function startOf(plan: Plan): ReadonlySet<Id> {
  return listOf(plan, 'people').length > foldedFrom ? foldableUnits(plan) : new Set();
}
