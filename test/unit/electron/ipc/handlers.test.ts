import { describe, expect, it } from 'vitest';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { startTestApp } from './test-app.ts';

const start = { accountName: 'Northwind', ownerName: 'Mia Berger', currency: 'CHF' };

describe('plans', () => {
  it('are made, listed and loaded', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', start);
    expect(await ask('portfolio:list', undefined)).toMatchObject([
      { planId, name: 'Northwind', ownerName: 'Mia Berger', revision: 1 },
    ]);
    const loaded = await ask('plan:load', { planId });
    expect(JSON.parse(loaded.planJson)).toMatchObject({ plan: { currency: 'CHF', startDate: '2027-03-31' } });
  });

  it('are edited, undone and redone, under the name of who did it', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', start);
    await ask('settings:write', { userName: 'Mia Berger' });
    const plan: Plan = JSON.parse((await ask('plan:load', { planId })).planJson);
    const change = updateOf(plan, 'account', plan.account.id, { industry: 'Shipping' });
    const applied = await ask('plan:apply', {
      changeSet: { planId, label: 'Set industry', changes: [change] },
    });
    expect(applied).toEqual({ revision: 2, undoLabel: 'Set industry', redoLabel: null });
    const undone = await ask('plan:undo', { planId });
    expect(undone).toMatchObject({ label: 'Set industry', redoLabel: 'Set industry' });
    expect(JSON.parse(undone.changesJson)).toMatchObject([{ op: 'update', after: { industry: '' } }]);
    await ask('plan:redo', { planId });
    const history = await ask('plan:history', { planId });
    expect(history.map(({ kind, actor }) => `${kind} by ${actor}`)).toEqual([
      'redo by Mia Berger',
      'undo by Mia Berger',
      'edit by Mia Berger',
      'edit by mia',
    ]);
    expect((await ask('plan:history', { planId, before: history[2]?.sequence })).length).toBe(1);
  });

  it('are deleted and brought back whole', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create-sample', undefined);
    const before = await ask('plan:load', { planId });
    await ask('plan:delete', { planId });
    expect(await ask('portfolio:list', undefined)).toEqual([]);
    await expect(ask('plan:load', { planId })).rejects.toThrow('NOT_FOUND');
    await ask('plan:undo', { planId });
    expect(JSON.parse((await ask('plan:load', { planId })).planJson)).toEqual(JSON.parse(before.planJson));
  });

  it('are copied under new ids', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', start);
    const copy = await ask('plan:duplicate', { planId, name: 'Northwind 2028' });
    expect(copy.planId).not.toBe(planId);
    expect((await ask('portfolio:list', undefined)).map(({ name }) => name)).toEqual([
      'Northwind 2028',
      'Northwind',
    ]);
  });

  it('refuse a change set that is none', async () => {
    const { ask } = startTestApp();
    await expect(ask('plan:apply', { changeSet: { planId: 1 } })).rejects.toThrow('INVALID_INPUT');
    await expect(ask('plan:apply', { changeSet: undefined })).rejects.toThrow('INVALID_INPUT');
  });
});

describe('the health of plans', () => {
  it('follows an edit, and leaves out what is gone', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create-sample', undefined);
    const [before] = await ask('portfolio:health', { planIds: [planId] });
    const plan: Plan = JSON.parse((await ask('plan:load', { planId })).planJson);
    const changes = Object.keys(plan.actions).map((id) => updateOf(plan, 'actions', id, { status: 'done' }));
    await ask('plan:apply', {
      changeSet: { planId, label: 'Do all', changes: changes.filter((change) => change !== null) },
    });
    const [after] = await ask('portfolio:health', { planIds: [planId] });
    expect(before?.overdueActions).toBeGreaterThan(0);
    expect(after?.overdueActions).toBe(0);
    await ask('plan:delete', { planId });
    expect(await ask('portfolio:health', { planIds: [planId] })).toEqual([]);
  });
});

describe('the week', () => {
  it('follows an edit, and leaves out closed, archived and deleted plans', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create-sample', undefined);
    const other = await ask('plan:create', start);
    const before = await ask('portfolio:week', undefined);
    expect(before).toMatchObject({ day: '2027-03-31', monday: '2027-03-29', plans: 2 });
    expect(before.due.late).toBe(3);
    const plan: Plan = JSON.parse((await ask('plan:load', { planId })).planJson);
    const actionId = before.due.lines[0]?.actionId ?? '';
    const done = updateOf(plan, 'actions', actionId, { status: 'done' });
    await ask('plan:apply', { changeSet: { planId, label: 'Done', changes: [done] } });
    const after = await ask('portfolio:week', undefined);
    expect(after.due).toMatchObject({ total: before.due.total - 1, late: 2 });
    for (const status of ['closed', 'archived'] as const) {
      const current: Plan = JSON.parse((await ask('plan:load', { planId })).planJson);
      const over = updateOf(current, 'plan', planId, { status });
      await ask('plan:apply', { changeSet: { planId, label: status, changes: [over] } });
      expect(await ask('portfolio:week', undefined)).toMatchObject({ plans: 1, due: { total: 0 } });
    }
    await ask('plan:delete', other);
    expect(await ask('portfolio:week', undefined)).toMatchObject({ plans: 0, questions: [] });
  });
});

describe('backups', () => {
  it('are made, listed and put back; putting back can itself be put back', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', start);
    const made = await ask('store:back-up-now', undefined);
    expect(made).toMatchObject({ isVerified: true, planCount: 1, reason: 'request' });
    await ask('plan:create', { ...start, accountName: 'Southwind' });
    await ask('store:restore', { name: made.name });
    expect((await ask('portfolio:list', undefined)).map((plan) => plan.planId)).toEqual([planId]);
    const replaced = (await ask('store:backups', undefined)).find(({ reason }) => reason === 'restore');
    await ask('store:restore', { name: replaced?.name ?? '' });
    expect(await ask('portfolio:list', undefined)).toHaveLength(2);
  });

  it.each(['none.sqlite', '..', '.'])(
    'named %s are not found, and the store stays as it is',
    async (name) => {
      const { ask } = startTestApp();
      await ask('plan:create', start);
      await expect(ask('store:restore', { name })).rejects.toThrow('NOT_FOUND');
      expect(await ask('portfolio:list', undefined)).toHaveLength(1);
    },
  );

  it('with a path for a name are refused at the door', async () => {
    const { ask } = startTestApp();
    await expect(ask('store:restore', { name: '../cairn.sqlite' })).rejects.toThrow('INVALID_INPUT');
  });
});

describe('the app', () => {
  it('says what it is', async () => {
    const { ask } = startTestApp();
    expect(await ask('app:information', undefined)).toMatchObject({
      version: '1.2.3',
      sqlite: expect.stringMatching(/^3\./),
    });
    expect(await ask('app:licenses', undefined)).toBe('MIT');
    expect(await ask('store:status', undefined)).toEqual({ recovery: null });
  });

  it('remembers settings, some at a time, and tells the desktop about colors', async () => {
    const schemes: string[] = [];
    const { ask } = startTestApp({ followColorScheme: (scheme) => void schemes.push(scheme) });
    await ask('settings:write', { colorScheme: 'dark' });
    expect(await ask('settings:write', { pageSize: 'Letter' })).toMatchObject({
      colorScheme: 'dark',
      pageSize: 'Letter',
    });
    expect(schemes).toEqual(['dark', 'dark']);
  });
});
