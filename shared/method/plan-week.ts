import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { PlanAction } from '../model/records/commitment.ts';
import type { Stakeholder, Stance } from '../model/records/stakeholder.ts';
import { addDays, daysBetween, weekdayOf } from '../text/calendar.ts';
import { isOpenAction } from './action-checks.ts';
import { actionPurpose } from './action-purpose.ts';
import { type CoachingPoint, coachingPoints } from './coaching.ts';
import { isKeyPlayer } from './key-players.ts';
import { memberName } from './stakeholders.ts';
import { type AheadLine, linesAhead } from './week/lines-ahead.ts';
import type { NamedOfPlan, OfPlan } from './week/of-plan.ts';
import { lateProblems, type ProblemLine } from './week/problem-lines.ts';
import { type ProspectingLine, prospectingLine } from './week/prospecting-line.ts';

/** An open action that is late or comes up. */
export type DueLine = OfPlan & {
  actionId: Id;
  title: string;
  /** What it is for and with whom; '' where nobody said. */
  purpose: string;
  /** '' for nobody. */
  ownerName: string;
  dueDate: CalendarDate;
};

/** A key player or champion whom nobody spoke to for a month. */
export type QuietLine = OfPlan & {
  stakeholderId: Id;
  personId: Id;
  name: string;
  jobTitle: string;
  stance: Stance;
  /** Null for never. */
  lastContact: CalendarDate | null;
  /** The next action with them that is due by the end of the window; null where none is. */
  touch: { actionId: Id; dueDate: CalendarDate } | null;
};

/** The one thing worth doing first in a plan. */
export type Question = OfPlan & Omit<CoachingPoint, 'id' | 'step' | 'reason'>;

/** What one plan gives to the week, each list whole and in the order of its records. */
export type PlanWeek = OfPlan & {
  due: DueLine[];
  quiet: QuietLine[];
  problems: ProblemLine[];
  ahead: AheadLine[];
  /** Null where no target is set for the week and nothing happened in it. */
  prospecting: ProspectingLine | null;
  question: Question | null;
  /** Whether anybody has put anything into the plan; an empty plan's question is the same every time. */
  isBegun: boolean;
  /** Everybody of the plan, so that a line can be logged without saying in which plan they are. */
  people: NamedOfPlan[];
};

const daysUntilQuiet = 30;

/** Reads one plan for the week that a day is in. */
export function planWeek(plan: Plan, today: CalendarDate): PlanWeek {
  const ofPlan: OfPlan = { planId: plan.plan.id, accountName: plan.account.name };
  const dated = actionsUntil(plan, endOfWindow(today));
  return {
    ...ofPlan,
    due: dated.map(({ action, dueDate }) => ({
      ...ofPlan,
      actionId: action.id,
      title: action.title,
      purpose: actionPurpose(plan, action),
      ownerName: memberName(plan, action.ownerId),
      dueDate,
    })),
    quiet: listOf(plan, 'stakeholders')
      .filter((stakeholder) => isQuiet(stakeholder, today))
      .flatMap((stakeholder) => quietLine(plan, ofPlan, stakeholder, dated)),
    problems: lateProblems(plan, ofPlan, today),
    ahead: linesAhead(plan, ofPlan, today),
    prospecting: prospectingLine(plan, ofPlan, today),
    question: questionOf(plan, ofPlan, today),
    isBegun: contentLists.some((name) => Object.keys(plan[name]).length > 0),
    people: Object.values(plan.people).map(({ id, name }) => ({ ...ofPlan, personId: id, name })),
  };
}

/** What makes a plan more than a frame. */
const contentLists = ['people', 'insightCards', 'objectives', 'actions', 'ideas', 'criteria'] as const;

type DatedAction = { action: PlanAction; dueDate: CalendarDate };

/** The Sunday of the week after this one. */
function endOfWindow(today: CalendarDate): CalendarDate {
  return addDays(today, 7 - weekdayOf(today) + 7);
}

function actionsUntil(plan: Plan, last: CalendarDate): DatedAction[] {
  return listOf(plan, 'actions')
    .filter(isOpenAction)
    .flatMap((action) =>
      action.dueDate !== null && action.dueDate <= last ? [{ action, dueDate: action.dueDate }] : [],
    );
}

function isQuiet(stakeholder: Stakeholder, today: CalendarDate): boolean {
  if (!isKeyPlayer(stakeholder) && stakeholder.stance !== 'champion') return false;
  const { lastContact } = stakeholder;
  return lastContact === null || daysBetween(lastContact, today) >= daysUntilQuiet;
}

function quietLine(
  plan: Plan,
  ofPlan: OfPlan,
  { id, personId, stance, lastContact }: Stakeholder,
  dated: readonly DatedAction[],
): QuietLine[] {
  const person = plan.people[personId];
  if (person === undefined) return [];
  const touch = nextTouch(personId, dated);
  const { name, title: jobTitle } = person;
  return [{ ...ofPlan, stakeholderId: id, personId, name, jobTitle, stance, lastContact, touch }];
}

function nextTouch(personId: Id, dated: readonly DatedAction[]): QuietLine['touch'] {
  const touches = dated
    .filter(({ action }) => action.customerCounterpartId === personId || action.personIds.includes(personId))
    .sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
  const next = touches[0];
  return next === undefined ? null : { actionId: next.action.id, dueDate: next.dueDate };
}

function questionOf(plan: Plan, ofPlan: OfPlan, today: CalendarDate): Question | null {
  const point = coachingPoints(plan, today)[0];
  if (point === undefined) return null;
  const { title, sentence, actionLabel, target, weight } = point;
  return { ...ofPlan, title, sentence, actionLabel, target, weight };
}
