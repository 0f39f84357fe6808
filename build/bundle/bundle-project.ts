import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { say } from '../runtime/progress.ts';
import { inputHash } from './input-hash.ts';
import { writeLicenses } from './licenses.ts';
import { type BundleTarget, bundleTargets } from './targets.ts';

/** What decides a bundle beside its sources. */
const toolInputs = ['package.json', 'package-lock.json', 'build/bundle'];

/**
 * Brings dist/ up to date: bundles the targets whose inputs have changed since the last time and
 * skips the others. Throws one sentence when an entry file is missing.
 */
export async function bundleProject(
  projectFolder: string,
  targets: readonly BundleTarget[] = bundleTargets,
  report: (sentence: string) => void = say,
): Promise<void> {
  for (const target of targets) {
    const missing = target.entries.find((entry) => !existsSync(path.join(projectFolder, entry)));
    if (missing !== undefined)
      throw new Error(`${missing} is missing: dist/${target.output} cannot be bundled without it.`);
  }
  for (const target of targets) await bundleTarget(projectFolder, target, report);
  const allNames = bundleTargets.map((target) => target.name);
  await writeLicenses(projectFolder, allNames);
}

async function bundleTarget(
  projectFolder: string,
  target: BundleTarget,
  report: (sentence: string) => void,
): Promise<void> {
  const distFolder = path.join(projectFolder, 'dist');
  const stampFile = path.join(distFolder, `.${target.name}.stamp`);
  const hash = await inputHash(projectFolder, [...target.inputs, ...toolInputs]);
  if (existsSync(path.join(distFolder, target.output)) && (await readStamp(stampFile)) === hash) return;

  const startedAt = performance.now();
  await mkdir(distFolder, { recursive: true });
  const draft = await mkdtemp(path.join(distFolder, `.${target.name}-`));
  try {
    await build(target.config(projectFolder, draft));
    if (!existsSync(path.join(draft, path.relative(target.name, target.output))))
      throw new Error(`The bundle has no ${target.output}.`);
    const folder = path.join(distFolder, target.name);
    await rm(stampFile, { force: true });
    await rm(folder, { recursive: true, force: true });
    // mkdtemp makes it for its owner alone; a package must be readable for everybody.
    await chmod(draft, 0o755);
    await rename(draft, folder);
    await writeFile(stampFile, hash);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  report(`Bundled ${target.name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}

async function readStamp(stampFile: string): Promise<string | undefined> {
  return existsSync(stampFile) ? readFile(stampFile, 'utf8') : undefined;
}
