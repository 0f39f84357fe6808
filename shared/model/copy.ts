import { collections } from './collections.ts';
import { emptyPlan } from './editing.ts';
import { describeField, type Id } from './field.ts';
import { allRecords, type Plan } from './plan.ts';
import type { IdSource } from './record.ts';

/**
 * The same plan with new identities throughout and the given name, so that both can be in one store. `ids` holds
 * the new identity for each old one and is added to, so that several states of a plan stay states of one plan.
 */
export function copyOfPlan(plan: Plan, name: string, newId: IdSource, ids = new Map<Id, Id>()): Plan {
  for (const { record } of allRecords(plan)) if (!ids.has(record.id)) ids.set(record.id, newId());
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translate);
    return typeof value === 'string' ? (ids.get(value) ?? value) : value;
  };
  const result = emptyPlan(plan.plan, plan.account);
  for (const { collection, record } of allRecords(plan)) {
    const copy: Record<string, unknown> = { ...record, id: translate(record.id) };
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { storage } = describeField(schema);
      if (storage.kind === 'reference' || storage.kind === 'references')
        copy[field] = translate(record[field]);
    }
    if (collection === 'plan') Object.assign(result, { plan: { ...copy, name } });
    else if (collection === 'account') Object.assign(result, { account: copy });
    else Object.assign(result[collection], { [String(copy.id)]: copy });
  }
  return result;
}
