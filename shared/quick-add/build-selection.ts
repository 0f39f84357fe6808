import { criteriaSetName } from '../method/selection/criteria-sets.ts';
import { selectionPlacement } from '../method/selection/placement.ts';
import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { CalendarDate, Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { SelectionAxis, SelectionScore } from '../model/records/selection.ts';
import { isSameText } from '../text/fold.ts';
import { selectionDecisionLabels } from '../text/labels.ts';
import { capitalized } from '../text/lists.ts';
import type { DecisionLine, SelectionLine } from './selection-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/** The changes that a typed selection criterion makes. Throws INVALID_INPUT when it has no title or is there already. */
export function addSelectionCriterionChanges(
  plan: Plan,
  line: SelectionLine,
  listAxis: SelectionAxis,
  newId: IdSource,
): LineChanges & { criterionId: Id } {
  if (line.problem !== null) throw new AppError('INVALID_INPUT', line.problem);
  const axis = line.axis ?? listAxis;
  const title = capitalized(line.title).slice(0, 300);
  const isThere = listOf(plan, 'selectionCriteria').some(
    (criterion) => criterion.axis === axis && isSameText(criterion.title, title),
  );
  if (isThere) throw new AppError('INVALID_INPUT', `“${title}” is on the list already`);
  const criterionId = newId();
  const { weight, rating } = line;
  return {
    label: labelFor('Add selection criterion', title),
    changes: [insertOf('selectionCriteria', { id: criterionId, title, axis, weight, rating })],
    criterionId,
  };
}

/**
 * The changes that put a decision on record, with the scores of this very day, so that it can be understood later.
 * Throws INVALID_INPUT when the line names no decision.
 */
export function addDecisionChanges(
  plan: Plan,
  line: DecisionLine,
  today: CalendarDate,
  newId: IdSource,
): LineChanges & { scoreId: Id } {
  const { decision, tier, reason } = line;
  if (decision === null)
    throw new AppError(
      'INVALID_INPUT',
      'Start with the decision: key account, develop, watch or not selected',
    );
  const id = newId();
  const changes: Change[] = [
    insertOf('selectionScores', { id, ...scoresToday(plan, today), decision, tier, reason }),
  ];
  return {
    label: `Decide on ${plan.account.name}: ${selectionDecisionLabels[decision].toLowerCase()}`,
    changes,
    scoreId: id,
  };
}

/** What every decision of a day rests on: the scores as shown, the criteria set, and who owns the plan. */
function scoresToday(plan: Plan, today: CalendarDate): Partial<SelectionScore> {
  const { shown } = selectionPlacement(plan);
  return {
    date: today,
    decidedById: plan.plan.ownerId,
    criteriaSet: criteriaSetName(plan),
    attractiveness: shown.attractiveness,
    strength: shown.strength,
  };
}
