import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupDirectoryOf, dataDirectoryOf } from '../../../electron/data-location.ts';

describe('dataDirectoryOf', () => {
  it.each([
    {
      platform: 'win32',
      env: { APPDATA: 'C:\\Users\\ana\\AppData\\Roaming' },
      home: 'C:\\Users\\ana',
      expected: 'C:\\Users\\ana\\AppData\\Roaming\\Cairn\\data',
    },
    {
      platform: 'win32',
      env: {},
      home: 'C:\\Users\\ana',
      expected: 'C:\\Users\\ana\\AppData\\Roaming\\Cairn\\data',
    },
    {
      platform: 'darwin',
      env: {},
      home: '/Users/ana',
      expected: '/Users/ana/Library/Application Support/Cairn/data',
    },
    { platform: 'linux', env: {}, home: '/home/ana', expected: '/home/ana/.config/Cairn/data' },
    { platform: 'linux', env: { XDG_CONFIG_HOME: '/cfg' }, home: '/home/ana', expected: '/cfg/Cairn/data' },
    {
      platform: 'linux',
      env: { XDG_CONFIG_HOME: 'cfg' },
      home: '/home/ana',
      expected: '/home/ana/.config/Cairn/data',
    },
  ] as const)('is $expected on $platform', ({ platform, env, home, expected }) => {
    expect(dataDirectoryOf({ platform, env, home })).toBe(expected);
  });

  it('is where the environment says, and above that where the option says', () => {
    const place = { platform: 'linux', env: { CAIRN_DATA_DIR: '/from/env' }, home: '/home/ana' } as const;
    expect(dataDirectoryOf(place)).toBe(path.resolve('/from/env'));
    expect(dataDirectoryOf({ ...place, override: 'here' })).toBe(path.resolve('here'));
    expect(dataDirectoryOf({ ...place, env: { CAIRN_DATA_DIR: '' } })).toBe('/home/ana/.config/Cairn/data');
  });

  it('keeps backups outside the data folder', () => {
    expect(backupDirectoryOf('/home/ana/.config/Cairn/data')).toBe('/home/ana/.config/Cairn/data-backups');
  });
});
