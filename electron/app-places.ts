import os from 'node:os';
import path from 'node:path';
import type { StoreLocation } from '../db/store.ts';
import { backupDirectoryOf, dataDirectoryOf } from './data-location.ts';

/** Every place the app reads or writes. */
export type AppPlaces = {
  readonly store: StoreLocation;
  /** Settings, the window's place, the log and Chromium's own files; null for where the platform keeps them. */
  readonly profile: string | null;
  /** The page's files. */
  readonly renderer: string;
  readonly preload: string;
  /** The preload of the page that becomes a PDF. */
  readonly printPreload: string;
  readonly licenses: string;
};

/**
 * The places of this start. `distribution` is the folder that holds what was bundled. A store elsewhere than
 * usual has a profile of its own beside it, so that two stores never share settings, a window or a lock.
 */
export function appPlaces(distribution: string, dataDirectoryOption: string | undefined): AppPlaces {
  const where = { platform: process.platform, env: process.env, home: os.homedir() };
  const dataDirectory = dataDirectoryOf({ ...where, override: dataDirectoryOption });
  const isUsual =
    dataDirectory === dataDirectoryOf({ ...where, env: withoutOverride(), override: undefined });
  const nativeBinding = process.env.CAIRN_SQLITE_BINDING;
  return {
    store: {
      dataDirectory,
      backupDirectory: backupDirectoryOf(dataDirectory),
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    },
    profile: isUsual ? null : `${dataDirectory}-profile`,
    renderer: path.join(distribution, 'renderer'),
    preload: path.join(distribution, 'preload', 'preload.cjs'),
    printPreload: path.join(distribution, 'print-preload', 'print-preload.cjs'),
    licenses: path.join(distribution, 'licenses.json'),
  };
}

function withoutOverride(): NodeJS.ProcessEnv {
  const { CAIRN_DATA_DIR: _override, ...rest } = process.env;
  return rest;
}
