import type { DueLine, QuietLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { contactsOf } from '../../../shared/method/contact-depth.ts';
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

/** Somebody spoke to them today, so they are no longer quiet. */
export function contactEdit({ planId, stakeholderId, name }: QuietLine): WeekEdit {
  const lastContact = today();
  return {
    planId,
    label: `Spoke to ${name} today`,
    changesOf: (plan) => [updateOf(plan, 'stakeholders', stakeholderId, { lastContact })],
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
  const lines = week.quiet.lines.filter((line) => line.stakeholderId !== stakeholderId);
  const total = week.quiet.total - (week.quiet.lines.length - lines.length);
  return { ...week, quiet: { lines, total } };
}
