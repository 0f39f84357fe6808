import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { schemaVersion } from '../../db/migrate.ts';
import { type Audience, forAudience } from '../../shared/model/audience.ts';
import { collectionNames } from '../../shared/model/collections.ts';
import { allRecords, type Plan, recordsOf } from '../../shared/model/plan.ts';
import type { PlanVersion } from '../../shared/model/stored-plan.ts';
import { entryNameOf, manifestName, type PlanFileManifest, versionEntryNameOf } from './manifest.ts';
import { writeWholeFile } from './write-file.ts';

export type PlanFileRequest = {
  /** For a customer, what is internal is taken out first. */
  audience: Audience;
  appVersion: string;
  now: Date;
  file: string;
  /** What the plan's versions hold; none of it reaches a customer. */
  versions: readonly PlanVersion[];
};

/**
 * Writes a plan as one `.cairn` file: a zip of one JSON file for each collection, and a manifest with the
 * checksum of each, and a JSON file for each version. The file is there whole or not at all. Throws DISK_FULL and NOT_ALLOWED.
 */
export async function writePlanFile(plan: Plan, request: PlanFileRequest): Promise<void> {
  await writeWholeFile(request.file, planFileContent(plan, request));
}

/** The bytes of a plan file. */
export function planFileContent(plan: Plan, request: Omit<PlanFileRequest, 'file'>): Uint8Array {
  const { audience, appVersion, now, versions } = request;
  const visible = forAudience(plan, audience);
  const entries: PlanFileManifest['entries'] = {};
  const content: Zippable = {};
  const add = (name: string, value: unknown, records: number): void => {
    const bytes = strToU8(`${JSON.stringify(value, null, 1)}\n`);
    entries[name] = { sha256: sha256(bytes), records };
    content[name] = bytes;
  };
  for (const collection of collectionNames) {
    const records = Object.values(recordsOf(visible, collection));
    add(entryNameOf(collection), records, records.length);
  }
  // A version holds what was internal then.
  if (audience === 'internal')
    for (const version of versions)
      add(versionEntryNameOf(version.id), version.plan, [...allRecords(version.plan)].length);
  const manifest: PlanFileManifest = {
    format: 'cairn-plan',
    schemaVersion,
    appVersion,
    createdAt: now.toISOString(),
    audience,
    entries,
  };
  const first = { [manifestName]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  return zipSync({ ...first, ...content }, { mtime: now });
}

/** The SHA-256 of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
