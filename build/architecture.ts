// npm run architecture: checks the arrows between the folders.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkArchitecture } from './architecture/check-architecture.ts';
import { projectRoot } from './runtime/project-root.ts';

const folders = ['shared', 'db', 'electron', 'renderer', 'build', 'test'];
const sourceFile = /\.(ts|tsx|mts|mjs|css|sql|html)$/;

const sources = new Map<string, string>();
for (const folder of folders)
  for (const entry of await readdir(path.join(projectRoot, folder), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !sourceFile.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    sources.set(path.relative(projectRoot, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8'));
  }

const problems = checkArchitecture(sources);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`Architecture: ${sources.size} files, ${problems.length} problems.\n`);
if (problems.length > 0) process.exitCode = 1;
