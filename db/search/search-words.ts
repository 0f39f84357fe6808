import { type CollectionName, collections } from '../../shared/model/collections.ts';
import { describeField } from '../../shared/model/field.ts';
import type { AnyRecord } from '../../shared/model/plan.ts';

/** The words of a record, as they were written: what it is called, and everything else it says. */
export type RecordWords = { title: string; text: string };

/** What names a record, by preference. */
const titleFields: readonly string[] = ['name', 'title', 'question', 'text', 'outcome'];

/** Text that is a code, or that stands for something else. */
const codes: ReadonlySet<string> = new Set([
  'id',
  'currency',
  'externalId',
  'step',
  'rule',
  'item',
  'subjectId',
]);

/** Records that say nothing a person would look for. */
const unsearched: ReadonlySet<CollectionName> = new Set([
  'mapPlacements',
  'supplierRatings',
  'scorecardAnswers',
  'selectionCriteria',
  'checklistAnswers',
  'dismissals',
  'ladderSteps',
]);

const fieldsByCollection = new Map<CollectionName, { title: string | null; others: readonly string[] }>();

function fieldsOf(collection: CollectionName) {
  const known = fieldsByCollection.get(collection);
  if (known !== undefined) return known;
  const texts = Object.entries(collections[collection].schema.shape)
    .filter(([field, schema]) => describeField(schema).storage.kind === 'text' && !codes.has(field))
    .map(([field]) => field);
  const title = titleFields.find((field) => texts.includes(field)) ?? null;
  const found = { title, others: texts.filter((field) => field !== title) };
  fieldsByCollection.set(collection, found);
  return found;
}

/** Whether records of a collection can be found by their words. */
export function isSearched(collection: CollectionName): boolean {
  const { title, others } = fieldsOf(collection);
  return !unsearched.has(collection) && (title !== null || others.length > 0);
}

/** Whether a change of these fields changes what a record is found by. */
export function touchesWords(collection: CollectionName, fields: Iterable<string>): boolean {
  const { title, others } = fieldsOf(collection);
  return [...fields].some((field) => field === title || others.includes(field));
}

/** The words of a record of a searched collection. */
export function wordsOf(collection: CollectionName, record: AnyRecord): RecordWords {
  const { title, others } = fieldsOf(collection);
  const textOf = (field: string): string => {
    const value = record[field];
    return typeof value === 'string' ? value : '';
  };
  return {
    title: title === null ? '' : textOf(title),
    text: others
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n'),
  };
}
