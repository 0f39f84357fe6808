import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../../../db/check.ts';
import type { Desktop } from '../../../../electron/desktop.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { temporaryLocation } from '../../db/test-store.ts';
import { startTestApp } from './test-app.ts';

const accounts = 'Account,Industry\nNordlys,Shipping\nBeta,Steel\n';
const deals =
  'Deal ID,Deal Name,Account,Stage,Amount,Product\n1,Pumps,Nordlys,Won,100,GTX Pro\n2,Valves,Beta,Proposal,50,GTXPro\n3,Seals,,Won,1,\n';

/** An app whose user chooses whatever was last put into the file. */
function startImporting() {
  const file = path.join(path.dirname(temporaryLocation().dataDirectory), 'file.csv');
  const desktop: Desktop = {
    chooseFile: async () => file,
    chooseTarget: async () => null,
    reveal: () => undefined,
  };
  const { ask, context } = startTestApp({ desktop });
  const preview = async (content: 'accounts' | 'deals', text: string) => {
    writeFileSync(file, text);
    const source = await ask('import:choose', { planId: null, content });
    if (source === null) throw new Error('No file was chosen');
    const { importId, mapping } = source;
    return { importId, preview: await ask('import:preview', { importId, mapping }) };
  };
  const run = async (content: 'accounts' | 'deals', text: string) => {
    const result = await ask('import:commit', { importId: (await preview(content, text)).importId });
    // The last account of a file is written first, so that the portfolio shows its first one on top.
    return content === 'accounts' ? { ...result, planIds: result.planIds.toReversed() } : result;
  };
  const planOf = async (planId: string): Promise<Plan> =>
    JSON.parse((await ask('plan:load', { planId })).planJson);
  const names = async () => (await ask('portfolio:list', undefined)).map(({ name }) => name).sort();
  return { ask, context, preview, run, planOf, names };
}

describe('imports into the portfolio', () => {
  it('make plans owned by the user in the user’s currency, and go with one undo', async () => {
    const { ask, run, preview, planOf, names } = startImporting();
    await ask('settings:write', { userName: 'Mara Lindqvist', currency: 'NOK' });
    const { planIds, importId, inserted } = await run('accounts', accounts);
    expect(inserted).toBe(2);
    const plan = await planOf(planIds[0] ?? '');
    expect(plan.teamMembers[plan.plan.ownerId]?.name).toBe('Mara Lindqvist');
    expect(plan).toMatchObject({ plan: { currency: 'NOK' }, account: { industry: 'Shipping' } });
    expect((await ask('plan:history', { planId: plan.plan.id })).map(({ label }) => label)).toEqual([
      'Import accounts from file.csv',
    ]);
    expect((await preview('accounts', accounts)).preview.totals).toMatchObject({ unchanged: 2 });
    expect(await ask('import:undo', { importId })).toEqual({ plans: 2 });
    expect(await names()).toEqual([]);
    await expect(ask('import:undo', { importId })).rejects.toThrow('NOT_FOUND');
  });

  it('put deals into the plans of their accounts, and out again without a trace', async () => {
    const { ask, context, run, planOf } = startImporting();
    const { planIds } = await run('accounts', accounts);
    const before = await Promise.all(planIds.map(planOf));
    const { importId, ...result } = await run('deals', deals);
    expect(result).toMatchObject({ inserted: 2, skipped: 1, planIds });
    const [nordlys, beta] = await Promise.all(planIds.map(planOf));
    expect(Object.values(nordlys?.deals ?? {})).toMatchObject([{ title: 'Pumps', outcome: 'won' }]);
    expect(Object.values(beta?.opportunities ?? {})).toMatchObject([{ title: 'Valves', stage: 'proposal' }]);
    expect(checkStore(await context.session.store())).toMatchObject({ isSound: true });
    await ask('import:undo', { importId });
    expect(await Promise.all(planIds.map(planOf))).toEqual(before);
  });

  it('are not taken back where a plan was edited since, until that is undone', async () => {
    const { ask, run, planOf, names } = startImporting();
    const { planIds, importId } = await run('accounts', accounts);
    const plan = await planOf(planIds[1] ?? '');
    const change = updateOf(plan, 'account', plan.account.id, { industry: 'Paper' });
    await ask('plan:apply', {
      changeSet: { planId: plan.plan.id, label: 'Set industry', changes: [change] },
    });
    await expect(ask('import:undo', { importId })).rejects.toThrow(
      'CONFLICT: Edited since, so nothing was taken back: Beta.',
    );
    expect(await names()).toEqual(['Beta', 'Nordlys']);
    await ask('plan:undo', { planId: plan.plan.id });
    await ask('import:undo', { importId });
    expect(await names()).toEqual([]);
  });

  it('change nothing at all where one plan moved on after the preview', async () => {
    const { ask, run, preview, planOf } = startImporting();
    const { planIds } = await run('accounts', accounts);
    const later = await preview('accounts', 'Account,Industry\nNordlys,Ports\nBeta,Iron\n');
    const plan = await planOf(planIds[1] ?? '');
    const change = updateOf(plan, 'account', plan.account.id, { industry: 'Paper' });
    await ask('plan:apply', {
      changeSet: { planId: plan.plan.id, label: 'Set industry', changes: [change] },
    });
    await expect(ask('import:commit', { importId: later.importId })).rejects.toThrow('CONFLICT');
    expect((await Promise.all(planIds.map(planOf))).map(({ account }) => account.industry)).toEqual([
      'Shipping',
      'Paper',
    ]);
  });
});
