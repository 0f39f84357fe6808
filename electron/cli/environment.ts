import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Clock } from '../../db/store.ts';
import type { MapLook } from '../../shared/map/sharing/map-look.ts';
import type { PlanPast } from '../../shared/map/time/plan-past.ts';
import type { Audience } from '../../shared/model/audience.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';
import { newId } from '../../shared/model/id.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { IdSource } from '../../shared/model/record.ts';
import type { MapLens } from '../../shared/model/records/stakeholder.ts';

/** Where text goes; a stream of Node fits. */
export type TextSink = { write(text: string, done: (error?: Error | null) => void): unknown };

/** Makes the plan's document. The plan still holds everything; the audience decides what is shown. */
export type RenderPdf = (request: {
  plan: Plan;
  audience: Audience;
  /** The whole document unless something else is asked for. */
  kind?: DocumentKind;
  /** The plan as it was frozen last, for what has changed since; null where it never was. */
  lastVersion: Plan | null;
}) => Promise<Uint8Array>;

/** A picture of the map, or one page with it. The plan still holds everything; the audience decides what is shown. */
export type RenderMap = (request: {
  plan: Plan;
  audience: Audience;
  lens: MapLens;
  /** What is chosen on the map beside the lens. */
  look: MapLook;
  /** What is kept of the plan's past, where the map shows some of it. */
  past: PlanPast | null;
  format: 'png' | 'map-pdf';
}) => Promise<Uint8Array>;

/** What a command wrote and how it ended, when it ran in another process. */
export type CommandOutcome = { stdout: string; stderr: string; exitCode: number };

/** Everything a command gets from outside, so that the app and tests can run it as well as a terminal. */
export type CliEnvironment = {
  stdout: TextSink;
  stderr: TextSink;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  home: string;
  /** File arguments are meant from here. */
  workingDirectory: string;
  /** Who stands in the history. */
  userName: string;
  appVersion: string;
  clock: Clock;
  newId: IdSource;
  /** Calls the running command off. */
  signal?: AbortSignal;
  /** Present where there is a Chromium. */
  renderPdf?: RenderPdf;
  renderMap?: RenderMap;
  /** Runs the same command where there is a Chromium. */
  runInApp?: (argv: readonly string[]) => Promise<CommandOutcome>;
};

/** The surroundings of this process; `applicationFolder` holds package.json. */
export function processEnvironment(applicationFolder: string): CliEnvironment {
  const cancel = new AbortController();
  // The first Ctrl+C calls the command off, a second one ends the process as usual.
  process.once('SIGINT', () => cancel.abort());
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    platform: process.platform,
    home: os.homedir(),
    workingDirectory: process.cwd(),
    userName: os.userInfo().username,
    appVersion: versionIn(applicationFolder),
    clock: { now: () => new Date() },
    newId,
    signal: cancel.signal,
  };
}

const packageFile = z.object({ version: z.string() });

function versionIn(applicationFolder: string): string {
  const text = readFileSync(path.join(applicationFolder, 'package.json'), 'utf8');
  return packageFile.parse(JSON.parse(text)).version;
}
