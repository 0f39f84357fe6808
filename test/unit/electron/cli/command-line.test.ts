import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { hasRealData, realData } from '../import/real-data.ts';
import { buildCommandLine, openTerminal, type Terminal } from './spawn-command.ts';

// Each command is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });
beforeAll(buildCommandLine, 120_000);

const Started = z.object({ id: z.string(), planId: z.string(), name: z.string() });

async function startPlan(terminal: Terminal, ...options: string[]): Promise<string> {
  return Started.parse(await terminal.json(['plan', 'new', 'Northwind', ...options])).planId;
}

async function planOf(terminal: Terminal, planId: string): Promise<Plan> {
  // The command prints the plan object; the tests of the store say that it is sound.
  return (await terminal.json(['plan', 'show', planId])) as Plan;
}

const csv =
  'Name;E-Mail;Abteilung;Vorgesetzter\r\nAna Ruiz;ana@acme.com;Board;\r\nBo Ek;bo@acme.com;Einkauf;Ana Ruiz\r\nCy Dee;cy@acme.com;Einkauf;\r\n;;Einkauf;\r\n';

describe('the command line', () => {
  it('goes the whole way: new, apply, history, undo, redo, import, analyse, export, open elsewhere', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal, '--owner', 'Mara Lind', '--currency', 'CHF');
    const fresh = await planOf(terminal, planId);
    expect(fresh.plan).toMatchObject({ name: 'Northwind', currency: 'CHF' });
    expect(Object.values(fresh.teamMembers)).toEqual([expect.objectContaining({ name: 'Mara Lind' })]);

    const changes = [
      {
        op: 'update',
        collection: 'plan',
        id: planId,
        before: { status: 'draft' },
        after: { status: 'active' },
      },
    ];
    writeFileSync(
      path.join(terminal.folder, 'set.json'),
      JSON.stringify({ planId, label: 'Activate', changes }),
    );
    expect(await terminal.json(['apply', 'set.json', '--plan', planId])).toMatchObject({
      label: 'Activate',
      changeCount: 1,
      revision: 2,
      undoLabel: 'Activate',
    });
    expect((await planOf(terminal, planId)).plan.status).toBe('active');
    expect(await terminal.json(['history', planId])).toMatchObject([
      { kind: 'edit', label: 'Activate' },
      { kind: 'edit', label: 'Start plan Northwind' },
    ]);

    expect(await terminal.json(['undo', planId])).toMatchObject({ label: 'Activate', redoLabel: 'Activate' });
    expect(await planOf(terminal, planId)).toEqual(fresh);
    expect(await terminal.json(['redo', planId])).toMatchObject({ label: 'Activate' });
    expect((await planOf(terminal, planId)).plan.status).toBe('active');

    writeFileSync(path.join(terminal.folder, 'people.csv'), csv);
    const dryRun = await terminal.json(['import', 'people', 'people.csv', '--plan', planId, '--dry-run']);
    expect(dryRun).toMatchObject({ dryRun: true, isApplied: false, totals: { inserted: 3, skipped: 1 } });
    expect((await planOf(terminal, planId)).people).toEqual({});
    expect(await terminal.json(['import', 'people', 'people.csv', '--plan', planId])).toMatchObject({
      isApplied: true,
      dialect: { encoding: 'utf-8', separator: ';', source: 'unknown' },
      inserted: [
        { row: 2, name: 'Ana Ruiz' },
        { row: 3, name: 'Bo Ek' },
        { row: 4, name: 'Cy Dee' },
      ],
      updated: [],
      skipped: [{ row: 5, field: 'name', reason: expect.any(String) }],
      unitsToCreate: ['Board', 'Einkauf'],
      reportsTo: 1,
    });
    writeFileSync(
      path.join(terminal.folder, 'ties.csv'),
      'from,to,strength\nbo@acme.com,Ana Ruiz,3\nBo Ek,Nobody,1\n',
    );
    expect(
      await terminal.json(['import', 'relations', 'ties.csv', '--plan', planId, '--kind', 'influences']),
    ).toMatchObject({ totals: { inserted: 1, skipped: 1 }, inserted: [{ kind: 'influences', strength: 3 }] });

    const analysis = await terminal.json(['analyse', planId]);
    expect(analysis).toMatchObject({ health: { score: expect.any(Number) } });
    expect(analysis).toHaveProperty('network.measures.length', 3);

    const before = await planOf(terminal, planId);
    expect(Object.values(before.people)).toHaveLength(3);
    expect(
      Object.values(before.relationships)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['influences', 'reportsTo']);
    await terminal.json([
      'export',
      planId,
      '--format',
      'cairn',
      '--audience',
      'internal',
      '--out',
      'plan.cairn',
    ]);
    const elsewhere = ['--data-dir', path.join(terminal.folder, 'elsewhere')];
    expect(await terminal.json(['open', 'plan.cairn', ...elsewhere])).toMatchObject({
      planId,
      isCopy: false,
    });
    expect(await terminal.json(['plan', 'show', planId, ...elsewhere])).toEqual(before);
    expect(await terminal.json(['open', 'plan.cairn'])).toMatchObject({ planId, isUnchanged: true });
  });

  it('takes a whole import back in one step', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    const before = await planOf(terminal, planId);
    writeFileSync(path.join(terminal.folder, 'people.csv'), csv);
    await terminal.json(['import', 'people', 'people.csv', '--plan', planId]);
    expect(await terminal.json(['undo', planId])).toMatchObject({ label: 'Import people from people.csv' });
    expect(await planOf(terminal, planId)).toEqual(before);
  });

  it('starts with the complete sample, lists, deletes and brings back', async () => {
    const terminal = openTerminal();
    expect(await terminal.json(['plan', 'list'])).toEqual([]);
    const planId = await startPlan(terminal, '--sample');
    const plan = await planOf(terminal, planId);
    expect(plan.plan.name).toBe('Northwind');
    expect(Object.keys(plan.people).length).toBeGreaterThanOrEqual(25);
    expect(await terminal.json(['plan', 'list'])).toMatchObject([{ planId, name: 'Northwind' }]);
    await terminal.json(['plan', 'delete', planId]);
    expect(await terminal.json(['plan', 'list'])).toEqual([]);
    await terminal.json(['undo', planId]);
    expect(await planOf(terminal, planId)).toEqual(plan);
    expect(await terminal.json(['check'])).toMatchObject({ isSound: true, problems: [], plans: 1 });
  });

  it('backs up and restores the whole store', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    expect(await terminal.json(['backup', 'kept/store.backup'])).toMatchObject({
      planCount: 1,
      isVerified: true,
    });
    await terminal.json(['plan', 'delete', planId]);
    const restored = await terminal.json(['restore', 'kept/store.backup']);
    expect(restored).toMatchObject({ restored: { planCount: 1 }, replaced: { planCount: 0 } });
    expect(await terminal.json(['plan', 'list'])).toMatchObject([{ planId }]);
  });

  it('draws the map', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal, '--sample');
    await terminal.json(['export', planId, '--out', 'map.svg', '--lens', 'influence']);
    expect(readFileSync(path.join(terminal.folder, 'map.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });

  it('reads a change set from standard input', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    const note = {
      id: newId(),
      text: 'Hello',
      date: '2027-01-15',
      authorId: null,
      personId: null,
      step: '',
      coaching: false,
      followUpOn: null,
      carriedOverOn: null,
      confidential: false,
    };
    const set = {
      label: 'Add a note',
      changes: [{ op: 'insert', collection: 'notes', id: note.id, after: note }],
    };
    expect(await terminal.json(['apply', '-', '--plan', planId], JSON.stringify(set))).toMatchObject({
      revision: 2,
    });
    expect((await planOf(terminal, planId)).notes[note.id]).toEqual(note);
  });

  it('follows a mapping file', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    writeFileSync(path.join(terminal.folder, 'odd.csv'), 'Wer,Was\nAna Ruiz,CEO\n');
    writeFileSync(path.join(terminal.folder, 'map.json'), JSON.stringify({ Wer: 'name', Was: 'title' }));
    await terminal.json(['import', 'people', 'odd.csv', '--plan', planId, '--mapping', 'map.json']);
    expect(Object.values((await planOf(terminal, planId)).people)).toMatchObject([
      { name: 'Ana Ruiz', title: 'CEO' },
    ]);
  });

  it('says things for people without --json', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    expect(await terminal.run(['plan', 'list'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${planId}  Northwind`),
      stderr: '',
    });
    expect((await terminal.run(['check'])).stdout).toContain('The store is sound: 1 plan');
    expect(JSON.parse((await terminal.run(['plan', 'show', planId])).stdout)).toMatchObject({
      plan: { id: planId },
    });
  });

  it.each([
    { args: [], says: 'A command is missing' },
    { args: ['plan'], says: '"plan" needs one of new, list, show, delete' },
    { args: ['fly'], says: 'There is no command "fly"' },
    { args: ['plan', 'list', '--verbose'], says: "Unknown option '--verbose'" },
    { args: ['plan', 'list', '--out', 'x'], says: '"plan list" does not take --out' },
    { args: ['plan', 'list', 'all'], says: '"plan list" does not take "all"' },
    { args: ['undo'], says: '"undo" needs ID' },
    { args: ['import', 'people', 'x.csv'], says: '"import people" needs --plan' },
    { args: ['export', 'x', '--out', 'x.doc'], says: '--format is one of pdf, cairn, svg,' },
    { args: ['export', 'x', '--format', 'svg'], says: '"export" needs --out' },
    {
      args: ['export', 'x', '--out', 'x.svg', '--audience', 'press'],
      says: '--audience is one of internal, customer',
    },
    {
      args: ['export', 'x', '--out', 'x.pdf', '--audience', 'customer', '--one-pager'],
      says: '--one-pager is internal',
    },
    { args: ['export', 'x', '--out', 'x.svg', '--one-pager'], says: '--one-pager makes a PDF' },
  ])('ends with 2 and one sentence for $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await openTerminal().run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    { args: ['plan', 'show', 'nothing'], says: 'does not exist' },
    { args: ['history', 'nothing'], says: 'There is no plan nothing' },
    { args: ['undo', 'nothing'], says: 'nothing to undo' },
    { args: ['open', 'no.cairn'], says: 'There is no file' },
    { args: ['restore', 'no.backup'], says: 'There is no file' },
    { args: ['apply', 'no.json', '--plan', 'x'], says: 'There is no file' },
    { args: ['apply', '-', '--plan', 'x'], says: 'Standard input is not JSON' },
    { args: ['plan', 'new', ' '], says: 'Give it a name' },
  ])('ends with 1 and one sentence for $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await openTerminal().run(args, { input: 'not json' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('leaves nothing behind of a change set that fails', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    const before = await planOf(terminal, planId);
    const changes = [
      {
        op: 'update',
        collection: 'plan',
        id: planId,
        before: { status: 'draft' },
        after: { status: 'active' },
      },
      {
        op: 'update',
        collection: 'plan',
        id: planId,
        before: { status: 'closed' },
        after: { status: 'draft' },
      },
    ];
    const { code, stderr } = await terminal.run(['apply', '-', '--plan', planId], {
      input: JSON.stringify(changes),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('changed elsewhere');
    expect(await planOf(terminal, planId)).toEqual(before);
  });

  it('tells a damaged store from an empty one', async () => {
    const terminal = openTerminal();
    await startPlan(terminal);
    await terminal.json(['backup', 'good.backup']);
    const store = path.join(terminal.folder, 'data', 'cairn.sqlite');
    const bytes = readFileSync(store);
    bytes.fill(0x5a, 100, bytes.length);
    writeFileSync(store, bytes);
    const { code, stderr } = await terminal.run(['plan', 'list']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/damaged and was moved aside to .*cairn-damaged-/);
    await terminal.json(['restore', 'good.backup']);
    expect(await terminal.json(['plan', 'list'])).toHaveLength(1);
  });

  it('prints help and version on standard output', async () => {
    const terminal = openTerminal();
    expect(await terminal.run(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await terminal.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(existsSync(path.join(terminal.folder, 'data'))).toBe(false);
  });

  it('says in a sentence that there is no app to write a PDF with', async () => {
    const terminal = openTerminal();
    const { code, stderr } = await terminal.run(['export', 'x', '--format', 'pdf', '--out', 'x.pdf'], {
      env: { CAIRN_ELECTRON_LOOKUP: path.join(terminal.folder, 'missing.ts') },
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'A PDF needs the app, which is not here.\n' });
  });

  it('runs a PDF in the app, and passes on what it says and how it ends', async () => {
    const terminal = openTerminal();
    // Stands in for the app: a program that is started and answers as the app does.
    const app = path.join(terminal.folder, 'app.mjs');
    writeFileSync(
      app,
      `import { writeFileSync } from 'node:fs';
       console.log('noise of a browser');
       const outcome = { stdout: process.argv.slice(2).join(' '), stderr: process.env.EXTRA, exitCode: 7 };
       writeFileSync(process.env.CAIRN_OUTCOME_FILE, JSON.stringify(outcome));`,
    );
    const lookup = path.join(terminal.folder, 'lookup.mjs');
    const start = { command: process.execPath, args: [app, 'root'], env: { EXTRA: 'words' } };
    writeFileSync(lookup, `console.log(${JSON.stringify(JSON.stringify(start))});`);
    const args = ['export', 'x', '--format', 'pdf', '--out', 'x.pdf'];
    expect(await terminal.run(args, { env: { CAIRN_ELECTRON_LOOKUP: lookup } })).toEqual({
      code: 7,
      stdout: `root --cli ${args.join(' ')}`,
      stderr: 'words',
    });
  });
});

describe.skipIf(!hasRealData)('the command line on real files', () => {
  it('imports the real sales teams and says what it could not place', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    const file = path.join(realData, 'maven_crm_sales/sales_teams.csv');
    expect(await terminal.json(['import', 'people', file, '--plan', planId])).toMatchObject({
      totals: { inserted: 35, skipped: 0 },
    });
  });

  it('asks for the names when a file holds accounts, and takes them by the Data Loader’s own map', async () => {
    const terminal = openTerminal();
    const planId = await startPlan(terminal);
    const folder = path.join(realData, 'salesforce_dataloader_samples');
    const call = ['import', 'people', path.join(folder, 'accountData.csv'), '--plan', planId];
    const refused = await terminal.run(call);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('names of the people');
    const mapped = await terminal.json([...call, '--mapping', path.join(folder, 'accountInsertMap.sdl')]);
    // 423 accounts, one pair of equal names: SOURCE.md; without ids in the map the pair is one.
    expect(mapped).toMatchObject({
      dialect: { encoding: 'windows-1252' },
      totals: { inserted: 422, skipped: 1 },
    });
  });
});
