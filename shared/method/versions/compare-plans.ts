import { type CollectionName, collectionNames, collections, isSingle } from '../../model/collections.ts';
import { isSameValue } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import { type AnyRecord, type Plan, recordsOf } from '../../model/plan.ts';
import { homeStep } from '../../wizard/home-step.ts';
import { type StepId, stepIds } from '../../wizard/step-ids.ts';
import { recordTitle } from './record-title.ts';
import { valueText } from './value-text.ts';
import { fieldLabel } from './words.ts';

/** A field that differs, in words; '' where nothing was said. */
export type FieldDifference = { field: string; label: string; before: string; after: string };

/** A record that is in one of two plans only, or that both hold with different fields. */
export type RecordDifference = {
  collection: CollectionName;
  id: Id;
  kind: 'added' | 'removed' | 'changed';
  /** What the record is: "action". */
  noun: string;
  title: string;
  /** For a changed record; empty for the others. */
  fields: FieldDifference[];
};

export type StepDifferences = { step: StepId; differences: RecordDifference[] };

/** How one plan differs from another: all of it, and the same by step in the order of the steps. */
export type PlanComparison = {
  added: number;
  removed: number;
  changed: number;
  steps: StepDifferences[];
};

// Where people stand on a picture and which versions there are says nothing about the account.
const leftOut: ReadonlySet<CollectionName> = new Set(['mapPlacements', 'snapshots']);
const fieldsLeftOut: ReadonlySet<string> = new Set(['id', 'carriedOverOn']);

/** Compares two states of a plan field by field: what `after` has that `before` had not, and the other way. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const differences = collectionNames
    .filter((name) => !leftOut.has(name))
    .flatMap((name) => collectionDifferences(before, after, name));
  const count = (kind: RecordDifference['kind']): number =>
    differences.filter((difference) => difference.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    steps: stepIds
      .map((step) => ({
        step,
        differences: differences.filter(({ collection }) => homeStep[collection] === step),
      }))
      .filter((entry) => entry.differences.length > 0),
  };
}

function collectionDifferences(before: Plan, after: Plan, name: CollectionName): RecordDifference[] {
  // Most of a plan is as it was, and then the very same.
  if (before[name] === after[name]) return [];
  const [old, current] = [recordsBeside(before, after, name), recordsBeside(after, before, name)];
  const { noun } = collections[name];
  const whole = (plan: Plan, kind: 'added' | 'removed', id: Id, record: AnyRecord): RecordDifference => ({
    collection: name,
    id,
    kind,
    noun,
    title: recordTitle(plan, name, record),
    fields: [],
  });
  const result: RecordDifference[] = [];
  for (const [id, record] of current) {
    const was = old.get(id);
    if (was === undefined) result.push(whole(after, 'added', record.id, record));
    else {
      const fields = fieldDifferences({ plan: before, record: was }, { plan: after, record }, name);
      if (fields.length > 0)
        result.push({
          collection: name,
          id: record.id,
          kind: 'changed',
          noun,
          title: recordTitle(after, name, record),
          fields,
        });
    }
  }
  for (const [id, record] of old)
    if (!current.has(id)) result.push(whole(before, 'removed', record.id, record));
  return result;
}

/**
 * The records that are not the very same in the other plan, by what makes them the same one: their id, and for the
 * one there always is, that it is it.
 */
function recordsBeside(plan: Plan, other: Plan, name: CollectionName): Map<string, AnyRecord> {
  const others = recordsOf(other, name);
  const records = Object.values(recordsOf(plan, name)).filter((record) => others[record.id] !== record);
  return new Map(records.map((record) => [isSingle(name) ? name : record.id, record]));
}

type State = { plan: Plan; record: AnyRecord };

function fieldDifferences(before: State, after: State, name: CollectionName): FieldDifference[] {
  // States of the open plan share what did not change.
  if (before.record === after.record) return [];
  return Object.keys(collections[name].schema.shape)
    .filter((field) => !fieldsLeftOut.has(field))
    .filter((field) => !isSameContent(before.record[field], after.record[field]))
    .map((field) => ({
      field,
      label: fieldLabel(field),
      before: valueText(before.plan, name, field, before.record[field]),
      after: valueText(after.plan, name, field, after.record[field]),
    }));
}

/** Lists of references and choices say the same in any order. */
function isSameContent(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return isSameValue([...a].sort(), [...b].sort());
  return isSameValue(a, b);
}
