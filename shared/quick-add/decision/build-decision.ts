import { startingRoster } from '../../method/decision/roster.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { fold, isSameText } from '../../text/fold.ts';
import { type LineChanges, labelFor } from '../words/naming.ts';
import type { DecisionLine } from './decision-line.ts';

/**
 * The changes that a typed decision makes: the decision, for the unit its title names, and a seat for everyone in the
 * roles they usually have. Throws INVALID_INPUT when the line has no title, or the title of another decision.
 */
export function addDecisionChanges(
  plan: Plan,
  line: DecisionLine,
  newId: IdSource,
): LineChanges & { decisionId: Id } {
  const { title } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Start with what they decide, such as “New winches for Plant 4”');
  if (listOf(plan, 'decisionCenters').some((decision) => isSameText(decision.title, title)))
    throw new AppError('INVALID_INPUT', `“${title}” is in the list already`);
  const decisionId = newId();
  const businessUnitId = unitNamedIn(plan, title);
  const { deadline, currentPhase, value } = line;
  const buyClass = line.buyClass === null ? {} : { buyClass: line.buyClass };
  const decision = { id: decisionId, title, deadline, currentPhase, value, businessUnitId, ...buyClass };
  const seats = startingRoster(plan, businessUnitId).map(({ personId, role }) =>
    insertOf('decisionSeats', { id: newId(), decisionCenterId: decisionId, personId, role }),
  );
  const changes = [insertOf('decisionCenters', decision), ...seats];
  return { label: labelFor('Add decision', title), changes, decisionId };
}

/** The unit whose name stands in the title as a whole, the longest such name; null for none. */
export function unitNamedIn(plan: Plan, title: string): Id | null {
  const words = ` ${wordsOf(title)} `;
  const named = listOf(plan, 'businessUnits')
    .filter(({ name }) => wordsOf(name) !== '' && words.includes(` ${wordsOf(name)} `))
    .sort((a, b) => b.name.length - a.name.length);
  return named[0]?.id ?? null;
}

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
