import { type CollectionName, collectionNames, collections } from '../../model/collections.ts';
import { describeField } from '../../model/field.ts';
import { type AnyRecord, type Plan, recordsOf } from '../../model/plan.ts';
import { outcomeDimensions } from '../../model/records/governance.ts';
import { RelationshipEdge } from '../../model/records/relationship.ts';
import { longDate } from '../../text/dates.ts';
import { relationshipVerbs, reviewKindLabels } from '../../text/labels.ts';
import { capitalized } from '../../text/lists.ts';
import { outcomeLabels } from '../../text/outcome-labels.ts';
import { personName } from '../stakeholders.ts';
import { wordsOf } from './words.ts';

const longestText = 90;

/**
 * What a record is called where it stands among others: its own title or name, "Ana Ruiz reports to Jon Berg",
 * "Price, Halden", or what it belongs to with its day.
 */
export function recordTitle(plan: Plan, collection: CollectionName, record: AnyRecord): string {
  if (collection === 'plan') return 'The plan';
  if (collection === 'relationships') return relationshipTitle(plan, record);
  if (collection === 'reviews' && typeof record.date === 'string')
    return `${kindOfReview(record.kind)} of ${longDate(record.date)}`;
  const own = record.name ?? record.title ?? record.text ?? record.question ?? record.item ?? record.rule;
  if (typeof own === 'string' && own !== '' && collection !== 'scorecardAnswers') return shortened(own);
  return capitalized(partsOf(plan, collection, record).join(', ') || collections[collection].noun);
}

const kindOfReview = (kind: unknown): string =>
  Object.entries(reviewKindLabels).find(([key]) => key === kind)?.[1] ?? 'Review';

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1).trimEnd()}…`;
}

function relationshipTitle(plan: Plan, record: AnyRecord): string {
  const { kind, fromPersonId, toPersonId, competitorId } = RelationshipEdge.parse(record);
  const to = competitorId === null ? personName(plan, toPersonId) : plan.competitors[competitorId]?.name;
  return `${personName(plan, fromPersonId)} ${relationshipVerbs[kind]} ${to ?? ''}`.trim();
}

/** What tells a record without a title from its siblings: what it belongs to, which part of it, and when. */
function partsOf(plan: Plan, collection: CollectionName, record: AnyRecord): string[] {
  const parts: string[] = [];
  for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
    const { storage, required } = describeField(schema);
    const value = record[field];
    if (typeof value === 'string' && storage.kind === 'reference' && (required || isPart(field)))
      parts.push(titleOf(plan, storage.collection, value));
    else if (field === 'competitorId' && value === null && !required) parts.push('us');
    else if (typeof value === 'string' && storage.kind === 'choice' && isPart(field))
      parts.push(choicePart(field, value));
    else if (typeof value === 'number' && isPart(field))
      parts.push(field === 'year' ? String(value) : `${field} ${value}`);
  }
  if (typeof record.date === 'string') parts.push(longDate(record.date));
  return parts.filter((part) => part !== '');
}

function choicePart(field: string, value: string): string {
  const outcome = outcomeDimensions.find((dimension) => field === 'dimension' && dimension === value);
  return outcome === undefined ? wordsOf(value) : outcomeLabels[outcome];
}

const telling = new Set([
  'personId',
  'competitorId',
  'role',
  'element',
  'phase',
  'question',
  'dimension',
  'year',
]);
const isPart = (field: string): boolean => telling.has(field);

function titleOf(plan: Plan, target: string, id: string): string {
  const collection = collectionNames.find((name) => name === target);
  const record = collection === undefined ? undefined : recordsOf(plan, collection)[id];
  return collection === undefined || record === undefined ? '' : recordTitle(plan, collection, record);
}
