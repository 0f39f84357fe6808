import { readFile, stat } from 'node:fs/promises';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { schemaVersion } from '../../db/migrate.ts';
import { ruleProblem } from '../../db/record-rule.ts';
import { systemCode } from '../../db/system-error.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  isSingle,
} from '../../shared/model/collections.ts';
import { emptyPlan, completed as withNewFields } from '../../shared/model/editing.ts';
import { AppError } from '../../shared/model/errors.ts';
import { describeField } from '../../shared/model/field.ts';
import { type AnyRecord, allRecords, type Plan } from '../../shared/model/plan.ts';
import { type PlanVersion, planFromJson } from '../../shared/model/stored-plan.ts';
import { entryNameOf, manifestName, PlanFileManifest, versionOfEntry } from './manifest.ts';
import { sha256 } from './write-plan-file.ts';

/** More than any plan can fill; a file that claims more is not one of ours. */
const mostBytes = 512 * 1024 * 1024;

/** A plan with what its versions hold. */
export type PlanFileContent = { plan: Plan; versions: PlanVersion[] };

/**
 * Reads a plan file. Throws FILE_UNREADABLE when it cannot be opened or is no plan file, FILE_NEWER when a
 * newer app wrote it, and FILE_DAMAGED with the reason when a checksum, a record or a reference is wrong.
 */
export async function readPlanFile(file: string): Promise<PlanFileContent> {
  return planFromFileContent(await contentOf(file));
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > mostBytes) throw notAPlan();
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const reason = systemCode(cause) === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read.`;
    throw new AppError('FILE_UNREADABLE', reason, { cause });
  }
}

/** The plan in the bytes of a plan file; throws as `readPlanFile` does. */
export function planFromFileContent(content: Uint8Array): PlanFileContent {
  const entries = unzip(content);
  const manifest = readManifest(entries);
  const unknown = Object.keys(manifest.entries).find((name) => !isKnown(name));
  if (unknown !== undefined) throw damaged(`it holds ${unknown}, which no version of Cairn writes`);
  const records = new Map(collectionNames.map((name) => [name, readRecords(name, entries, manifest)]));
  const plan = assemble(records);
  requireSoundReferences(plan);
  return { plan, versions: readVersions(plan, entries, manifest) };
}

const knownEntries: ReadonlySet<string> = new Set(collectionNames.map(entryNameOf));
const isKnown = (name: string): boolean => knownEntries.has(name) || versionOfEntry(name) !== null;

const damaged = (reason: string, cause?: unknown): AppError =>
  new AppError('FILE_DAMAGED', `This plan file is damaged: ${reason}. Nothing was imported.`, { cause });

const notAPlan = (cause?: unknown): AppError =>
  new AppError('FILE_UNREADABLE', 'This is not a plan file of Cairn.', { cause });

function unzip(content: Uint8Array): Unzipped {
  const startsLikeZip = content[0] === 0x50 && content[1] === 0x4b;
  let claimed = 0;
  try {
    return unzipSync(content, {
      filter: ({ name, originalSize }) => {
        claimed += originalSize;
        if (claimed > mostBytes) throw notAPlan();
        return name === manifestName || isKnown(name);
      },
    });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw startsLikeZip ? damaged('it is cut short or its archive is broken', cause) : notAPlan(cause);
  }
}

function readManifest(entries: Unzipped): PlanFileManifest {
  const bytes = entries[manifestName];
  if (bytes === undefined) throw notAPlan();
  const input = parseJson(manifestName, bytes);
  // Newer first: a newer manifest may hold what this schema does not know.
  if (isNewer(input))
    throw new AppError(
      'FILE_NEWER',
      'This plan file was written by a newer version of Cairn. Update Cairn to open it; nothing was imported.',
    );
  const parsed = PlanFileManifest.safeParse(input);
  if (!parsed.success) throw damaged('its manifest is incomplete', parsed.error);
  return parsed.data;
}

const isNewer = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  'schemaVersion' in input &&
  typeof input.schemaVersion === 'number' &&
  input.schemaVersion > schemaVersion;

function parseJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch (cause) {
    throw damaged(`${name} cannot be read`, cause);
  }
}

function readRecords(name: CollectionName, entries: Unzipped, manifest: PlanFileManifest): AnyRecord[] {
  const entry = entryNameOf(name);
  const expected = manifest.entries[entry];
  const bytes = entries[entry];
  // An older file knows fewer collections; the same version writes all of them, also empty ones.
  if (expected === undefined && bytes === undefined && manifest.schemaVersion < schemaVersion) return [];
  const input = parseJson(entry, soundBytes(entry, entries, manifest));
  if (expected === undefined) throw damaged(`${entry} is missing`);
  if (!Array.isArray(input) || input.length !== expected.records)
    throw damaged(`${entry} does not hold the ${expected.records} records it should`);
  return input.map((record: unknown, index) => readRecord(name, record, index, manifest.schemaVersion));
}

function soundBytes(entry: string, entries: Unzipped, manifest: PlanFileManifest): Uint8Array {
  const expected = manifest.entries[entry];
  const bytes = entries[entry];
  if (expected === undefined || bytes === undefined) throw damaged(`${entry} is missing`);
  if (sha256(bytes) !== expected.sha256) throw damaged(`the checksum of ${entry} is wrong`);
  return bytes;
}

/** What versions hold; a file that was written before there were versions has none. */
function readVersions(plan: Plan, entries: Unzipped, manifest: PlanFileManifest): PlanVersion[] {
  return Object.keys(manifest.entries).flatMap((entry): PlanVersion[] => {
    const id = versionOfEntry(entry);
    if (id === null) return [];
    if (plan.snapshots[id] === undefined) throw damaged(`${entry} belongs to no version of the plan`);
    const version = versionFrom(entry, strFromU8(soundBytes(entry, entries, manifest)));
    if (version.plan.id !== plan.plan.id) throw damaged(`${entry} is a version of another plan`);
    return [{ id, plan: version }];
  });
}

function versionFrom(entry: string, json: string): Plan {
  try {
    return planFromJson(json);
  } catch (cause) {
    throw damaged(`${entry} cannot be read`, cause);
  }
}

function readRecord(name: CollectionName, input: unknown, index: number, version: number): AnyRecord {
  const { schema, noun } = collections[name];
  // An older file knows fewer fields; what it does not say is blank.
  const completed = version < schemaVersion ? withNewFields(name, { ...toObject(input) }) : input;
  const parsed = schema.safeParse(completed);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`${noun} ${index + 1} is not valid (${issue?.path.join('.')}: ${issue?.message})`);
  }
  const problem = ruleProblem(name, parsed.data);
  if (problem !== null) throw damaged(`${noun} ${index + 1} is not valid (${problem})`);
  return parsed.data;
}

const toObject = (input: unknown): object => (typeof input === 'object' && input !== null ? input : {});

function assemble(records: ReadonlyMap<CollectionName, AnyRecord[]>): Plan {
  const single = (name: 'plan' | 'account'): AnyRecord => {
    const [only, ...others] = records.get(name) ?? [];
    if (only === undefined || others.length > 0) throw damaged(`it holds ${others.length + 1} plans`);
    return only;
  };
  const plan = emptyPlan(
    collections.plan.schema.parse(single('plan')),
    collections.account.schema.parse(single('account')),
  );
  const seen = new Set<string>();
  for (const [name, list] of records)
    for (const record of list) {
      if (seen.has(record.id)) throw damaged('two records have the same id');
      seen.add(record.id);
      if (!isSingle(name)) Object.assign(plan[name], { [record.id]: record });
    }
  return plan;
}

function requireSoundReferences(plan: Plan): void {
  for (const { collection, record } of allRecords(plan))
    for (const [field, schema] of Object.entries(collections[collection].schema.shape)) {
      const { storage } = describeField(schema);
      if (storage.kind !== 'reference' && storage.kind !== 'references') continue;
      const target = collectionNames.find((name) => name === storage.collection);
      const value = record[field];
      const ids: unknown[] = Array.isArray(value) ? value : [value];
      for (const id of ids)
        if (
          typeof id === 'string' &&
          (target === undefined || isSingle(target) || plan[target][id] === undefined)
        )
          throw damaged(`a ${collections[collection].noun} refers to something that is not in the file`);
    }
}
