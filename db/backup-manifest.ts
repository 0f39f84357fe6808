import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

/** Why a backup was made. */
export const backupReasons = ['start', 'change', 'migration', 'restore', 'request'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What is written beside each backup once it has been verified. */
export const BackupManifest = z.strictObject({
  at: z.iso.datetime(),
  reason: z.enum(backupReasons),
  sizeBytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  schemaVersion: z.int().positive(),
  /** Rows by table. */
  rows: z.record(z.string(), z.int().min(0)),
  lastChange: z.strictObject({ sequence: z.int(), at: z.string() }).nullable(),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** A backup as shown to the user. `isVerified`: it was verified when it was made and still has its size. */
export type BackupDescription = {
  file: string;
  /** ISO instant, UTC. */
  at: string;
  /** One of the reasons, or `unknown` for a file without a manifest. */
  reason: BackupReason | 'unknown';
  sizeBytes: number;
  planCount: number;
  isVerified: boolean;
};

/** Where the manifest of a backup lies: beside it. */
export function manifestFileOf(file: string): string {
  return `${file}.json`;
}

/** The manifest of a backup, or null when there is none that can be read. */
export function readManifest(file: string): BackupManifest | null {
  const manifestFile = manifestFileOf(file);
  if (!existsSync(manifestFile)) return null;
  const parsed = BackupManifest.safeParse(parseJson(readFileSync(manifestFile, 'utf8')));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** What a backup is, from its manifest; of a file without one only its age and size are known. */
export function describeBackup(file: string): BackupDescription {
  const manifest = readManifest(file);
  const { size, mtime } = statSync(file);
  return {
    file,
    at: manifest?.at ?? mtime.toISOString(),
    reason: manifest?.reason ?? 'unknown',
    sizeBytes: size,
    planCount: manifest?.rows.plan ?? 0,
    isVerified: manifest !== null && manifest.sizeBytes === size,
  };
}
