import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultSettings, openSettings } from '../../../electron/settings.ts';
import { listeningLog } from './ipc/test-app.ts';

function settingsFile(content?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'settings.json');
  if (content !== undefined) writeFileSync(file, content);
  return file;
}

describe('settings', () => {
  it('start with the defaults, without a word in the log', () => {
    const log = listeningLog();
    expect(openSettings(settingsFile(), log).read()).toEqual(defaultSettings);
    expect(log.lines).toEqual([]);
  });

  it('are there after a restart', () => {
    const file = settingsFile();
    openSettings(file, listeningLog()).write({ userName: 'Mia Berger', colorScheme: undefined });
    expect(openSettings(file, listeningLog()).read()).toEqual({ ...defaultSettings, userName: 'Mia Berger' });
    expect(readdirSync(path.dirname(file))).toEqual(['settings.json']);
  });

  it.each(['', '{"userName": "Mi', 'null', '[]', '42'])('come up with the defaults from %j', (content) => {
    expect(openSettings(settingsFile(content), listeningLog()).read()).toEqual(defaultSettings);
  });

  it('keep what is sound beside what is not, and what an older version did not know', () => {
    const content = JSON.stringify({ userName: 'Mia', colorScheme: 'mauve', pageSize: 'Letter', gone: 1 });
    expect(openSettings(settingsFile(content), listeningLog()).read()).toEqual({
      ...defaultSettings,
      userName: 'Mia',
      pageSize: 'Letter',
    });
  });

  it('stay as they are when the file cannot be written', () => {
    const file = path.join(settingsFile('not a folder'), 'settings.json');
    const settings = openSettings(file, listeningLog());
    expect(() => settings.write({ userName: 'Mia' })).toThrow();
    expect(settings.read()).toEqual(defaultSettings);
    expect(readFileSync(path.dirname(file), 'utf8')).toBe('not a folder');
  });
});
