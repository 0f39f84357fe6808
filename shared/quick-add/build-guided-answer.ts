import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { isSameText } from '../text/fold.ts';
import type { GuidedAnswerLine } from './guided-answer-line.ts';
import { type LineChanges, labelFor, personIdFor } from './words/naming.ts';

/**
 * The changes that a typed question makes. A question that is there already gets the answer; whoever told us is found
 * by name or added. Throws INVALID_INPUT without a question, and where the line adds nothing to a known one.
 */
export function addGuidedAnswerChanges(plan: Plan, line: GuidedAnswerLine, newId: IdSource): LineChanges {
  const { question, answer, toldByName, answeredOn } = line;
  if (question === '' || question === '?')
    throw new AppError('INVALID_INPUT', 'Start with a question, such as “What would you stop tomorrow?”');
  const changes: Change[] = [];
  const toldById = toldByName === '' ? null : personIdFor(plan, toldByName, changes, newId);
  const known = listOf(plan, 'guidedAnswers').find((record) => isSameText(record.question, question));
  if (known === undefined)
    changes.push(insertOf('guidedAnswers', { id: newId(), question, answer, toldById, answeredOn }));
  else {
    const update = updateOf(plan, 'guidedAnswers', known.id, {
      ...(answer === '' ? {} : { answer, answeredOn }),
      ...(toldById === null ? {} : { toldById }),
    });
    if (update === null)
      throw new AppError('INVALID_INPUT', 'This question is on the list; write the answer behind it');
    changes.push(update);
  }
  return { label: labelFor(answer === '' ? 'Add question' : 'Answer', question), changes };
}
