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
import { refuseAmbiguous } from '../../../shared/quick-add/prospecting/touched-person.ts';
import { request } from '../../state/bridge.ts';
import { useSettings } from '../../state/settings-store.ts';
import { today } from '../../state/today.ts';
import { useWeek } from '../../state/week-store.ts';

// The line that was refused last because nobody knows the person: typed once more it adds them.
let offered = '';

/** In which plan the person of a line is, with their whole name in it. Throws INVALID_INPUT where that is not clear. */
async function placed(touch: TouchLine): Promise<{ planId: Id; touch: TouchLine }> {
  const { who, accountName } = touch;
  const { name, found, plans } = await request('portfolio:people', { who, accountName });
  refuseAmbiguous(
    name,
    found.map((person) => `${person.name} (${person.accountName})`),
  );
  const person = found[0];
  if (person !== undefined)
    return { planId: person.planId, touch: { ...touch, who: `${person.name}${who.slice(name.length)}` } };
  const only = plans.length === 1 ? plans[0] : undefined;
  if (only !== undefined) return { planId: only.planId, touch };
  if (name === '')
    throw new AppError('INVALID_INPUT', 'Say with whom, such as “met Ana Ruiz, open to the pilot”');
  throw new AppError(
    'INVALID_INPUT',
    accountName === ''
      ? `Nobody in your plans is called “${name}”. To add them, say in which account: “met ${name} (account), …”`
      : `No plan is called “${accountName}”, or more than one is. Write the account as it stands in the portfolio.`,
  );
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
