import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CliEnvironment, TextSink } from '../../../../electron/cli/environment.ts';
import { runForCaller } from '../../../../electron/cli/outcome.ts';
import { runCommand } from '../../../../electron/cli/run-command.ts';
import { newId } from '../../../../shared/model/id.ts';
import { mapLenses } from '../../../../shared/model/records/stakeholder.ts';

function collecting(): { sink: TextSink; text: () => string } {
  let text = '';
  return {
    sink: {
      write: (part, done) => {
        text += part;
        done();
      },
    },
    text: () => text,
  };
}

function surroundings(extra: Partial<CliEnvironment> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [stdout, stderr] = [collecting(), collecting()];
  const environment: CliEnvironment = {
    stdout: stdout.sink,
    stderr: stderr.sink,
    stdin: Readable.from([]),
    env: { CAIRN_DATA_DIR: path.join(folder, 'data') },
    platform: process.platform,
    home: folder,
    workingDirectory: folder,
    userName: 'mara',
    appVersion: '1.2.3',
    clock: { now: () => new Date('2027-03-31T09:00:00.000Z') },
    newId,
    ...extra,
  };
  const run = (...argv: string[]) => runCommand(argv, environment);
  return { folder, environment, run, stdout: stdout.text, stderr: stderr.text };
}

async function startedPlan(
  run: (...argv: string[]) => Promise<number>,
  stdout: () => string,
): Promise<string> {
  await run('plan', 'new', 'Northwind');
  return stdout().split(' ')[0] ?? '';
}

describe('runCommand', () => {
  it('hands the plan and the audience to the renderer and writes what it gives where there is a Chromium', async () => {
    const rendered: unknown[] = [];
    const { folder, run, stdout } = surroundings({
      renderPdf: async ({ plan, audience, kind }) => {
        rendered.push({ name: plan.plan.name, audience, kind });
        return Buffer.from('%PDF');
      },
    });
    const planId = await startedPlan(run, stdout);
    expect(
      await run('export', planId, '--format', 'pdf', '--audience', 'customer', '--out', 'plan.pdf'),
    ).toBe(0);
    expect(await run('export', planId, '--out', 'page.pdf', '--one-pager')).toBe(0);
    expect(rendered).toEqual([
      { name: 'Northwind', audience: 'customer', kind: 'full' },
      { name: 'Northwind', audience: 'internal', kind: 'onePager' },
    ]);
    expect(readFileSync(path.join(folder, 'plan.pdf'), 'utf8')).toBe('%PDF');
  });

  it('names who edits and when by what it is given', async () => {
    const { run, stdout } = surroundings();
    const planId = await startedPlan(run, stdout);
    await run('history', planId, '--json');
    expect(stdout()).toContain('"actor": "mara"');
    expect(stdout()).toContain('"at": "2027-03-31T09:00:00.000Z"');
  });

  it('calls an import off and changes nothing', async () => {
    const cancel = new AbortController();
    const { folder, run, stdout, stderr } = surroundings({ signal: cancel.signal });
    const planId = await startedPlan(run, stdout);
    writeFileSync(path.join(folder, 'people.csv'), 'Name\nAna\n');
    cancel.abort();
    expect(await run('import', 'people', 'people.csv', '--plan', planId)).toBe(1);
    expect(stderr()).toBe('The import was canceled. Nothing was changed.\n');
  });

  it('calls a bug unexpected and still ends in one sentence', async () => {
    const { run, stdout, stderr } = surroundings({
      renderPdf: () => Promise.reject(new TypeError('x is\nundefined')),
    });
    const planId = await startedPlan(run, stdout);
    expect(await run('export', planId, '--out', 'plan.pdf')).toBe(1);
    expect(stderr()).toBe('Something unexpected went wrong: x is undefined.\n');
  });
});

describe('runForCaller', () => {
  it('writes what a command says into the file that the caller named', async () => {
    const { folder, environment, stdout } = surroundings();
    const file = path.join(folder, 'outcome.json');
    const named = { ...environment, env: { ...environment.env, CAIRN_OUTCOME_FILE: file } };
    const exitCode = await runForCaller(named, (inside) => runCommand(['plan', 'show', 'x'], inside));
    expect(exitCode).toBe(1);
    expect(stdout()).toBe('');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      stdout: '',
      stderr: 'This plan does not exist; it may have been deleted.\n',
      exitCode: 1,
    });
  });

  it('leaves the terminal to the command when no file is named', async () => {
    const { environment, stdout } = surroundings();
    expect(await runForCaller(environment, (inside) => runCommand(['--version'], inside))).toBe(0);
    expect(stdout()).toBe('1.2.3\n');
  });
});

describe('the map on the command line', () => {
  async function sample() {
    const started = surroundings();
    await started.run('plan', 'new', 'Nordvik', '--sample');
    const planId = started.stdout().split(' ')[0] ?? '';
    const svg = async (...options: string[]): Promise<string> => {
      const code = await started.run('export', planId, '--out', 'map.svg', ...options);
      if (code !== 0) throw new Error(started.stderr());
      return readFileSync(path.join(started.folder, 'map.svg'), 'utf8');
    };
    return { ...started, planId, svg };
  }

  it('shows the decision, the day, the size and the people that are asked for', async () => {
    const { svg } = await sample();
    expect(await svg('--lens', 'decisionCenter', '--decision', 'plant 2')).toContain(
      '>Control contract, Plant 2</text>',
    );
    expect(await svg('--lens', 'perception', '--day', '2027-02-01', '--since', '2026-12-01')).toContain(
      '>As of 1 February 2027, movement since 1 December 2026',
    );
    expect(await svg('--day', '2027-02-01')).toContain('>As of 1 February 2027');
    expect(await svg('--lens', 'influence', '--size', 'computed')).toContain('>Circles by pull</text>');
    expect(await svg('--find', 'plant 4', '--audience', 'customer')).toMatch(
      />Filtered: “plant 4” \(\d+ of \d+ people\)</,
    );
    // Six whole commands, each with the store opened anew.
  }, 30_000);

  it.each(mapLenses)('shows a past day through the %s lens', async (lens) => {
    const { svg } = await sample();
    expect(await svg('--lens', lens, '--day', '2027-02-01')).toMatch(/\bas of 1 February 2027\b/i);
  });

  it.each([
    {
      options: ['--audience', 'customer', '--lens', 'coverage'],
      says: '--lens coverage is internal: customers get the map as organization, who reports to whom',
    },
    { options: ['--audience', 'customer', '--day', '2027-01-01'], says: '--day is internal' },
    {
      options: ['--lens', 'influence', '--decision', 'x'],
      says: '--decision goes with --lens decisionCenter',
    },
    { options: ['--since', '2026-12-01'], says: '--since goes with --lens perception' },
    { options: ['--size', 'computed'], says: '--size goes with --lens influence' },
    { options: ['--day', '1 March'], says: '--day is a day such as 2026-03-31, not "1 March"' },
    {
      options: ['--lens', 'decisionCenter', '--decision', 'Plant 4'],
      says: '--decision is one of "Line control, Plant 4", "Control contract, Plant 2", "On-site service, Plant 4", not "Plant 4", which fits several',
    },
  ])('refuses $options in a sentence', async ({ options, says }) => {
    const { run, planId, stderr } = await sample();
    expect(await run('export', planId, '--out', 'map.svg', ...options)).toBe(2);
    expect(stderr()).toContain(says);
  });
});

describe('the portfolio on the command line', () => {
  const accounts = 'account,sector,revenue\nNordlys,shipping,1100.04\nBeta Works,steel,51.5\n,coal,1\n';
  const deals =
    'opportunity_id,account,deal_stage,close_date,close_value\n1C1,Nordlys,Won,3/15/2026,1054\n2C2,Beta Works,Lost,4/2/2026,0\n3C3,,Won,4/2/2026,9\n';

  function portfolio() {
    const { folder, environment } = surroundings();
    writeFileSync(path.join(folder, 'accounts.csv'), accounts);
    writeFileSync(path.join(folder, 'deals.csv'), deals);
    return async (...argv: string[]) => {
      const [stdout, stderr] = [collecting(), collecting()];
      const code = await runCommand(argv, { ...environment, stdout: stdout.sink, stderr: stderr.sink });
      return { code, stdout: stdout.text(), stderr: stderr.text() };
    };
  }

  it('imports accounts as plans after a dry run that changes nothing', async () => {
    const run = portfolio();
    const dry = await run('import', 'accounts', 'accounts.csv', '--dry-run');
    expect(dry.stdout).toContain(
      'Would be imported from 3 rows: 2 inserted, 0 updated, 0 unchanged, 1 skipped.',
    );
    expect(dry.stdout).toContain('Skipped: row 4');
    expect((await run('plan', 'list')).stdout).toBe('');
    const done = await run(
      'import',
      'accounts',
      'accounts.csv',
      '--owner',
      'Mara Lindqvist',
      '--currency',
      'NOK',
    );
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const list = (await run('plan', 'list')).stdout;
    expect(list).toMatch(/Nordlys +Mara Lindqvist/);
    expect(list).toMatch(/Beta Works +Mara Lindqvist/);
    expect((await run('import', 'accounts', 'accounts.csv', '--currency', 'NOK')).stdout).toContain(
      '2 unchanged',
    );
  });

  it('imports deals into the plans of their accounts, and says which rows name none', async () => {
    const run = portfolio();
    await run('import', 'accounts', 'accounts.csv');
    const done = await run('import', 'deals', 'deals.csv', '--json');
    const { totals, plans, isApplied } = JSON.parse(done.stdout);
    expect({ inserted: totals.inserted, skipped: totals.skipped, plans: plans.length, isApplied }).toEqual({
      inserted: 2,
      skipped: 1,
      plans: 2,
      isApplied: true,
    });
    const shown = JSON.parse((await run('plan', 'show', plans[0].planId)).stdout);
    expect(Object.values(shown.deals)).toHaveLength(1);
    await run('undo', plans[0].planId);
    expect(JSON.parse((await run('plan', 'show', plans[0].planId)).stdout).deals).toEqual({});
  });

  it('says in a sentence that a file cannot be read', async () => {
    const run = portfolio();
    const { code, stderr } = await run('import', 'deals', 'missing.csv');
    expect({ code, sentences: stderr.trim().split('\n').length }).toEqual({ code: 1, sentences: 1 });
    expect(stderr).toContain('missing.csv');
  });
});
