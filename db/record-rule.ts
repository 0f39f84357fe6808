import { type CollectionName, collections } from '../shared/model/collections.ts';
import type { AnyRecord } from '../shared/model/plan.ts';

/** What a collection's rule that spans fields has against a record its schema accepts, or null. */
export function ruleProblem(name: CollectionName, record: AnyRecord): string | null {
  const { problem } = collections[name];
  // Callers give a record of this very collection; the compiler cannot tie the rule to it through the name.
  return (problem as ((record: AnyRecord) => string | null) | undefined)?.(record) ?? null;
}
