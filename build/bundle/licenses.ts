import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const License = z.object({
  name: z.string(),
  version: z.string(),
  /** The SPDX identifier. */
  identifier: z.string().nullish(),
  text: z.string().nullish(),
});
type License = z.infer<typeof License>;

const Manifest = z.object({ version: z.string(), license: z.string() });

/**
 * Writes dist/licenses.json: every package that went into one of the bundles, and the native
 * module that ships beside them, with its license; sorted by name, each version once.
 * (Electron brings its own LICENSE and LICENSES.chromium.html.)
 */
export async function writeLicenses(projectFolder: string, targetNames: readonly string[]): Promise<void> {
  const distFolder = path.join(projectFolder, 'dist');
  const found = [await nativeModuleLicense(projectFolder)];
  for (const name of targetNames) {
    const file = path.join(distFolder, name, 'licenses.json');
    if (existsSync(file)) found.push(...z.array(License).parse(JSON.parse(await readFile(file, 'utf8'))));
  }
  const unique = new Map(found.map((license) => [`${license.name}@${license.version}`, license]));
  const sorted = [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  await writeFile(path.join(distFolder, 'licenses.json'), `${JSON.stringify(sorted, null, 1)}\n`);
}

async function nativeModuleLicense(projectFolder: string): Promise<License> {
  const folder = path.join(projectFolder, 'node_modules', 'better-sqlite3');
  const manifest = Manifest.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
  const text = await readFile(path.join(folder, 'LICENSE'), 'utf8');
  return { name: 'better-sqlite3', version: manifest.version, identifier: manifest.license, text };
}
