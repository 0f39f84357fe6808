import { collections } from '../../../shared/model/collections.ts';
import { describeField } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { allRecords, type Plan } from '../../../shared/model/plan.ts';
import { samplePlan } from '../../../shared/sample/sample-plan.ts';

const sentence =
  'Everything that could be said about this was said here, twice, and once more in other words. ';

/** The sample with every text as long as its field takes: whoever wrote it left nothing out. */
export function wordyPlan(today: string): Plan {
  const plan = structuredClone(samplePlan(newId, today));
  for (const { collection, record } of allRecords(plan))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      if (describeField(schema).storage.kind !== 'text' || field === 'id' || field === 'currency') continue;
      const longest = [2000, 200, 120, 60].map((length) => sentence.repeat(25).slice(0, length).trim());
      const taken = longest.find((text) => schema.safeParse(text).success);
      if (taken !== undefined) Object.assign(record, { [field]: taken });
    }
  return plan;
}
