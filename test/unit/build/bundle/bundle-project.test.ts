import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleProject } from '../../../../build/bundle/bundle-project.ts';
import { bundleTargets } from '../../../../build/bundle/targets.ts';
import { inProject } from '../../../../build/runtime/project-root.ts';

const page = (script: string) =>
  `<!doctype html><html><body><script type="module" src="${script}"></script></body></html>`;

const sources: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'shared/name.ts': "export const name = 'first';",
  'db/migrations/0001-first.sql': 'SELECT 1;',
  'db/migrations.ts':
    "export const migrations = import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });",
  'electron/main.ts':
    "import { app } from 'electron';\nimport Database from 'better-sqlite3';\nimport { name } from '../shared/name.ts';\nimport { migrations } from '../db/migrations.ts';\napp.setName(name);\nnew Database(JSON.stringify(migrations));",
  'electron/preload/preload.ts':
    "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('cairn', {});",
  'electron/cli/main.ts': "import { name } from '../../shared/name.ts';\nprocess.stdout.write(name);",
  'renderer/index.html': page('./index.ts'),
  'renderer/print.html': page('./print.ts'),
  'renderer/index.ts':
    "import styles from './index.module.css';\ndocument.body.className = styles.root ?? '';",
  'renderer/index.module.css': '.root { width: rem(32px); color: light-dark(black, white); }',
  'renderer/print.ts': "document.title = 'print';",
};

let project: string;

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'bundle-project-'));
  for (const [name, text] of Object.entries(sources)) await write(name, text);
  for (const entry of bundleTargets.flatMap((target) => target.entries))
    if (!(entry in sources)) await write(entry, "import 'electron';");
  await symlink(inProject('node_modules'), path.join(project, 'node_modules'), 'junction');
});

afterEach(() => rm(project, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(project, path.dirname(name)), { recursive: true });
  await writeFile(path.join(project, name), text);
}

const read = (name: string) => readFile(path.join(project, 'dist', name), 'utf8');

async function bundledNames(): Promise<string[]> {
  const said: string[] = [];
  await bundleProject(project, undefined, (sentence) => said.push(sentence));
  return said.map((sentence) => sentence.split(' ')[1] ?? '');
}

describe('bundleProject', () => {
  it('makes what the app and the command line start from', async () => {
    await bundledNames();
    const main = await read('main/main.js');
    expect(main).toMatch(/from "electron"/);
    expect(main).toMatch(/from "better-sqlite3"/);
    expect(main).toContain('SELECT 1;');
    expect(await read('preload/preload.cjs')).toMatch(/require\("electron"\)/);
    expect(await read('cli/cli.js')).toContain('first');
    expect(JSON.parse(await read('licenses.json'))).toEqual([
      expect.objectContaining({ name: 'better-sqlite3' }),
    ]);
  });

  it('makes pages that a strict content security policy lets run', async () => {
    await bundledNames();
    for (const name of ['renderer/index.html', 'renderer/print.html']) {
      const html = await read(name);
      expect(html).toMatch(/<script type="module" crossorigin src="\.\/assets\//);
      expect(html).not.toMatch(/<script(?![^>]* src=)/);
      expect(html).not.toMatch(/ (src|href)="(\/|data:|https?:)/);
    }
  });

  it('bundles again only what has changed', async () => {
    expect(await bundledNames()).toEqual(bundleTargets.map((target) => target.name));
    expect(await bundledNames()).toEqual([]);
    await write('renderer/print.ts', "document.title = 'again';");
    expect(await bundledNames()).toEqual(['renderer']);
    await write('electron/main.ts', "import { app } from 'electron';\napp.quit();");
    expect(await bundledNames()).toEqual(['main', 'cli']);
    await rm(path.join(project, 'dist', 'cli'), { recursive: true });
    expect(await bundledNames()).toEqual(['cli']);
  });

  it('keeps the last bundle when the new one fails, and tries again the next time', async () => {
    await bundledNames();
    await write('electron/main.ts', 'const broken = ;');
    await expect(bundledNames()).rejects.toThrow();
    expect(await read('main/main.js')).toContain('SELECT 1;');
    await expect(bundledNames()).rejects.toThrow();
  });

  it('says which entry is missing before it bundles anything', async () => {
    await rm(path.join(project, 'electron/preload/preload.ts'));
    await expect(bundledNames()).rejects.toThrow(
      'electron/preload/preload.ts is missing: dist/preload/preload.cjs cannot be bundled without it.',
    );
    expect(existsSync(path.join(project, 'dist'))).toBe(false);
  });
});
