import { describe, expect, it } from 'vitest';
import type { PlanPast } from '../../../../shared/map/time/plan-past.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { startTestApp } from './test-app.ts';

const start = { accountName: 'Northwind', ownerName: 'Mia Berger', currency: 'CHF' };
const planOf = ({ planJson }: { planJson: string }): Plan => JSON.parse(planJson);
const addPerson = (name: string) => insertOf('people', { id: newId(), name });

async function frozen() {
  const { ask } = startTestApp();
  const { planId } = await ask('plan:create', start);
  const version = { planId, title: 'March', reason: 'Before the tender', reviewId: null };
  const { snapshotId } = await ask('plan:freeze', version);
  return { ask, planId, snapshotId };
}

describe('versions', () => {
  it('are frozen today, loaded as they were, and undone like any edit', async () => {
    const { ask, planId, snapshotId } = await frozen();
    const plan = planOf(await ask('plan:load', { planId }));
    expect(plan.snapshots[snapshotId]).toMatchObject({ title: 'March', date: '2027-03-31' });
    expect(planOf(await ask('plan:version', { planId, snapshotId }))).toEqual(plan);
    expect(await ask('plan:undo', { planId })).toMatchObject({ label: 'Freeze “March”' });
  });

  it('hold the plan before what is done in the same step', async () => {
    const { ask, planId } = await frozen();
    const changes = [addPerson('Ana Ruiz')];
    const next = { planId, title: 'April', reason: '', reviewId: null, label: 'Start a new period', changes };
    const { snapshotId, undoLabel } = await ask('plan:freeze', next);
    expect(undoLabel).toBe('Start a new period');
    expect(planOf(await ask('plan:version', { planId, snapshotId })).people).toEqual({});
    expect(listOf(planOf(await ask('plan:load', { planId })), 'people').length).toBe(1);
  });

  it('refuses changes that are none, and freezes nothing then', async () => {
    const { ask, planId } = await frozen();
    const bad = { planId, title: 'April', reason: '', reviewId: null, changes: [{ op: 'rename' }] };
    await expect(ask('plan:freeze', bad)).rejects.toThrow('INVALID_INPUT');
    expect(listOf(planOf(await ask('plan:load', { planId })), 'snapshots').length).toBe(1);
  });

  it('come with the sample, and stay behind when a plan is duplicated', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create-sample', undefined);
    const [version] = listOf(planOf(await ask('plan:load', { planId })), 'snapshots');
    const held = await ask('plan:version', { planId, snapshotId: version?.id ?? '' });
    expect(listOf(planOf(held), 'people').length).toBeGreaterThan(20);
    const copy = await ask('plan:duplicate', { planId, name: 'Another' });
    expect(listOf(planOf(await ask('plan:load', copy)), 'snapshots')).toEqual([]);
  });
});

describe('a plan in the past', () => {
  it('comes with what the map needs to go through time', async () => {
    const { ask, planId, snapshotId } = await frozen();
    const changeSet = { planId, label: 'Add Ana', changes: [addPerson('Ana Ruiz')] };
    await ask('plan:apply', { changeSet });
    const past: PlanPast = JSON.parse((await ask('plan:past', { planId })).pastJson);
    expect(past).toMatchObject({ began: '2027-03-31', versions: [{ id: snapshotId }] });
    expect(past.edits.map(({ changes }) => changes.length)).toEqual([1]);
    await expect(ask('plan:past', { planId: newId() })).rejects.toThrow('NOT_FOUND');
  });

  it('is what it was at that instant', async () => {
    const { ask, planId } = await frozen();
    const [newest] = await ask('plan:history', { planId });
    const changeSet = { planId, label: 'Add Ana', changes: [addPerson('Ana Ruiz')] };
    const before = planOf(await ask('plan:load', { planId }));
    await ask('plan:apply', { changeSet });
    expect(planOf(await ask('plan:as-of', { planId, at: newest?.at ?? '' }))).toEqual(before);
    const long = { planId, after: newest?.at ?? '', until: '2030-01-01T00:00:00.000Z' };
    expect((await ask('plan:edits', long)).map(({ label }) => label)).toEqual(['Add Ana']);
  });
});

describe('the next year', () => {
  it('is a draft whose facts wait to be confirmed', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create-sample', undefined);
    const next = planOf(await ask('plan:load', await ask('plan:next-year', { planId })));
    expect(next.plan.status).toBe('draft');
    expect(new Set(listOf(next, 'people').map(({ carriedOverOn }) => carriedOverOn))).toEqual(
      new Set(['2027-03-31']),
    );
  });
});
