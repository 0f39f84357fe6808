import type { CalendarDate } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { addDays, daysBetween } from '../../text/calendar.ts';
import { dayCount, longDate } from '../../text/dates.ts';
import { reviewKindLabels } from '../../text/labels.ts';
import { capitalized, shortListText } from '../../text/lists.ts';
import { counted, countWord } from '../../text/numbers.ts';
import { outcomeLabels } from '../../text/outcome-labels.ts';
import { stepIds } from '../../wizard/step-ids.ts';
import { steps } from '../../wizard/steps.ts';
import { isOpenAction } from '../action-checks.ts';
import { outcomeBoard } from '../outcomes/outcome-board.ts';
import { lastHeldReview } from '../reviews.ts';
import { carriedOver } from '../versions/carried-over.ts';
import { lastReviewFroze } from '../versions/version-list.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const auditRules: readonly CoachingRule[] = [
  { id: 'actionSlippedTwice', step: 'actions', weight: 58, evaluate: actionSlippedTwice },
  { id: 'carriedOverUnconfirmed', step: 'review', weight: 44, evaluate: carriedOverUnconfirmed },
  { id: 'reviewFrozeNothing', step: 'review', weight: 33, evaluate: reviewFrozeNothing },
  { id: 'outcomeNotRated', step: 'review', weight: 17, evaluate: outcomeNotRated },
];

/** Open actions that were due before the last two reviews that were held: both let them pass. */
function actionSlippedTwice(plan: Plan, today: CalendarDate): Advice | null {
  const held = listOf(plan, 'reviews')
    .filter(({ status, date }) => status === 'held' && date <= today)
    .map(({ date }) => date)
    .sort();
  const [first, second] = held.slice(-2);
  if (first === undefined || second === undefined) return null;
  const slipped = listOf(plan, 'actions').filter(
    (action) => isOpenAction(action) && action.dueDate !== null && action.dueDate < first,
  );
  const [oldest] = slipped.sort((a, b) => ((a.dueDate ?? '') < (b.dueDate ?? '') ? -1 : 1));
  if (oldest === undefined) return null;
  const others = slipped.length - 1;
  const more = others === 0 ? '' : ` So did ${counted(others, 'other action', 'other actions')}.`;
  return {
    title: 'Slipped at two reviews running',
    sentence: `${capitalized(quoted(oldest.title))} was late at the reviews of ${longDate(first)} and ${longDate(second)} and is still open.${more} Do it, give it to somebody else, or drop it.`,
    actionLabel: 'Open the action',
    recordId: oldest.id,
  };
}

/** Carried-over facts may wait this long. */
const confirmWithinDays = 30;

function carriedOverUnconfirmed(plan: Plan, today: CalendarDate): Advice | null {
  const waiting = carriedOver(plan).filter(({ since }) => since <= addDays(today, -confirmWithinDays));
  const since = waiting.map((record) => record.since).sort()[0];
  if (since === undefined) return null;
  const countOn = (step: (typeof stepIds)[number]): number =>
    waiting.filter((record) => record.step === step).length;
  const step = stepIds.reduce((most, id) => (countOn(id) > countOn(most) ? id : most));
  const facts = capitalized(counted(waiting.length, 'fact', 'facts'));
  const where = waiting.length === 1 ? 'It is' : `${capitalized(countWord(countOn(step)))} of them are`;
  return {
    title: 'Does last year’s plan still hold?',
    sentence: `${facts} from the earlier plan ${waiting.length === 1 ? 'has' : 'have'} waited ${dayCount(daysBetween(since, today))} for somebody to say that ${waiting.length === 1 ? 'it still holds' : 'they still hold'}. ${where} in ${quoted(steps[step].title)}: read through, correct, confirm.`,
    actionLabel: 'Read through',
    recordId: null,
    targetStep: step,
  };
}

function reviewFrozeNothing(plan: Plan, today: CalendarDate): Advice | null {
  const last = lastHeldReview(plan, today);
  if (last === null || lastReviewFroze(plan, today)) return null;
  return {
    title: 'Freeze the plan as it was reviewed',
    sentence: `The ${reviewKindLabels[last.kind].toLowerCase()} of ${longDate(last.date)} froze no version. Pressing F on the review step keeps the plan as it stands, and the next review shows by itself what came of it.`,
    actionLabel: 'Open the review',
    recordId: last.id,
  };
}

function outcomeNotRated(plan: Plan, today: CalendarDate): Advice | null {
  const due = outcomeBoard(plan, today).filter(({ isDue }) => isDue);
  // Outcomes are what reviews are about: before the first one there is nothing to rate.
  if (due.length === 0 || lastHeldReview(plan, today) === null) return null;
  const names = shortListText(due.map(({ dimension }) => outcomeLabels[dimension].toLowerCase()));
  return {
    title: 'Rate what the plan has brought',
    sentence: `Nobody has rated ${names} within a year. One digit each shows at the next review whether the account moves.`,
    actionLabel: 'Rate it',
    recordId: null,
  };
}
