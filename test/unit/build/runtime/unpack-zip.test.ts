import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackZip } from '../../../../build/runtime/unpack-zip.ts';

const UNIX = 3;
const long = 'stone upon stone '.repeat(10_000);

let folder: string;
let zipFile: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unpack-zip-'));
  zipFile = path.join(folder, 'a.zip');
  const zip = zipSync({
    'App/': new Uint8Array(),
    'App/long.txt': strToU8(long),
    'App/stored.txt': [strToU8('as it is'), { level: 0 }],
    'App/empty.txt': new Uint8Array(),
    'App/run': [strToU8('#!/bin/sh'), { os: UNIX, attrs: 0o100755 << 16 }],
    'App/private/skipped.txt': strToU8('no'),
  });
  await writeFile(zipFile, zip);
});

afterEach(() => rm(folder, { recursive: true }));

describe('unpackZip', () => {
  it('writes the wanted files where they are wanted, with their contents and modes', async () => {
    const target = path.join(folder, 'out');
    await unpackZip(zipFile, target, (name) =>
      name.startsWith('App/private/') ? undefined : name.replace('App/', 'deep/'),
    );
    const read = (name: string) => readFile(path.join(target, 'deep', name), 'utf8');
    expect((await readdir(path.join(target, 'deep'))).sort()).toEqual([
      'empty.txt',
      'long.txt',
      'run',
      'stored.txt',
    ]);
    expect(await read('long.txt')).toBe(long);
    expect(await read('stored.txt')).toBe('as it is');
    expect(await read('empty.txt')).toBe('');
    expect((await stat(path.join(target, 'deep', 'run'))).mode & 0o777).toBe(0o755);
  });

  it('refuses a zip that was cut off', async () => {
    const { size } = await stat(zipFile);
    await truncate(zipFile, size - 30);
    await expect(unpackZip(zipFile, path.join(folder, 'out'), (name) => name)).rejects.toThrow(
      'not a complete zip',
    );
  });

  it('refuses a place outside the folder', async () => {
    await expect(unpackZip(zipFile, path.join(folder, 'out'), () => '../outside')).rejects.toThrow(
      'outside the folder',
    );
  });
});
