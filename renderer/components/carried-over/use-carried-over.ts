import { useMemo } from 'react';
import {
  type CarriedRecord,
  carriedOver,
  confirmationOf,
} from '../../../shared/method/versions/carried-over.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { useEdit, usePlanStore } from '../../state/plan-store.ts';

interface Carried {
  all: readonly CarriedRecord[];
  byId: ReadonlyMap<Id, CarriedRecord>;
}

const nothing: Carried = { all: [], byId: new Map() };

// Every row and every step asks; a plan is read once.
const known = new WeakMap<Plan, Carried>();

function carriedIn(plan: Plan | null): Carried {
  if (plan === null) return nothing;
  const before = known.get(plan);
  if (before !== undefined) return before;
  const all = carriedOver(plan);
  const carried =
    all.length === 0 ? nothing : { all, byId: new Map(all.map((record) => [record.id, record])) };
  known.set(plan, carried);
  return carried;
}

/** What of the open plan was carried over from an earlier one and is not confirmed yet. */
export function useCarriedOver(): Carried {
  // One value as long as nothing is carried over, so that rows are not drawn anew by every edit.
  return usePlanStore((state) => carriedIn(state.plan));
}

/** Says of records of the open plan that they still hold. */
export function useConfirm(): (label: string, records: readonly CarriedRecord[]) => void {
  const edit = useEdit();
  return useMemo(
    () => (label, records) => {
      const { plan } = usePlanStore.getState();
      if (plan !== null) void edit(label, confirmationOf(plan, records));
    },
    [edit],
  );
}
