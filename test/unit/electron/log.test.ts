import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openLog } from '../../../electron/log.ts';
import { AppError } from '../../../shared/model/errors.ts';

const now = () => new Date('2027-03-31T09:00:00.000Z');

function logFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const everything = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('');

describe('the log', () => {
  it('keeps name, code and frames of an error, and nothing that was written in a plan', () => {
    const folder = logFolder();
    const inner = new Error('UNIQUE failed: Ana Ruiz');
    inner.stack =
      'Error: UNIQUE failed: Ana Ruiz\n    at Ana Ruiz wants more\n    at write (/home/mia/db/plans.js:3:5)';
    openLog(folder, now).error(
      'plan:apply',
      new AppError('CONFLICT', 'Ana Ruiz has changed', { cause: inner }),
    );
    const text = everything(folder);
    expect(text).not.toMatch(/Ana|Ruiz|mia/);
    expect(JSON.parse(text)).toMatchObject({
      at: '2027-03-31T09:00:00.000Z',
      level: 'error',
      event: 'plan:apply',
      name: 'AppError',
      code: 'CONFLICT',
      cause: { name: 'Error', frames: ['write plans.js:3'] },
    });
  });

  it('takes an error name that holds a text for no name', () => {
    const folder = logFolder();
    const error = new Error('x');
    error.name = 'Ana Ruiz said no';
    openLog(folder, now).error('view', error);
    expect(JSON.parse(everything(folder))).toMatchObject({ name: 'Error' });
  });

  it('says of something thrown that is no error only what kind it was', () => {
    const folder = logFolder();
    openLog(folder, now).error('view', 'Ana Ruiz');
    expect(JSON.parse(everything(folder))).toMatchObject({ name: 'thrown string', frames: [] });
  });

  it('never takes more than three files of its size, and keeps the newest lines', () => {
    const folder = logFolder();
    const log = openLog(folder, now, 1_000);
    for (let count = 1; count <= 100; count++) log.info('tick', { count });
    const names = readdirSync(folder).sort();
    expect(names).toEqual(['cairn.1.log', 'cairn.2.log', 'cairn.log']);
    for (const name of names) expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(1_000);
    const lines = ['cairn.2.log', 'cairn.1.log', 'cairn.log'].flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8').trim().split('\n'),
    );
    const counts = lines.map((line): unknown => JSON.parse(line).count);
    expect(counts).toEqual(Array.from(lines, (_, index) => 100 - lines.length + 1 + index));
  });

  it('does not stop the app where it cannot be written', () => {
    const file = path.join(logFolder(), 'a file');
    writeFileSync(file, '');
    const lines: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    openLog(path.join(file, 'logs'), now).info('tick');
    vi.restoreAllMocks();
    expect(lines).toEqual([expect.stringContaining('"event":"tick"')]);
  });
});
