import { describe, expect, it } from 'vitest';
import { checkArchitecture } from '../../../../build/architecture/check-architecture.ts';

function problemsOf(files: Record<string, string>): string[] {
  return checkArchitecture(new Map(Object.entries(files)));
}

describe('checkArchitecture', () => {
  it.each([
    {
      what: 'everything along the arrows',
      files: {
        'shared/model/id.ts': "import { z } from 'zod';\nexport const Id = z.string();",
        'db/open.ts':
          "import Database from 'better-sqlite3';\nimport { Id } from '../shared/model/id.ts';\nexport { Id };",
        'electron/main.ts':
          "import { app } from 'electron';\nimport { open } from '../db/open.ts';\nopen(app);",
        'electron/ipc/register.ts': "import { ipcMain } from 'electron';\nipcMain.on;",
        'renderer/features/graph/map.tsx':
          "import { Ring } from '../../components/ring.tsx';\nexport const a = Ring;",
        'renderer/features/graph/view.tsx': "import { a } from './map.tsx';\nexport const b = a;",
        'renderer/print/page.tsx': "import { Ring } from '../components/ring.tsx';\nexport const a = Ring;",
        'renderer/app/shell.tsx': "import { b } from '../features/graph/view.tsx';\nexport const c = b;",
      },
    },
    {
      what: 'a circle of types only',
      files: {
        'shared/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
        'shared/b.ts': "import { type A } from './a.ts';\nexport type B = A;",
      },
    },
    { what: 'a long test', files: { 'test/unit/a.test.ts': 'true;\n'.repeat(500) } },
  ])('accepts $what', ({ files }) => {
    expect(problemsOf(files)).toEqual([]);
  });

  it.each([
    { file: 'shared/a.ts', source: "import fs from 'node:fs';", says: /imports node:fs/ },
    { file: 'shared/a.ts', source: "import { app } from 'electron';", says: /imports electron/ },
    { file: 'shared/a.ts', source: "import type { D } from '../db/open.ts';", says: /imports db\/open\.ts/ },
    { file: 'shared/a.ts', source: "type D = import('../db/open.ts').D;", says: /imports db\/open\.ts/ },
    { file: 'shared/a.ts', source: "export * from '../db/open.ts';", says: /imports db\/open\.ts/ },
    { file: 'db/a.ts', source: "import { app } from 'electron';", says: /imports electron/ },
    { file: 'db/a.ts', source: "import '../electron/log.ts';", says: /imports electron\/log\.ts/ },
    { file: 'electron/a.ts', source: "import '../renderer/app/theme.ts';", says: /imports renderer/ },
    {
      file: 'electron/a.ts',
      source: "import { ipcMain } from 'electron';",
      says: /ipcMain, which only electron\/ipc\//,
    },
    { file: 'electron/a.ts', source: "import { ipcMain as bus } from 'electron';", says: /ipcMain/ },
    { file: 'electron/a.ts', source: "import * as all from 'electron';", says: /all of electron/ },
    {
      file: 'electron/ipc/a.ts',
      source: "import { ipcRenderer } from 'electron';",
      says: /electron\/preload\//,
    },
    { file: 'electron/preload/a.ts', source: "import '../../db/open.ts';", says: /imports db\/open\.ts/ },
    {
      file: 'electron/preload/a.ts',
      source: "import '../window/open.ts';",
      says: /electron\/window\/open\.ts/,
    },
    { file: 'renderer/app/a.ts', source: "import '../../db/open.ts';", says: /imports db\/open\.ts/ },
    {
      file: 'renderer/features/graph/a.ts',
      source: "import '../review/b.ts';",
      says: /renderer\/features\/review\/b\.ts/,
    },
    {
      file: 'renderer/features/graph/a.ts',
      source: "const b = await import('../review/b.ts');",
      says: /review\/b\.ts/,
    },
    { file: 'renderer/components/a.ts', source: "import '../features/graph/b.ts';", says: /features\/graph/ },
    { file: 'renderer/print/a.ts', source: "import '../state/b.ts';", says: /renderer\/state\/b\.ts/ },
    {
      file: 'renderer/state/a.ts',
      source: "import '../components/b.ts';",
      says: /renderer\/components\/b\.ts/,
    },
    { file: 'build/a.ts', source: "import '../electron/main.ts';", says: /imports electron\/main\.ts/ },
    { file: 'scripts/a.ts', source: 'export {};', says: /stands in no folder/ },
    { file: 'db/a.ts', source: 'true;\n'.repeat(401), says: /has 401 lines/ },
    { file: 'renderer/app/a.css', source: 'a {}\n'.repeat(401), says: /has 401 lines/ },
  ])('refuses $source in $file', ({ file, source, says }) => {
    expect(problemsOf({ [file]: source })).toEqual([expect.stringMatching(says)]);
  });

  it('names a circle of imports once, with the way round', () => {
    const problems = problemsOf({
      'shared/a.ts': "import { b } from './b.ts';\nexport const a = b;",
      'shared/b.ts': "import { c } from './c.ts';\nexport const b = c;",
      'shared/c.ts': "import { a } from './a.ts';\nexport const c = a;",
      'shared/d.ts': "import { a } from './a.ts';\nexport const d = a;",
    });
    expect(problems).toEqual([expect.stringMatching(/shared\/a\.ts → shared\/b\.ts → shared\/c\.ts/)]);
  });
});
