import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desktop } from '../../../../electron/desktop.ts';
import { suggestedFileName } from '../../../../electron/ipc/suggested-file-name.ts';
import type { ColumnMapping } from '../../../../shared/ipc/import-shapes.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { barePlan, temporaryLocation } from '../../db/test-store.ts';
import { countedIds } from '../../shared/model/test-ids.ts';
import { startTestApp } from './test-app.ts';

const start = { accountName: 'Northwind', ownerName: 'Mia Berger', currency: 'EUR' };

/** A desktop on which the user answers every dialog with one file; it remembers what it was asked. */
function desktopWith(file: string) {
  const suggested: string[] = [];
  const revealed: string[] = [];
  const desktop: Desktop = {
    chooseFile: async () => file,
    chooseTarget: async (_title, name) => {
      suggested.push(name);
      return file;
    },
    reveal: (shown) => void revealed.push(shown),
  };
  return { desktop, suggested, revealed };
}

function newFile(name: string, content?: string): string {
  const file = path.join(path.dirname(temporaryLocation().dataDirectory), name);
  if (content !== undefined) writeFileSync(file, content);
  return file;
}

const planOf = (planJson: string): Plan => JSON.parse(planJson);

describe('exports', () => {
  it('write the plan where the user says, and show it there', async () => {
    const file = newFile('x.cairn');
    const { desktop, suggested, revealed } = desktopWith(file);
    const { ask } = startTestApp({ desktop });
    const { planId } = await ask('plan:create-sample', undefined);
    const request = { planId, format: 'cairn', audience: 'internal', lens: 'organization' } as const;
    await ask('export:reveal', undefined);
    expect(await ask('export:run', request)).toEqual({ fileName: 'x.cairn' });
    await ask('export:reveal', undefined);
    expect(revealed).toEqual([file]);
    expect(suggested).toEqual(['Nordvik Marine Systems, internal, 2027-03-31.cairn']);
    const opened = await startTestApp({ desktop }).ask('plan-file:open', undefined);
    expect(opened).toEqual({ planId, isCopy: false });
  });

  it('draw the map, and hand documents to what prints them with the whole plan', async () => {
    const printed: string[] = [];
    const file = newFile('map.svg');
    const { ask } = startTestApp({
      desktop: desktopWith(file).desktop,
      renderPdf: async ({ plan, audience, kind }) => {
        printed.push(`${audience} ${kind} ${plan.plan.name}`);
        return Buffer.from('%PDF');
      },
    });
    const { planId } = await ask('plan:create-sample', undefined);
    await ask('export:run', { planId, format: 'svg', audience: 'customer', lens: 'organization' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg[\s\S]*Ana Ruiz/);
    await ask('export:run', { planId, format: 'pdf', audience: 'customer', lens: 'organization' });
    const onePage = { planId, format: 'pdf', document: 'onePager', lens: 'organization' } as const;
    await ask('export:run', { ...onePage, audience: 'internal' });
    expect(printed).toEqual([
      'customer full Nordvik Marine Systems',
      'internal onePager Nordvik Marine Systems',
    ]);
    await expect(ask('export:run', { ...onePage, audience: 'customer' })).rejects.toThrow();
    expect(readFileSync(file, 'utf8')).toBe('%PDF');
  });

  it('are nothing when the user cancels', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', start);
    const request = { planId, format: 'pdf', audience: 'internal', lens: 'organization' } as const;
    expect(await ask('export:run', request)).toBeNull();
    expect(await ask('plan-file:open', undefined)).toBeNull();
    expect(await ask('import:choose', { planId, content: 'people' })).toBeNull();
  });
});

describe('the suggested file name', () => {
  const named = (name: string) => {
    const plan = barePlan(countedIds());
    return { ...plan, plan: { ...plan.plan, name } };
  };
  it.each([
    { name: 'Northwind', expected: 'Northwind, 2027-03-31.pdf' },
    { name: 'A/B: "C" <D>|E?*\\F', expected: 'A B C D E F, 2027-03-31.pdf' },
    { name: 'Ends in dots ...', expected: 'Ends in dots, 2027-03-31.pdf' },
    { name: '???', expected: 'Plan, 2027-03-31.pdf' },
    { name: 'Müller & Söhne', expected: 'Müller & Söhne, 2027-03-31.pdf' },
  ])('of $name', ({ name, expected }) => {
    const wanted = { audience: 'customer', document: 'full' } as const;
    expect(suggestedFileName(named(name), wanted, '2027-03-31', 'pdf')).toBe(expected);
  });

  it.each([
    { document: 'full', expected: 'Northwind, internal, 2027-03-31.pdf' },
    { document: 'onePager', expected: 'Northwind, executive page, internal, 2027-03-31.pdf' },
  ] as const)('says that an internal document is one, and which ($document)', ({ document, expected }) => {
    const wanted = { audience: 'internal', document } as const;
    expect(suggestedFileName(named('Northwind'), wanted, '2027-03-31', 'pdf')).toBe(expected);
  });
});

describe('imports', () => {
  const csv =
    'Name;Title;Email;Manager\nNina Falk;CFO;nina@example.org;\nOle Dahl;Controller;ole@example.org;Nina Falk\n;;;\n';

  async function chosen() {
    const progress: string[] = [];
    const { ask } = startTestApp({
      desktop: desktopWith(newFile('people.csv', csv)).desktop,
      send: (name) => void progress.push(name),
    });
    const { planId } = await ask('plan:create', start);
    const source = await ask('import:choose', { planId, content: 'people' });
    if (source === null) throw new Error('No file was chosen');
    return { ask, planId, source, progress };
  }

  it('are previewed without a change, then applied and undone as one step', async () => {
    const { ask, planId, source, progress } = await chosen();
    expect(source).toMatchObject({ fileName: 'people.csv', content: 'people', rowCount: 2 });
    expect(source.mapping.columns.map(({ target }) => target)).toEqual([
      'name',
      'title',
      'email',
      'managerName',
    ]);
    const { importId, mapping } = source;
    const preview = await ask('import:preview', { importId, mapping });
    expect(preview.totals).toMatchObject({ inserted: 2, skipped: 0 });
    expect(progress).toContain('import:progress');
    expect((await ask('plan:load', { planId })).revision).toBe(1);
    expect(await ask('import:commit', { importId })).toMatchObject({
      content: 'people',
      fileName: 'people.csv',
      planIds: [planId],
      inserted: 2,
    });
    expect(await ask('plan:load', { planId })).toMatchObject({
      revision: 2,
      undoLabel: 'Import people from people.csv',
    });
    const plan = planOf((await ask('plan:load', { planId })).planJson);
    expect(
      Object.values(plan.people)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Nina Falk', 'Ole Dahl']);
    await ask('plan:undo', { planId });
    expect(planOf((await ask('plan:load', { planId })).planJson).people).toEqual({});
  });

  it('can be previewed again with other columns after being called off', async () => {
    const { ask, source } = await chosen();
    const { importId } = source;
    const withoutTitle: ColumnMapping = {
      ...source.mapping,
      columns: source.mapping.columns.map((column) =>
        column.target === 'title' ? { ...column, target: 'ignore' } : column,
      ),
    };
    await ask('import:preview', { importId, mapping: source.mapping });
    await ask('import:cancel', { importId });
    await expect(ask('import:commit', { importId })).rejects.toThrow('NOT_FOUND');
    const preview = await ask('import:preview', { importId, mapping: withoutTitle });
    expect(preview.inserted[0]).toMatchObject({ name: 'Nina Falk', title: '' });
  });

  it('stop when they are called off', async () => {
    const { ask, source } = await chosen();
    const { importId, mapping } = source;
    const running = ask('import:preview', { importId, mapping });
    await ask('import:cancel', { importId });
    await expect(running).rejects.toThrow('CANCELLED');
  });

  it('need a file and a preview', async () => {
    const { ask, source } = await chosen();
    await expect(ask('import:commit', { importId: source.importId })).rejects.toThrow('NOT_FOUND');
    await expect(ask('import:preview', { importId: 'x', mapping: source.mapping })).rejects.toThrow(
      'NOT_FOUND',
    );
    const { ask: askElsewhere } = startTestApp({ desktop: desktopWith('/nowhere/people.csv').desktop });
    const { planId } = await askElsewhere('plan:create', start);
    await expect(askElsewhere('import:choose', { planId, content: 'people' })).rejects.toThrow(
      'FILE_UNREADABLE',
    );
  });
});
