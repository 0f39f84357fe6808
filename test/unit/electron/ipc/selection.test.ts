import { describe, expect, it } from 'vitest';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { startTestApp } from './test-app.ts';

describe('the accounts on the selection matrix', () => {
  it('stand by the ratings of their plan, with the newest decision', async () => {
    const { ask } = startTestApp();
    await ask('plan:create-sample', undefined);
    const { planId } = await ask('plan:create', {
      accountName: 'Alfa',
      ownerName: 'Mia Berger',
      currency: 'EUR',
    });
    expect(await ask('portfolio:selection', undefined)).toMatchObject([
      {
        planId,
        accountName: 'Alfa',
        ownerName: 'Mia Berger',
        isGlobalAccount: false,
        rated: { attractiveness: null, strength: null },
        placed: { attractiveness: null, strength: null },
        decision: null,
        tier: null,
        decidedOn: null,
      },
      {
        accountName: 'Nordvik Marine Systems',
        // METHOD 3.1, worked example.
        rated: { attractiveness: 7.2, strength: 6.25 },
        decision: 'keyAccount',
        tier: 'tier1',
      },
    ]);
  });

  it('follow an edit, and of two decisions of one day show the one written last', async () => {
    const { ask } = startTestApp();
    const { planId } = await ask('plan:create', {
      accountName: 'Alfa',
      ownerName: 'Mia Berger',
      currency: 'EUR',
    });
    const plan: Plan = JSON.parse((await ask('plan:load', { planId })).planJson);
    const date = '2027-03-31';
    const changes = [
      updateOf(plan, 'account', plan.account.id, { placedAttractiveness: 8.5 }),
      updateOf(plan, 'plan', planId, { globalAccount: true }),
      insertOf('selectionScores', { id: newId(), date, decision: 'watch' }),
      insertOf('selectionScores', { id: newId(), date, decision: 'develop' }),
      insertOf('selectionScores', { id: newId(), date: '2026-01-01', decision: 'keyAccount' }),
      insertOf('selectionCriteria', {
        id: newId(),
        title: 'Support',
        axis: 'strength',
        weight: 2,
        rating: 4,
      }),
    ];
    await ask('plan:apply', { changeSet: { planId, label: 'Decide', changes } });
    expect(await ask('portfolio:selection', undefined)).toMatchObject([
      {
        isGlobalAccount: true,
        placed: { attractiveness: 8.5, strength: null },
        rated: { attractiveness: null, strength: 4 },
        decision: 'develop',
        decidedOn: date,
      },
    ]);
  });
});
