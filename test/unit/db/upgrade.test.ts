import { expect, it } from 'vitest';
import { applyChangeSet, undo } from '../../../db/change-sets.ts';
import { checkStore } from '../../../db/check.ts';
import { migrations } from '../../../db/migrate.ts';
import { closeStore, openStore } from '../../../db/open-store.ts';
import { planAsOf } from '../../../db/plan-as-of.ts';
import { loadPlan } from '../../../db/plans.ts';
import { findEverywhere } from '../../../db/search/find.ts';
import { deletionOf } from '../../../shared/model/editing.ts';
import { idNumber } from '../shared/model/test-ids.ts';
import { context, openTestStore, temporaryLocation, tickingClock } from './test-store.ts';

/** The schema of the first release, before decisions, deals and the search. */
const firstRelease = migrations.slice(0, 2);

const [planId, accountId, owner, ana, placement] = [1, 2, 3, 4, 5].map(idNumber);
if (!planId || !accountId || !owner || !ana || !placement) throw new Error('Ids are missing');

/** What that release wrote into its history when the person was added: none of the fields of today. */
const addition = {
  op: 'insert',
  collection: 'people',
  id: ana,
  after: {
    id: ana,
    name: 'Ana Ruiz',
    title: 'COO',
    unitId: null,
    level: null,
    company: '',
    email: '',
    phone: '',
    location: '',
    externalId: '',
    confidential: false,
  },
};

const rows = [
  `INSERT INTO plan VALUES ('${planId}', '${planId}', 'Nordvik', 'active', '2026-08-01', 12, '${owner}', NULL, NULL,
     'Grow', '', 'EUR', 90, 'relationship', 0, 0)`,
  `INSERT INTO account VALUES ('${planId}', '${accountId}', 'Nordvik', '', '', '', '', NULL, NULL, NULL, '', '', 0)`,
  `INSERT INTO team_member VALUES ('${planId}', '${owner}', 'Mara Lindqvist', '', '', '', 'accountManager', '', NULL, 0)`,
  `INSERT INTO person VALUES ('${planId}', '${ana}', 'Ana Ruiz', 'COO', NULL, NULL, '', '', '', '', '', 0)`,
  `INSERT INTO map_placement VALUES ('${planId}', '${placement}', '${ana}', 'influence', 12.5, -7, 0)`,
  `INSERT INTO history (plan_id, revision, at, actor, label, kind, change_count, changes)
     VALUES ('${planId}', 1, '2026-08-01T09:00:00.000Z', 'Mara', 'Start plan', 'edit', 1, '[]')`,
  `INSERT INTO history (plan_id, revision, at, actor, label, kind, change_count, changes)
     VALUES ('${planId}', 2, '2026-08-02T09:00:00.000Z', 'Mara', 'Add Ana Ruiz', 'edit', 1,
       '${JSON.stringify([addition])}')`,
];

it('a store of the first release keeps its plans, its history and its places, and can be searched', async () => {
  const location = temporaryLocation();
  const { store: old } = await openStore(location, tickingClock(), firstRelease);
  old.database.exec(`BEGIN; ${rows.join(';')}; COMMIT`);
  closeStore(old);

  const store = await openTestStore(location);
  expect(checkStore(store)).toMatchObject({ isSound: true, problems: [], plans: 1 });
  const { plan, undoLabel } = loadPlan(store, planId);
  expect(plan.plan).toMatchObject({ name: 'Nordvik', ambition: 'Grow', globalAccount: false, budget: null });
  expect(plan.account).toMatchObject({ mission: '', totalPotential: null, marginAtOnce: false });
  expect(plan.people[ana]).toMatchObject({ name: 'Ana Ruiz', carriedOverOn: null });
  expect(plan.mapPlacements[placement]).toMatchObject({
    lens: 'influence',
    x: 12.5,
    y: -7,
    decisionCenterId: null,
  });
  expect(findEverywhere(store, 'ana')).toMatchObject([{ recordId: ana, accountName: 'Nordvik' }]);

  expect(undoLabel).toBe('Add Ana Ruiz');
  const changes = deletionOf(plan, 'mapPlacements', placement);
  applyChangeSet(store, { planId, label: 'Take the place away', changes }, context);
  undo(store, planId, context);
  expect(planAsOf(store, planId, new Date('2026-08-02T12:00:00.000Z')).people[ana]).toEqual(plan.people[ana]);
});

it('an edit of the first release can still be taken back', async () => {
  const location = temporaryLocation();
  const { store: old } = await openStore(location, tickingClock(), firstRelease);
  const withoutPlace = rows.filter((row) => !row.includes('map_placement'));
  old.database.exec(`BEGIN; ${withoutPlace.join(';')}; COMMIT`);
  closeStore(old);
  const store = await openTestStore(location);
  undo(store, planId, context);
  expect(loadPlan(store, planId).plan.people).toEqual({});
  expect(findEverywhere(store, 'ana')).toEqual([]);
});
