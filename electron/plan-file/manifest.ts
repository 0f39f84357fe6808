import { z } from 'zod';
import { audiences } from '../../shared/model/audience.ts';

/** What the first entry of a plan file says about the rest. */
export const PlanFileManifest = z.object({
  format: z.literal('cairn-plan'),
  /** The store's schema that its records follow. */
  schemaVersion: z.int().min(1),
  appVersion: z.string(),
  createdAt: z.iso.datetime(),
  audience: z.enum(audiences),
  /** Each collection's entry: its SHA-256 in hexadecimal and how many records it holds. */
  entries: z.record(z.string(), z.object({ sha256: z.string(), records: z.int().min(0) })),
});
export type PlanFileManifest = z.infer<typeof PlanFileManifest>;

export const manifestName = 'manifest.json';

/** The entry that holds a collection. */
export const entryNameOf = (collection: string): string => `${collection}.json`;
