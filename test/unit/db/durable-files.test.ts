import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDurably } from '../../../db/durable-files.ts';
import { temporaryLocation } from './test-store.ts';

describe('writeDurably', () => {
  it('leaves no draft where it cannot write', async () => {
    const { dataDirectory } = temporaryLocation();
    // A folder stands where the file should go.
    mkdirSync(path.join(dataDirectory, 'cairn.json'), { recursive: true });
    await expect(writeDurably(path.join(dataDirectory, 'cairn.json'), '{}')).rejects.toThrow();
    expect(readdirSync(dataDirectory)).toEqual(['cairn.json']);
  });
});
