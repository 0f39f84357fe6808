import type { AheadLine, DueLine, ProblemLine, QuietLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { contactsOf } from '../../../shared/method/contact-depth.ts';
import { afterRecheck } from '../../../shared/method/position/lost-deals.ts';
import { programFor } from '../../../shared/method/prospecting/audience-progress.ts';
import { insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { addDays } from '../../../shared/text/calendar.ts';
import { today } from '../../state/today.ts';
import type { WeekEdit } from '../../state/week-store.ts';

const daysUntilTouch = 7;
const longestTitle = 300;

/** The action is done today, and leaves the list. */
export function doneEdit({ planId, actionId, title }: DueLine): WeekEdit {
  const doneOn = today();
  return {
    planId,
    label: `Done: “${title}”`,
    changesOf: (plan) => [updateOf(plan, 'actions', actionId, { status: 'done', doneOn })],
    shown: (week) => withoutAction(week, actionId),
  };
}

/** The problem is solved today, and leaves the list. */
export function solvedEdit({ planId, problemId, title }: ProblemLine): WeekEdit {
  const solvedOn = today();
  return {
    planId,
    label: `Solved: “${title}”`,
    changesOf: (plan) => [updateOf(plan, 'problems', problemId, { status: 'solved', solvedOn })],
    shown: (week) => ({
      ...week,
      problems: without(week.problems, (line) => line.problemId === problemId),
    }),
  };
}

/** What had a day has taken place; null for what is settled elsewhere, such as a renewal. */
export function heldEdit({ planId, kind, recordId, title }: AheadLine): WeekEdit | null {
  const day = today();
  const change = {
    review: (plan: Plan) => updateOf(plan, 'reviews', recordId, { status: 'held' }),
    meeting: (plan: Plan) => updateOf(plan, 'meetings', recordId, { status: 'held' }),
    recheck: (plan: Plan) => {
      const loss = plan.lostDealPlans[recordId];
      return loss === undefined ? null : updateOf(plan, 'lostDealPlans', recordId, afterRecheck(loss, day));
    },
    renewal: null,
  }[kind];
  if (change === null) return null;
  return {
    planId,
    label: kind === 'recheck' ? `Looked again: “${title.replace(/^Look again: /, '')}”` : `Held: ${title}`,
    changesOf: (plan) => [change(plan)],
    shown: (week) => ({ ...week, ahead: without(week.ahead, (line) => line.recordId === recordId) }),
  };
}

/** Somebody spoke to them today, so they are no longer quiet; it counts as a conversation of the week. */
export function contactEdit({ planId, stakeholderId, personId, name }: QuietLine): WeekEdit {
  const lastContact = today();
  const id = newId();
  return {
    planId,
    label: `Spoke to ${name} today`,
    changesOf: (plan) => [
      updateOf(plan, 'stakeholders', stakeholderId, { lastContact }),
      insertOf('touches', {
        id,
        date: lastContact,
        kind: 'conversation',
        personId,
        teamMemberId: contactsOf(plan, personId)[0]?.teamMemberId ?? plan.plan.ownerId,
        programId: programFor(plan, personId),
      }),
    ],
    shown: (week) => withoutQuiet(week, stakeholderId),
  };
}

/** An action for whoever of us knows them best, in a week. */
export function touchEdit({ planId, stakeholderId, personId, name }: QuietLine): WeekEdit {
  const id = newId();
  const title = `Talk to ${name}`.slice(0, longestTitle);
  const dueDate = addDays(today(), daysUntilTouch);
  const ownerIn = (plan: Plan) => contactsOf(plan, personId)[0]?.teamMemberId ?? plan.plan.ownerId;
  const touch = { actionId: id, dueDate };
  return {
    planId,
    label: `Plan to talk to ${name}`,
    changesOf: (plan) => [
      insertOf('actions', { id, title, dueDate, ownerId: ownerIn(plan), customerCounterpartId: personId }),
    ],
    shown: (week) => ({
      ...week,
      quiet: {
        ...week.quiet,
        lines: week.quiet.lines.map((line) =>
          line.stakeholderId === stakeholderId ? { ...line, touch } : line,
        ),
      },
    }),
  };
}

function withoutAction(week: Week, actionId: Id): Week {
  const gone = week.due.lines.find((line) => line.actionId === actionId);
  if (gone === undefined) return week;
  const late = week.due.late - (gone.dueDate < week.day ? 1 : 0);
  const lines = week.due.lines.filter((line) => line !== gone);
  return { ...week, due: { lines, total: week.due.total - 1, late } };
}

function withoutQuiet(week: Week, stakeholderId: Id): Week {
  return { ...week, quiet: without(week.quiet, (line) => line.stakeholderId === stakeholderId) };
}

/** A list of the week with a line less. */
function without<Line>(list: { lines: Line[]; total: number }, isGone: (line: Line) => boolean) {
  const lines = list.lines.filter((line) => !isGone(line));
  return { ...list, lines, total: list.total - (list.lines.length - lines.length) };
}
