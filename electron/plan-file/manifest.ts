import { z } from 'zod';
import { audiences } from '../../shared/model/audience.ts';
import { Id } from '../../shared/model/field.ts';

/** What the first entry of a plan file says about the rest. */
export const PlanFileManifest = z.object({
  format: z.literal('cairn-plan'),
  /** The store's schema that its records follow. */
  schemaVersion: z.int().min(1),
  appVersion: z.string(),
  createdAt: z.iso.datetime(),
  audience: z.enum(audiences),
  /** Each collection's and each version's entry: its SHA-256 in hexadecimal and how many records it holds. */
  entries: z.record(z.string(), z.object({ sha256: z.string(), records: z.int().min(0) })),
});
export type PlanFileManifest = z.infer<typeof PlanFileManifest>;

export const manifestName = 'manifest.json';

/** The entry that holds a collection. */
export const entryNameOf = (collection: string): string => `${collection}.json`;

/** The entry that holds what the plan was when a version of it was frozen. */
export const versionEntryNameOf = (snapshotId: Id): string => `versions/${snapshotId}.json`;

/** The id of the version whose entry this is, or null. */
export function versionOfEntry(name: string): Id | null {
  const id = Id.safeParse(/^versions\/(.+)\.json$/.exec(name)?.[1]);
  return id.success ? id.data : null;
}
