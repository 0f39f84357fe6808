import { expect, it } from 'vitest';
import { applyChangeSet, undo } from '../../../db/change-sets.ts';
import { planUse } from '../../../db/plan-use.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import { countedIds } from '../shared/model/test-ids.ts';
import { barePlan, creationOf, openTestStore } from './test-store.ts';

it('counts the days and the edits since an instant, and no steps back', async () => {
  const store = await openTestStore();
  const newId = countedIds();
  const [used, quiet] = [barePlan(newId), barePlan(newId, 'Helvion')];
  const planId = used.plan.id;
  const at = (instant: string) => ({ actor: 'Mia Berger', at: new Date(instant) });
  const note = () => insertOf('notes', { id: newId(), text: 'Met', date: '2027-03-01' });
  const edit = (instant: string) =>
    applyChangeSet(store, { planId, label: 'Note', changes: [note()] }, at(instant));
  applyChangeSet(store, creationOf(used), at('2027-01-10T09:00:00.000Z'));
  applyChangeSet(store, creationOf(quiet), at('2027-01-10T09:00:00.000Z'));
  edit('2027-03-01T09:00:00.000Z');
  edit('2027-03-01T17:00:00.000Z');
  edit('2027-03-02T09:00:00.000Z');
  undo(store, planId, at('2027-03-03T09:00:00.000Z'));
  expect([...planUse(store, new Date('2027-03-01T00:00:00.000Z'))]).toEqual([
    [planId, { days: 2, edits: 3 }],
  ]);
  expect(planUse(store, new Date('2027-01-01T00:00:00.000Z')).get(quiet.plan.id)).toEqual({
    days: 1,
    edits: 1,
  });
});
