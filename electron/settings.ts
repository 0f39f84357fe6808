import { readFileSync } from 'node:fs';
import { systemCode } from '../db/system-error.ts';
import { Settings } from '../shared/ipc/settings.ts';
import { writeFileAtomically } from './atomic-file.ts';
import type { Log } from './log.ts';

export const defaultSettings: Settings = {
  userName: '',
  colorScheme: 'auto',
  isCoachOpen: true,
  pageSize: 'A4',
  currency: 'EUR',
  accountsPerManager: 5,
  foldedUnits: {},
};

/** What the app remembers about its user, kept in one small file. */
export type SettingsFile = {
  read(): Settings;
  /** Changes some of it and gives all of it. Throws what the file system throws; then nothing changed. */
  write(changed: { [K in keyof Settings]?: Settings[K] | undefined }): Settings;
};

/** Opens the settings in `file`. What cannot be read in it is as it was on the first day; the rest stays. */
export function openSettings(file: string, log: Log): SettingsFile {
  let current = readSettings(file, log);
  return {
    read: () => current,
    write: (changed) => {
      const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
      const next = Settings.parse({ ...current, ...given });
      writeFileAtomically(file, `${JSON.stringify(next, null, 2)}\n`);
      current = next;
      return next;
    },
  };
}

function readSettings(file: string, log: Log): Settings {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isFirstStart = systemCode(error) === 'ENOENT';
    if (!isFirstStart) log.error('settings unreadable', error);
    return defaultSettings;
  }
  const kept: Record<string, unknown> = { ...defaultSettings };
  if (typeof content !== 'object' || content === null) return defaultSettings;
  for (const [name, schema] of Object.entries(Settings.shape)) {
    const value: unknown = Reflect.get(content, name);
    if (schema.safeParse(value).success) kept[name] = value;
  }
  return Settings.parse(kept);
}
