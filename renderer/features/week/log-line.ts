import { ladderLabels } from '../../../shared/method/strategy/ladder.ts';
import { AppError } from '../../../shared/model/errors.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { parseActionLine } from '../../../shared/quick-add/action-line.ts';
import { addActionChanges } from '../../../shared/quick-add/build-action.ts';
import { addPerceptionChanges } from '../../../shared/quick-add/build-perception.ts';
import { parsePerceptionLine } from '../../../shared/quick-add/perception-line.ts';
import { parseTouchLine } from '../../../shared/quick-add/prospecting/touch-line.ts';
import { parseWeekLine } from '../../../shared/quick-add/prospecting/week-line.ts';
import type { LineChanges } from '../../../shared/quick-add/words/naming.ts';
import { isSameText } from '../../../shared/text/fold.ts';
import { request } from '../../state/bridge.ts';
import { useSettings } from '../../state/settings-store.ts';
import { today } from '../../state/today.ts';
import { useWeek } from '../../state/week-store.ts';
import { logTouch } from './log-touch.ts';
import { placeOf } from './place-of.ts';

/** What is said of a line that is none of the three. */
const weekLineForm =
  'Begin with what happened (“met Ana Ruiz, open to the pilot”), with a name and how they see us (“Ana Ruiz: problem solver”), or with “todo:” and an action';

async function loadedPlan(planId: Id): Promise<Plan> {
  const { planJson } = await request('plan:load', { planId });
  // The main process read this from records that passed their schemas.
  return JSON.parse(planJson) as Plan;
}

/** Saves what a line says; where it changes nothing of what the page shows, the page is read anew by itself. */
function save(planId: Id, { label, changes }: LineChanges): void {
  void useWeek.getState().edit({ planId, label, changesOf: () => changes, shown: (week) => week });
}

/** An action without an owner is the writer's own. */
async function addAction(words: string, accountName: string): Promise<void> {
  const line = parseActionLine(words, today());
  const { planId } = await placeOf(
    line.counterpartName,
    accountName,
    () => 'Say in which account: “todo: send the cost model Friday (account)”, or with whom of it',
  );
  const plan = await loadedPlan(planId);
  const { userName } = useSettings.getState().settings;
  const writer = listOf(plan, 'teamMembers').find(({ name }) => isSameText(name, userName));
  save(planId, addActionChanges(plan, line, newId, { ownerId: writer?.id ?? plan.plan.ownerId }));
}

async function notePerception(text: string, name: string): Promise<void> {
  const place = await placeOf(name, '', () => weekLineForm);
  if (!place.isKnown || place.rest !== '') throw new AppError('INVALID_INPUT', weekLineForm);
  const plan = await loadedPlan(place.planId);
  const line = parsePerceptionLine(text, today(), ladderLabels(plan));
  save(place.planId, addPerceptionChanges(plan, { ...line, name: place.name }, today(), newId));
}

/**
 * Does what a line on This week says: a touch, an action after `todo:`, or how somebody sees us, each as one step that
 * can be taken back. Throws a sentence where the line is none of them or the plan is not clear; nothing was changed then.
 */
export async function logLine(text: string): Promise<void> {
  if (parseTouchLine(text, today()) !== null) return logTouch(text, null);
  const line = parseWeekLine(text);
  if (line === null) throw new AppError('INVALID_INPUT', weekLineForm);
  if (line.kind === 'action') return addAction(line.words, line.accountName);
  return notePerception(text, line.name);
}
