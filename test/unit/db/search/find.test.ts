import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChangeSet, undo } from '../../../../db/change-sets.ts';
import { closeStore, openStore } from '../../../../db/open-store.ts';
import { loadPlan } from '../../../../db/plans.ts';
import { findEverywhere } from '../../../../db/search/find.ts';
import { isSearched, wordsOf } from '../../../../db/search/search-words.ts';
import type { Store } from '../../../../db/store.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf, wholeDeletionOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { allRecords, type Plan } from '../../../../shared/model/plan.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../../shared/model/arbitrary-plan.ts';
import { countedIds } from '../../shared/model/test-ids.ts';
import {
  barePlan,
  context,
  creationOf,
  openTestStore,
  temporaryLocation,
  tickingClock,
} from '../test-store.ts';

const newId = countedIds();

function planWith(store: Store, accountName: string, changesOf: (plan: Plan) => Change[]): Plan {
  const plan = barePlan(newId, accountName);
  applyChangeSet(store, creationOf(plan), context);
  applyChangeSet(store, { planId: plan.plan.id, label: 'Fill', changes: changesOf(plan) }, context);
  return plan;
}

const person = (name: string, title = ''): Change => insertOf('people', { id: newId(), name, title });
const titlesOf = (store: Store, text: string) => findEverywhere(store, text).map((hit) => hit.title);

describe('findEverywhere', () => {
  it('finds people, insights, actions and notes of all plans by the beginnings of words', async () => {
    const store = await openTestStore();
    const first = planWith(store, 'Nordvik', () => [
      person('Eirik Bø', 'Plant manager'),
      insertOf('insightCards', { id: newId(), title: 'Fewer idle days in dock' }),
    ]);
    const second = planWith(store, 'Helvion', () => [
      insertOf('actions', { id: newId(), title: 'Show the dock planner' }),
      insertOf('notes', { id: newId(), text: 'Met at the docks\nThey plan a pilot', date: '2027-03-31' }),
    ]);
    expect(findEverywhere(store, 'dock').map(({ planId, collection }) => [planId, collection])).toEqual([
      [first.plan.id, 'insightCards'],
      [second.plan.id, 'actions'],
      [second.plan.id, 'notes'],
    ]);
    expect(findEverywhere(store, 'eirik bo')).toMatchObject([{ title: 'Eirik Bø', accountName: 'Nordvik' }]);
    expect(titlesOf(store, 'PLANT')).toEqual(['Eirik Bø']);
    expect(findEverywhere(store, 'pilot')).toMatchObject([
      { title: 'Met at the docks', excerpt: 'They plan a pilot' },
    ]);
    expect(titlesOf(store, 'dock pilot nothing')).toEqual([]);
  });

  it('puts whole and early titles first', async () => {
    const store = await openTestStore();
    planWith(store, 'Nordvik', () => [
      person('Jon Berg', 'Reports to Ana Ruiz'),
      person('Mariana Ruiz Ana'),
      person('Ana Ruiz Moreno'),
      person('Ana Ruiz'),
    ]);
    expect(titlesOf(store, 'ana ruiz')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz Moreno',
      'Mariana Ruiz Ana',
      'Jon Berg',
    ]);
  });

  it('names a record without a name by its person and shows the line with the word', async () => {
    const store = await openTestStore();
    const personId = newId();
    planWith(store, 'Nordvik', () => [
      insertOf('people', { id: personId, name: 'Ana Ruiz' }),
      insertOf('stakeholders', { id: newId(), personId, businessGoals: 'Grow\nCut the inventory by half' }),
    ]);
    expect(findEverywhere(store, 'inventory')).toMatchObject([
      { collection: 'stakeholders', personId, title: 'Ana Ruiz', excerpt: 'Cut the inventory by half' },
    ]);
  });

  it('follows edits, deletions and undo', async () => {
    const store = await openTestStore();
    const id = newId();
    const planId = planWith(store, 'Nordvik', () => [insertOf('people', { id, name: 'Ana Ruiz' })]).plan.id;
    const { plan } = loadPlan(store, planId);
    const rename = updateOf(plan, 'people', id, { name: 'Anna Roth' });
    if (rename === null) throw new Error('Nothing to rename');
    applyChangeSet(store, { planId, label: 'Rename', changes: [rename] }, context);
    expect([titlesOf(store, 'ruiz'), titlesOf(store, 'roth')]).toEqual([[], ['Anna Roth']]);
    undo(store, planId, context);
    expect([titlesOf(store, 'ruiz'), titlesOf(store, 'roth')]).toEqual([['Ana Ruiz'], []]);
    applyChangeSet(store, { planId, label: 'Delete', changes: deletionOf(plan, 'people', id) }, context);
    expect(titlesOf(store, 'ana')).toEqual([]);
  });

  it('takes any text, also what means something to the index', async () => {
    const store = await openTestStore();
    planWith(store, 'Nordvik', () => [person('Ana "the OR" Ruiz')]);
    for (const text of ['', '  ', '"', '*', 'a OR b', 'NEAR(', '{title}:', '-ana', 'a'.repeat(5000), '日本'])
      expect(() => findEverywhere(store, text), text).not.toThrow();
    expect(titlesOf(store, '"the or"')).toEqual(['Ana "the OR" Ruiz']);
  });

  it('fills itself in a store from before there was a search', async () => {
    const location = temporaryLocation();
    const { store } = await openStore(location, tickingClock());
    planWith(store, 'Nordvik', () => [person('Ana Ruiz')]);
    store.database.exec('DELETE FROM search_entry');
    expect(titlesOf(store, 'ana')).toEqual([]);
    closeStore(store);
    expect(titlesOf(await openTestStore(location), 'ana')).toEqual(['Ana Ruiz']);
  });

  it(
    'finds each record by each of its words, and nothing of a plan that is gone',
    async () => {
      const store = await openTestStore();
      let next = 1;
      const property = fc.property(fc.gen(), (draw) => {
        const plan = draw(arbitraryPlan, next);
        const planId = plan.plan.id;
        next += 1000;
        applyChangeSet(store, creationOf(plan), context);
        const entries = store.database
          .prepare<[Id], { title: string; text: string; id: Id }>(
            'SELECT title, text, record_id AS id FROM search_entry WHERE plan_id = ?',
          )
          .all(planId);
        const expected = [...allRecords(plan)].filter(({ collection }) => isSearched(collection));
        expect(new Set(entries.map(({ id }) => id))).toEqual(
          new Set(expected.map(({ record }) => record.id)),
        );
        for (const { collection, record } of expected) {
          const { title, text } = wordsOf(collection, record);
          const entry = entries.find(({ id }) => id === record.id);
          expect(entry).toMatchObject({ title: fold(title), text: fold(text) });
        }
        applyChangeSet(store, { planId, label: 'Delete', changes: wholeDeletionOf(plan) }, context);
        expect(store.database.prepare('SELECT count(*) FROM search_entry').pluck().get()).toBe(0);
        store.database.exec("INSERT INTO search_text (search_text) VALUES ('integrity-check')");
      });
      fc.assert(property, { numRuns: 20, endOnFailure: true });
    },
    PROPERTY_TIMEOUT_MS,
  );
});
