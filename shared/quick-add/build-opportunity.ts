import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { Opportunity } from '../model/records/opportunity.ts';
import { fold } from '../text/fold.ts';
import type { OpportunityLine } from './opportunity-line.ts';
import { type LineChanges, labelFor, memberIdFor } from './words/naming.ts';

/**
 * The changes that a typed opportunity makes. A unit or offering whose name stands in the title is linked; an owner
 * who is not on the team joins it; an origin nobody knows and what no field took go to the note. Throws
 * INVALID_INPUT without a title.
 */
export function addOpportunityChanges(
  plan: Plan,
  line: OpportunityLine,
  newId: IdSource,
  values: Partial<Omit<Opportunity, 'id'>> = {},
): LineChanges & { opportunityId: Id } {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Give the opportunity a name, such as “Winch retrofit Plant 4”');
  const changes: Change[] = [];
  const ownerId = memberIdFor(plan, line.ownerName, changes, newId);
  const origin = originFor(plan, line.originName);
  const note = [
    ...(origin === null && line.originName !== '' ? [`From ${line.originName}`] : []),
    ...line.leftOver,
  ];
  const unit = longestNamedIn(listOf(plan, 'businessUnits'), line.title);
  const offering = longestNamedIn(listOf(plan, 'offerings'), line.title);
  const opportunityId = newId();
  changes.push(
    insertOf('opportunities', {
      id: opportunityId,
      ...(unit === null ? {} : { businessUnitId: unit.id }),
      ...(offering === null ? {} : { offeringIds: [offering.id] }),
      ...values,
      ...origin,
      title: line.title,
      value: line.value,
      probability: line.probability,
      closeDate: line.closeDate,
      nextStep: line.nextStep,
      ...(line.stage === null ? {} : { stage: line.stage }),
      ownerId: ownerId ?? values.ownerId ?? null,
      note: note.join('\n'),
    }),
  );
  return { label: labelFor('Add opportunity', line.title), changes, opportunityId };
}

/** The one whose name stands in the text as whole words; the longest where several do. */
function longestNamedIn<R extends { name: string }>(records: readonly R[], text: string): R | null {
  const within = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = records.filter(({ name }) =>
    within.includes(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
  return found.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function originFor(
  plan: Plan,
  name: string,
): Partial<Pick<Opportunity, 'ideaId' | 'objectiveId' | 'insightId'>> | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  const find = (collection: 'ideas' | 'objectives' | 'insightCards') =>
    listOf(plan, collection).find(({ title }) => fold(title).startsWith(wanted))?.id ?? null;
  const ideaId = find('ideas');
  if (ideaId !== null) return { ideaId };
  const objectiveId = find('objectives');
  if (objectiveId !== null) return { objectiveId };
  const insightId = find('insightCards');
  return insightId === null ? null : { insightId };
}
