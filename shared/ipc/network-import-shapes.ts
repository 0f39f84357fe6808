import { z } from 'zod';
import { Id } from '../model/field.ts';
import { relationshipKinds } from '../model/records/relationship.ts';

/** What an attribute of the nodes of a network can be taken for. */
export const networkAttributeTargets = [
  'ignore',
  'externalId',
  'name',
  'title',
  'unit',
  'level',
  'company',
  'location',
  'email',
  'phone',
  'roles',
  'stance',
  'politicalStatus',
] as const;
/** What a kind of tie of a network can be taken for. */
export const networkTieTargets = ['ignore', ...relationshipKinds] as const;
export const NetworkTieTarget = z.enum(networkTieTargets);

/** A person or a tie of a network that an import would add, change or leave. */
export const NetworkRow = z.strictObject({ row: z.int().min(1), recordId: Id, text: z.string() });
export type NetworkRow = z.infer<typeof NetworkRow>;

const count = z.int().min(0);

/** What is in the lists of the preview of a network, also where they are cut short. */
export const NetworkTotals = z.strictObject({
  inserted: count,
  updated: count,
  unchanged: count,
  skipped: count,
  warnings: count,
  /** Of what is new. */
  people: count,
  ties: count,
  /** Ties of kinds that are left out, and those that the file says are none. */
  leftOutTies: count,
});
