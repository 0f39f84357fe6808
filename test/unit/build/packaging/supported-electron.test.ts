import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fullVersions from 'electron-to-chromium/full-versions.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../../build/runtime/project-root.ts';

const majorOf = (version: string): number => Number(version.split('.')[0]);
const isStable = (version: string): boolean => /^\d+\.\d+\.\d+$/.test(version);

/** Electron's makers repair the newest three major versions, and no others. */
const supportedMajors = 3;

it('ships a stable Electron that still gets security fixes', async () => {
  const manifest = await readFile(path.join(projectRoot, 'node_modules', 'electron', 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  const newest = Math.max(...Object.keys(fullVersions).filter(isStable).map(majorOf));
  expect(version).toSatisfy(isStable);
  expect(majorOf(version)).toBeGreaterThan(newest - supportedMajors);
});
