import { z } from 'zod';
import { type CollectionName, collectionNames, collections, isSingle } from './collections.ts';
import { completed, emptyPlan } from './editing.ts';
import { AppError } from './errors.ts';
import type { Id } from './field.ts';
import type { AnyRecord, Plan } from './plan.ts';

/** What a plan held when one of its versions was frozen; `id` is that of the version's record. */
export type PlanVersion = { id: Id; plan: Plan };

const wholeRecord = z.record(z.string(), z.unknown());
const records = z.record(z.string(), wholeRecord);
const written = z.looseObject({ plan: wholeRecord, account: wholeRecord });

/**
 * A whole plan from the JSON it was once written as, also by a version of the app that knew fewer collections
 * and fields: what it does not say is blank. Throws FILE_DAMAGED that names the first record that does not fit.
 */
export function planFromJson(json: string): Plan {
  const parsed = written.safeParse(parsedJson(json));
  if (!parsed.success) throw damaged('it holds no plan');
  const plan = emptyPlan(
    collections.plan.schema.parse(soundRecord('plan', parsed.data.plan)),
    collections.account.schema.parse(soundRecord('account', parsed.data.account)),
  );
  for (const name of collectionNames) {
    if (isSingle(name)) continue;
    const list = records.safeParse(parsed.data[name] ?? {});
    if (!list.success) throw damaged(`its ${name} are no list of records`);
    for (const record of Object.values(list.data)) {
      const sound = soundRecord(name, record);
      Object.assign(plan[name], { [sound.id]: sound });
    }
  }
  return plan;
}

const damaged = (reason: string): AppError =>
  new AppError('FILE_DAMAGED', `This version of the plan is damaged: ${reason}.`);

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', 'This version of the plan is damaged: it cannot be read.', { cause });
  }
}

function soundRecord(name: CollectionName, fields: Readonly<Record<string, unknown>>): AnyRecord {
  const parsed = collections[name].schema.safeParse(completed(name, fields));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw damaged(`a ${collections[name].noun} is not valid (${issue?.path.join('.')}: ${issue?.message})`);
}
