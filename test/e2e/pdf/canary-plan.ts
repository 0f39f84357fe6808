import { type CollectionName, collections, isSingle } from '../../../shared/model/collections.ts';
import { describeField, type FieldDescription } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { type AnyRecord, allRecords, type Plan } from '../../../shared/model/plan.ts';
import { samplePlan } from '../../../shared/sample/sample-plan.ts';

/** Collections no customer may see a record of. Written out here, so that the product's own list is tested too. */
const internalCollections: readonly CollectionName[] = [
  'stakeholders',
  'competitors',
  'coverageTies',
  'mapPlacements',
  'signals',
  'supplierRatings',
  'notes',
  'selectionCriteria',
  'selectionScores',
  'deals',
  'planYears',
  'walletCategories',
  'contracts',
  'lostDealPlans',
  'guidedAnswers',
  'decisionCenters',
  'decisionSeats',
  'qualifications',
  'buyingPhases',
  'entryAssessments',
  'whitespaceCells',
  'opportunities',
  'scorecardAnswers',
  'meetings',
  'swotEntries',
  'perceptionReadings',
  'ladderSteps',
  'prospectingPrograms',
  'programSteps',
  'touches',
  'timeBlocks',
  'snapshots',
  'outcomeReadings',
  'sponsorInvolvements',
  'checklistAnswers',
  'dismissals',
];

/** Whether a record as a whole stays in the house. */
export function isHeldBack(collection: CollectionName, record: AnyRecord): boolean {
  if (isSingle(collection)) return false;
  if (record.confidential || internalCollections.includes(collection)) return true;
  if (collection === 'relationships') return record.kind !== 'reportsTo' && record.kind !== 'dottedLine';
  return (collection === 'actions' || collection === 'businessCases') && record.joint === false;
}

/** A day that stands in no shareable field. */
export const canaryYear = '2093';

export type CanaryPlan = {
  plan: Plan;
  /** What no customer may read, and where it stands. */
  secrets: ReadonlyMap<string, string>;
  /** What a customer should read. */
  open: readonly string[];
};

/**
 * The sample with a word of its own in every text: `zq…` where it is internal, `ok…` where it may be shared;
 * internal days lie in 2093.
 */
export function canaryPlan(today: string): CanaryPlan {
  const plan = structuredClone(samplePlan(newId, today));
  const secrets = new Map<string, string>();
  const open: string[] = [];
  for (const { collection, record } of allRecords(plan)) {
    const isRecordHeldBack = isHeldBack(collection, record);
    for (const { field, description } of fieldsOf(collection)) {
      const isSecret = isRecordHeldBack || description.confidentiality === 'internal';
      if (
        description.storage.kind === 'date' &&
        description.confidentiality === 'internal' &&
        record[field] !== null
      )
        set(record, field, `${canaryYear}-05-17`);
      if (!isFreeText(collection, field, description)) continue;
      const word = `${isSecret ? 'zq' : 'ok'}${(secrets.size + open.length + 100).toString(36)}`;
      set(record, field, word);
      if (isSecret) secrets.set(word, `${collection}.${field}`);
      else if (record[field] !== '') open.push(word);
    }
  }
  return { plan, secrets, open };
}

/**
 * The same for everybody outside: every internal value is another one, every record that stays in the house is
 * gone. A customer's document must not change by a dot.
 */
export function otherwiseInside(plan: Plan): Plan {
  const other = structuredClone(plan);
  for (const { collection, record } of [...allRecords(other)]) {
    if (isHeldBack(collection, record)) {
      removeRecord(other, collection, record.id);
      continue;
    }
    for (const { field, description } of fieldsOf(collection))
      if (description.confidentiality === 'internal' && field !== 'confidential')
        set(record, field, anotherValue(record[field], description));
  }
  return withoutDanglingReferences(other);
}

function fieldsOf(collection: CollectionName): { field: string; description: FieldDescription }[] {
  return Object.entries(collections[collection].schema.shape).map(([field, schema]) => ({
    field,
    description: describeField(schema),
  }));
}

/** Text that somebody wrote, not a code or an identity. */
function isFreeText(collection: CollectionName, field: string, { storage }: FieldDescription): boolean {
  return storage.kind === 'text' && field !== 'id' && !(collection === 'plan' && field === 'currency');
}

function anotherValue(value: unknown, { storage, blank }: FieldDescription): unknown {
  if (storage.kind === 'choice')
    return storage.values[(storage.values.indexOf(String(value)) + 1) % storage.values.length];
  if (storage.kind === 'flag') return value !== true;
  if (storage.kind === 'text') return `other${String(value).length}`;
  return blank;
}

function set(record: AnyRecord, field: string, value: unknown): void {
  Object.assign(record, { [field]: value });
}

function removeRecord(plan: Plan, collection: CollectionName, id: string): void {
  if (!isSingle(collection)) delete plan[collection][id];
}

/** Cuts every reference to what is gone, and drops what makes no sense without it, and what rests on that. */
function withoutDanglingReferences(plan: Plan): Plan {
  for (let count = -1; count !== [...allRecords(plan)].length; ) {
    count = [...allRecords(plan)].length;
    cutReferences(plan);
  }
  return plan;
}

function cutReferences(plan: Plan): void {
  const ids = new Set([...allRecords(plan)].map(({ record }) => record.id));
  const isGone = (value: unknown) => typeof value === 'string' && !ids.has(value);
  for (const { collection, record } of [...allRecords(plan)])
    for (const { field, description } of fieldsOf(collection)) {
      const { storage, required } = description;
      if (storage.kind === 'references' && Array.isArray(record[field]))
        set(
          record,
          field,
          record[field].filter((id) => !isGone(id)),
        );
      if (storage.kind !== 'reference' || !isGone(record[field])) continue;
      if (required || collection === 'relationships') removeRecord(plan, collection, record.id);
      else set(record, field, null);
    }
}
