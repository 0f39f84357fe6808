import { AppError } from '../../../shared/model/errors.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { addTouchChanges, UnknownPerson } from '../../../shared/quick-add/prospecting/build-touch.ts';
import {
  parseTouchLine,
  type TouchLine,
  touchLineForm,
} from '../../../shared/quick-add/prospecting/touch-line.ts';
import { request } from '../../state/bridge.ts';
import { useSettings } from '../../state/settings-store.ts';
import { today } from '../../state/today.ts';
import { useWeek } from '../../state/week-store.ts';
import { placeOf } from './place-of.ts';

// The line that was refused last because nobody knows the person: typed once more it adds them.
let offered = '';

/** The touch in the plan that knows the person, with their whole name in it. Throws INVALID_INPUT where that is not clear. */
async function placed(touch: TouchLine): Promise<{ planId: Id; touch: TouchLine }> {
  const { planId, name, rest } = await placeOf(touch.who, touch.accountName, (unknown) =>
    unknown === ''
      ? 'Say with whom, such as “met Ana Ruiz, open to the pilot”'
      : `Nobody in your plans is called “${unknown}”. To add them, say in which account: “met ${unknown} (account), …”`,
  );
  return { planId, touch: { ...touch, who: `${name}${rest}` } };
}

/**
 * Logs what happened, in the given plan or in the one that knows the person, as one step that can be taken back.
 * Gives nothing; throws a sentence where it is not clear who is meant, and nothing was changed then.
 */
export async function logTouch(text: string, inPlan: Id | null): Promise<void> {
  const read = parseTouchLine(text, today());
  if (read === null) throw new AppError('INVALID_INPUT', touchLineForm);
  const addsUnknown = offered === text;
  offered = '';
  const { planId, touch } = inPlan === null ? await placed(read) : { planId: inPlan, touch: read };
  const { planJson } = await request('plan:load', { planId });
  // The main process read this from records that passed their schemas.
  const plan = JSON.parse(planJson) as Plan;
  const { userName: writerName } = useSettings.getState().settings;
  try {
    const { label, changes, personId } = addTouchChanges(plan, touch, newId, { writerName, addsUnknown });
    const isContact = touch.kind !== 'attempt';
    void useWeek.getState().edit({
      planId,
      label,
      changesOf: () => changes,
      shown: (week) => {
        const lines = week.quiet.lines.filter((line) => !isContact || line.personId !== personId);
        const total = week.quiet.total - (week.quiet.lines.length - lines.length);
        return { ...week, quiet: { lines, total } };
      },
    });
  } catch (error) {
    if (error instanceof UnknownPerson) offered = text;
    throw error;
  }
}
