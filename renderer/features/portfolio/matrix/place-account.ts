import { updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import type { Scores } from '../../../components/selection-matrix/matrix-point.ts';
import { request } from '../../../state/bridge.ts';
import { notifyFailure } from '../../../state/notify.ts';
import { notifyChoice } from '../../../state/notify-choice.tsx';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useSelections } from '../../../state/selections-store.ts';
import { undoOn } from '../plan-commands.ts';

// Undo takes back the newest step, so an offer to take back an older one would not keep its word.
let putAwayOffer = (): void => undefined;

/** Puts an account at a place by hand, as one step of its plan's history, and offers to take it back. */
export async function placeWithUndo(planId: Id, { attractiveness, strength }: Scores): Promise<void> {
  const { show, refresh } = useSelections.getState();
  show(planId, { attractiveness, strength });
  try {
    const { planJson } = await request('plan:load', { planId });
    // Read from records that passed their schemas.
    const plan = JSON.parse(planJson) as Plan;
    const { id, name } = plan.account;
    const change = updateOf(plan, 'account', id, {
      placedAttractiveness: attractiveness,
      placedStrength: strength,
    });
    if (change === null) return;
    const label = `Place ${name} at ${fixedText(attractiveness, 1)} and ${fixedText(strength, 1)}`;
    await request('plan:apply', { changeSet: { planId, label, changes: [change] } });
    usePlanStore.getState().close();
    putAwayOffer();
    putAwayOffer = notifyChoice({
      title: label,
      button: 'Undo',
      run: () => void undoOn(planId).then(refresh),
    });
  } catch (error) {
    notifyFailure('The account could not be placed', error);
    await refresh();
  }
}
