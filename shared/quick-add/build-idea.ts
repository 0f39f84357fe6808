import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { CollaborationIdea } from '../model/records/value.ts';
import { type IdeaLine, ideaScoreFields } from './idea-line.ts';
import { findPerson } from './words/matching.ts';
import { type LineChanges, labelFor, memberIdFor } from './words/naming.ts';

/**
 * The changes that a typed idea makes. An owner who is not on the team joins it; a customer's owner who is not in
 * the plan stays in the title; what no field took goes to the description. Throws INVALID_INPUT without a title.
 */
export function addIdeaChanges(
  plan: Plan,
  line: IdeaLine,
  newId: IdSource,
  values: Partial<Omit<CollaborationIdea, 'id'>> = {},
): LineChanges & { ideaId: Id } {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Give the idea a name, such as “Scrap-rate twin”');
  const customerOwner = findPerson(plan, line.customerOwnerName);
  const isUnknown = customerOwner === null && line.customerOwnerName !== '';
  const title = isUnknown ? `${line.title} with ${line.customerOwnerName}` : line.title;
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const ideaId = newId();
  const { valueForCustomer, valueForUs, nextStep } = line;
  changes.push(
    insertOf('ideas', {
      id: ideaId,
      ...values,
      ...{ title, valueForCustomer, valueForUs, nextStep },
      ...(line.level === null ? {} : { level: line.level }),
      ownerId: ownerId ?? values.ownerId ?? null,
      customerOwnerId: customerOwner?.id ?? values.customerOwnerId ?? null,
      description: line.leftOver.join('\n'),
      ...scoresOf(line),
    }),
  );
  return { label: labelFor('Add idea', title), changes, ideaId };
}

function scoresOf(line: IdeaLine): Partial<Record<(typeof ideaScoreFields)[number], number>> {
  const scores: Partial<Record<(typeof ideaScoreFields)[number], number>> = {};
  for (const [index, field] of ideaScoreFields.entries()) {
    const score = line.scores?.[index];
    if (score !== undefined) scores[field] = score;
  }
  return scores;
}
