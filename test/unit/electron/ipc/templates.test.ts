import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desktop } from '../../../../electron/desktop.ts';
import type { Template } from '../../../../shared/templates/template.ts';
import { temporaryLocation } from '../../db/test-store.ts';
import { startTestApp } from './test-app.ts';

const ours: Template = {
  kind: 'offeringCatalog',
  name: 'Ours: pumps & valves',
  content: {
    offerings: [{ name: 'Pumps', category: 'Hydraulics', description: 'Move\nwater', isNew: false }],
  },
};

function start() {
  const file = path.join(path.dirname(temporaryLocation().dataDirectory), 'x.cairn-template');
  const suggested: string[] = [];
  const desktop: Desktop = {
    chooseFile: async () => file,
    chooseTarget: async (_title, name) => {
      suggested.push(name);
      return file;
    },
    reveal: () => undefined,
  };
  return { file, suggested, ...startTestApp({ desktop }) };
}

describe('templates', () => {
  it('are kept by name, replaced only when that is said, and deleted', async () => {
    const { ask } = start();
    const saved = await ask('template:save', { template: ours, replaces: false });
    await expect(ask('template:save', { template: ours, replaces: false })).rejects.toThrow('CONFLICT');
    const changed: Template = {
      ...ours,
      content: { offerings: [{ name: 'Valves', category: '', description: '', isNew: true }] },
    };
    expect(await ask('template:save', { template: changed, replaces: true })).toMatchObject({
      id: saved.id,
      template: changed,
    });
    expect(await ask('template:list', { kind: 'offeringCatalog' })).toMatchObject([
      { id: saved.id, template: changed },
    ]);
    expect(await ask('template:list', { kind: 'questionSet' })).toEqual([]);
    await ask('template:delete', { id: saved.id });
    expect(await ask('template:list', { kind: 'offeringCatalog' })).toEqual([]);
    await expect(ask('template:delete', { id: saved.id })).rejects.toThrow('NOT_FOUND');
  });

  it('go out as a file and come in elsewhere as they were', async () => {
    const { ask, file, suggested } = start();
    expect(await ask('template:export', { template: ours })).toEqual({ fileName: 'x.cairn-template' });
    expect(suggested).toEqual(['Ours pumps & valves.cairn-template']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'cairn-template', version: 1 });
    const read = await ask('template:import', undefined);
    expect(read?.template).toEqual(ours);
    // Again it is there already; another one of its name gets a name of its own.
    expect(await ask('template:import', undefined)).toEqual(read);
    const changed: Template = {
      ...ours,
      content: { offerings: [{ name: 'Valves', category: '', description: '', isNew: true }] },
    };
    await ask('template:export', { template: changed });
    expect((await ask('template:import', undefined))?.template.name).toBe('Ours: pumps & valves (2)');
    expect(await ask('template:list', { kind: 'offeringCatalog' })).toHaveLength(2);
  });

  it.each([
    { damage: 'cut short', change: (text: string) => text.slice(0, 60), code: 'FILE_UNREADABLE' },
    { damage: 'something else', change: () => '{"name": "not ours"}', code: 'FILE_UNREADABLE' },
    {
      damage: 'changed by hand',
      change: (text: string) => text.replace('Pumps', 'Dumps'),
      code: 'FILE_DAMAGED',
    },
    {
      damage: 'emptied',
      change: (text: string) => text.replace(/"template":[\s\S]*/, '"template": {}}'),
      code: 'FILE_DAMAGED',
    },
    {
      damage: 'of a later version',
      change: (text: string) => text.replace('"version": 1', '"version": 2'),
      code: 'FILE_NEWER',
    },
  ])('in a file that is $damage are refused', async ({ change, code }) => {
    const { ask, file } = start();
    await ask('template:export', { template: ours });
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    await expect(ask('template:import', undefined)).rejects.toThrow(code);
    expect(await ask('template:list', { kind: 'offeringCatalog' })).toEqual([]);
  });
});
