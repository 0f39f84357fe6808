import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CliEnvironment, TextSink } from '../../../../electron/cli/environment.ts';
import { runForCaller } from '../../../../electron/cli/outcome.ts';
import { runCommand } from '../../../../electron/cli/run-command.ts';
import { newId } from '../../../../shared/model/id.ts';

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
