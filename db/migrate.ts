import type { Database } from 'better-sqlite3';

/** One step of the schema: its number, the file it comes from and what it runs. */
export type Migration = {
  version: number;
  name: string;
  sql: string;
};

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All steps in order. */
export const migrations: readonly Migration[] = migrationsFrom(files);

/** The schema this app reads and writes. */
export const schemaVersion: number = migrations.length;

/**
 * The steps in a set of files, by path. Throws when a name has no number or the numbers do not run
 * 1, 2, 3 …: that is a mistake of ours, not of the user's.
 */
export function migrationsFrom(contents: Readonly<Record<string, string>>): Migration[] {
  const steps = Object.entries(contents).map(([path, sql]) => {
    const [, version, name] = /(?:^|\/)(\d{4})-([a-z0-9-]+)\.sql$/.exec(path) ?? [];
    if (version === undefined || name === undefined) throw new Error(`${path} is not named like a migration`);
    return { version: Number(version), name, sql };
  });
  steps.sort((a, b) => a.version - b.version);
  for (const [index, step] of steps.entries())
    if (step.version !== index + 1) throw new Error(`Migration ${index + 1} is missing or there twice`);
  return steps;
}

/** The schema version that a store has; 0 for an empty file. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings a store to the newest schema, each step with its number in one transaction.
 * A step may rebuild tables, so foreign keys are off meanwhile and checked before each commit.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  // The pragma does nothing inside a transaction.
  database.pragma('foreign_keys = OFF');
  try {
    for (const step of steps) if (step.version > versionOf(database)) runStep(database, step);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function runStep(database: Database, step: Migration): void {
  const run = database.transaction(() => {
    // Another process may have taken the step while this one waited for the lock.
    if (versionOf(database) >= step.version) return;
    database.exec(step.sql);
    const dangling = database.pragma('foreign_key_check');
    if (Array.isArray(dangling) && dangling.length > 0)
      throw new Error(`Migration ${step.version} (${step.name}) leaves references that lead nowhere`);
    database.pragma(`user_version = ${step.version}`);
  });
  run.immediate();
}
