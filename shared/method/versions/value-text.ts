import { type CollectionName, collectionNames, collections } from '../../model/collections.ts';
import { describeField, Money } from '../../model/field.ts';
import { type Plan, recordsOf } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import * as labels from '../../text/labels.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { moneyText } from '../../text/money.ts';
import { numberText } from '../../text/numbers.ts';
import { recordTitle } from './record-title.ts';
import { wordsOf } from './words.ts';

/** Choices whose words on screen are not those of the schema, by collection and field. */
const choiceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plan.status': labels.planStatusLabels,
  'plan.perceptionLadder': labels.perceptionLadderLabels,
  'businessUnits.exploration': labels.explorationLabels,
  'insightCards.validation': labels.validationLabels,
  'insightCards.area': labels.insightAreaLabels,
  'relationships.kind': labels.relationshipKindLabels,
  'reviews.kind': labels.reviewKindLabels,
  'signals.kind': labels.signalKindLabels,
  'stakeholders.coverage': labels.coverageLabels,
  'stakeholders.politicalStatus': labels.politicalStatusLabels,
  'stakeholders.stance': labels.stanceLabels,
  'coverageTies.depth': labels.coverageLabels,
  'objectives.bases': labels.objectiveBasisLabels,
};

const choiceText = (collection: CollectionName, field: string, value: string): string =>
  choiceWords[`${collection}.${field}`]?.[value] ?? capitalized(wordsOf(value));

/**
 * A field's value in words, names in place of references, as the plan has them; '' where nothing is said.
 * A reference to what the plan does not hold is "(deleted)".
 */
export function valueText(plan: Plan, collection: CollectionName, field: string, value: unknown): string {
  const schema = Object.entries(collections[collection].schema.shape).find(([name]) => name === field)?.[1];
  if (schema === undefined || value === null || value === undefined || value === '') return '';
  const { storage } = describeField(schema);
  if (storage.kind === 'money') return moneyText(Money.parse(value));
  if (storage.kind === 'date') return longDate(String(value));
  if (storage.kind === 'flag') return value === true ? 'Yes' : 'No';
  if (typeof value === 'number') return field === 'year' ? String(value) : numberText(value, undefined, 4);
  const all = (Array.isArray(value) ? value : [value]).map(String);
  if (storage.kind === 'choice' || storage.kind === 'choices')
    return listText(all.map((word) => choiceText(collection, field, word)));
  if (storage.kind === 'reference' || storage.kind === 'references')
    return listText(all.map((id) => titleOfReference(plan, storage.collection, id)));
  return String(value);
}

function titleOfReference(plan: Plan, target: string, id: string): string {
  const collection = collectionNames.find((name) => name === target);
  const record = collection === undefined ? undefined : recordsOf(plan, collection)[id];
  return collection === undefined || record === undefined
    ? '(deleted)'
    : recordTitle(plan, collection, record);
}
