import { nameVersion } from '../../../../shared/method/versions/name-version.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { request } from '../../../state/bridge.ts';
import { notifyDone, notifyFailure } from '../../../state/notify.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';

interface Freezing {
  title?: string;
  reason?: string;
  /** What the history calls the step. */
  label?: string;
  /** Done to the plan in the same step, after it was frozen. */
  changes?: readonly Change[];
}

/** Freezes the open plan as it stands; gives whether it worked, and says so either way. */
export async function freeze({ title, reason = '', label, changes = [] }: Freezing = {}): Promise<boolean> {
  const { plan, perform } = usePlanStore.getState();
  if (plan === null) return false;
  const named = nameVersion(plan, today());
  const name = title ?? named.title;
  try {
    await perform(() =>
      request('plan:freeze', {
        planId: plan.plan.id,
        title: name,
        reason,
        reviewId: named.reviewId,
        ...(label === undefined ? {} : { label }),
        ...(changes.length === 0 ? {} : { changes: [...changes] }),
      }),
    );
    notifyDone(`Frozen: ${name}`);
    return true;
  } catch (error) {
    notifyFailure('The version could not be frozen', error);
    return false;
  }
}
