import path from 'node:path';

export type DataPlace = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  home: string;
  /** What `--data-dir` says; above everything else. */
  override?: string | undefined;
};

/** Where the store lives: where the user says, or where this platform keeps an app's data. */
export function dataDirectoryOf(place: DataPlace): string {
  const { platform, env, override } = place;
  const named = override || env.CAIRN_DATA_DIR;
  if (named) return path.resolve(named);
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  return join(applicationData({ platform, env, home: place.home }), 'Cairn', 'data');
}

function applicationData({ platform, env, home }: DataPlace): string {
  if (platform === 'win32') return env.APPDATA || path.win32.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support');
  const configured = env.XDG_CONFIG_HOME;
  // The XDG specification says to ignore a relative path.
  return configured && path.posix.isAbsolute(configured) ? configured : path.posix.join(home, '.config');
}

/** The folder of the backups: beside the data folder, so that what takes one does not take the other. */
export function backupDirectoryOf(dataDirectory: string): string {
  return `${dataDirectory}-backups`;
}
