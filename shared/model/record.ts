import { z } from 'zod';
import { fieldDescriptions, type Id, internal } from './field.ts';

function recordId() {
  const schema = z.uuidv7();
  fieldDescriptions.add(schema, {
    confidentiality: 'shareable',
    storage: { kind: 'text' },
    required: true,
    blank: undefined,
  });
  return schema;
}

/**
 * The schema of one kind of record: the given fields, its `id`, `confidential`, which keeps this single
 * record out of every customer-facing export whatever its fields are, and `carriedOverOn`: the day it was
 * taken over from an earlier plan, until somebody confirms that it still holds (METHOD R75).
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({
    id: recordId(),
    ...shape,
    confidential: internal.flag(),
    carriedOverOn: internal.date(),
  });
}

/** What makes a new identity; passed in wherever records are made, so that tests can say which. */
export type IdSource = () => Id;
