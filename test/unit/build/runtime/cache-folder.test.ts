import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedFolder, cacheKey, cacheRoot } from '../../../../build/runtime/cache-folder.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'cache-folder-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

const fillWith = (text: string) => (folder: string) => writeFile(path.join(folder, 'file'), text);

describe('cachedFolder', () => {
  it('fills a folder once', async () => {
    const folder = await cachedFolder('a/b', fillWith('first'));
    expect(folder).toBe(path.join(cacheRoot(), 'a', 'b'));
    await cachedFolder('a/b', fillWith('second'));
    expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('first');
  });

  it('leaves nothing behind when filling breaks off, and starts afresh the next time', async () => {
    const breaksOff = async (folder: string) => {
      await fillWith('half')(folder);
      throw new Error('the line went dead');
    };
    await expect(cachedFolder('a/b', breaksOff)).rejects.toThrow('the line went dead');
    expect(await readdir(path.join(cacheRoot(), 'a'))).toEqual([]);
    const folder = await cachedFolder('a/b', fillWith('whole'));
    expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('whole');
  });

  it('gives two that start at once the same complete folder', async () => {
    const [one, other] = await Promise.all([
      cachedFolder('a/b', fillWith('same')),
      cachedFolder('a/b', fillWith('same')),
    ]);
    expect(one).toBe(other);
    expect(await readdir(path.join(cacheRoot(), 'a'))).toEqual(['b']);
  });

  it('clears what a killed start left behind, but not what one is working on', async () => {
    const old = path.join(cacheRoot(), 'a', 'b.part-old');
    const young = path.join(cacheRoot(), 'a', 'b.part-young');
    await cachedFolder('a/b', fillWith('whole'));
    for (const draft of [old, young]) await mkdir(draft, { recursive: true });
    await utimes(old, new Date(0), new Date(0));
    await cachedFolder('a/b', fillWith('again'));
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});

describe('cacheKey', () => {
  it('changes with every ingredient', () => {
    const keys = [cacheKey('a', 'b'), cacheKey('a', 'c'), cacheKey('b', 'a'), cacheKey('ab')];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
