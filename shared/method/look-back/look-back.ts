import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { PlanAction } from '../../model/records/commitment.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted, countWord } from '../../text/numbers.ts';
import { comparePlans, type FieldDifference } from '../versions/compare-plans.ts';

/** An edit as the history has it, with the records it touched. */
type Edit = { label: string; recordIds: readonly Id[] };

export type LookedBackAction = { id: Id; title: string; dueDate: CalendarDate | null };

/** A goal that differs, and the steps of the history that changed it, oldest first. */
export type ChangedGoal = {
  id: Id;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  fields: FieldDifference[];
  why: string[];
};

/** What was planned, done and changed in a period, computed and not typed (METHOD R67). */
export type LookBack = {
  /** Actions that were open at the start and due in the period. */
  planned: LookedBackAction[];
  /** Of those, the ones that were done. */
  done: LookedBackAction[];
  /** Of those, the ones still open at the end, whatever day they have now. */
  slipped: LookedBackAction[];
  /** Actions given up: open at the start, dropped or deleted at the end. */
  dropped: LookedBackAction[];
  /** Actions that came in during the period. */
  added: LookedBackAction[];
  goals: ChangedGoal[];
};

const isOpen = ({ status }: PlanAction): boolean => status === 'open' || status === 'inProgress';

/**
 * Holds the end of a period against its start. `to` is the last day of it; `edits` are those of the period, from
 * which the reasons for changed goals are taken.
 */
export function lookBack(before: Plan, after: Plan, to: CalendarDate, edits: readonly Edit[]): LookBack {
  const open = listOf(before, 'actions').filter(isOpen);
  const planned = open.filter(({ dueDate }) => dueDate !== null && dueDate <= to);
  const now = (action: PlanAction): PlanAction | undefined => after.actions[action.id];
  const isGone = (action: PlanAction): boolean => (now(action)?.status ?? 'dropped') === 'dropped';
  return {
    planned: planned.map(shown),
    done: planned.filter((action) => now(action)?.status === 'done').map(shown),
    slipped: planned
      .flatMap((action) => now(action) ?? [])
      .filter(isOpen)
      .map(shown),
    dropped: open.filter(isGone).map(shown),
    added: listOf(after, 'actions')
      .filter(({ id }) => before.actions[id] === undefined)
      .map(shown),
    goals: changedGoals(before, after, edits),
  };
}

const shown = ({ id, title, dueDate }: PlanAction): LookedBackAction => ({ id, title, dueDate });

function changedGoals(before: Plan, after: Plan, edits: readonly Edit[]): ChangedGoal[] {
  return comparePlans(before, after)
    .steps.flatMap(({ differences }) => differences)
    .filter(({ collection }) => collection === 'objectives')
    .map(({ id, title, kind, fields }) => ({
      id,
      title,
      kind,
      fields,
      why: [...new Set(edits.filter(({ recordIds }) => recordIds.includes(id)).map(({ label }) => label))],
    }));
}

/** "Nine actions were due: six done, two slipped and one dropped. Four came in. Two goals changed." */
export function lookBackSentence({ planned, done, slipped, dropped, added, goals }: LookBack): string {
  const droppedOfPlanned = planned.filter(({ id }) => dropped.some((action) => action.id === id)).length;
  const parts = [
    done.length === 0 ? '' : `${countWord(done.length)} done`,
    slipped.length === 0 ? '' : `${countWord(slipped.length)} slipped`,
    droppedOfPlanned === 0 ? '' : `${countWord(droppedOfPlanned)} given up`,
  ].filter((part) => part !== '');
  const were = planned.length === 1 ? 'was' : 'were';
  const due = `${capitalized(counted(planned.length, 'action', 'actions'))} ${were} due`;
  const sentences = [
    parts.length === 0 ? `${due}.` : `${due}: ${listText(parts)}.`,
    added.length === 0 ? '' : `${capitalized(countWord(added.length))} came in.`,
    goals.length === 0 ? '' : `${capitalized(counted(goals.length, 'goal', 'goals'))} changed.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
