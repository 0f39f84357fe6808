import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

const rounds = 4;
/** Edits that must have been acknowledged before the kill; another number each round hits another moment. */
const editsBeforeKill = (round: number) => 40 + 37 * round;

/** Lets the page edit one field as fast as it is answered, and gives the number of the last acknowledged edit. */
async function editUntilKilled(
  { app, page }: RunningApp,
  planId: string,
  accountId: string,
  first: number,
  count: number,
): Promise<number> {
  let acknowledged = first;
  const killed = once(app.process(), 'exit');
  let enough: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    enough = resolve;
  });
  await page.exposeFunction('acknowledge', (edit: number) => {
    acknowledged = edit;
    if (edit < first + count) return;
    app.process().kill('SIGKILL');
    enough();
  });
  await page.evaluate(
    ({ planId, accountId, first }) => {
      const { cairn, acknowledge } = window as unknown as {
        cairn: { request(channel: string, input: unknown): Promise<{ ok: boolean }> };
        acknowledge(edit: number): Promise<void>;
      };
      const apply = async (edit: number): Promise<void> => {
        const change = {
          op: 'update',
          collection: 'account',
          id: accountId,
          before: { overview: edit === 1 ? '' : `Edit ${edit - 1}` },
          after: { overview: `Edit ${edit}` },
        };
        const reply = await cairn.request('plan:apply', {
          changeSet: { planId, label: 'Edit overview', changes: [change] },
        });
        if (!reply.ok) throw new Error('An edit was refused');
        // Waited for, so that the test's count never lags behind what the page was told.
        await acknowledge(edit);
        await apply(edit + 1);
      };
      void apply(first + 1);
    },
    { planId, accountId, first },
  );
  await reached;
  await killed;
  return acknowledged;
}

test('killed in mid-edit, no acknowledged edit is lost', async () => {
  const folder = await temporaryFolder();
  const dataDirectory = path.join(folder, 'data');
  try {
    let running = await launchApp({ dataDirectory });
    const { planId } = await running.request('plan:create', {
      accountName: 'Nordvik',
      ownerName: 'Ana Ruiz',
      currency: 'EUR',
    });
    let done = 0;
    for (let round = 0; round < rounds; round++) {
      const { account } = JSON.parse((await running.request('plan:load', { planId })).planJson);
      const acknowledged = await editUntilKilled(running, planId, account.id, done, editsBeforeKill(round));
      running = await launchApp({ dataDirectory });
      expect(await running.request('store:status', undefined)).toEqual({ recovery: null });
      const loaded = await running.request('plan:load', { planId });
      const kept = Number(/^Edit (\d+)$/.exec(JSON.parse(loaded.planJson).account.overview)?.[1]);
      // One more may have become durable whose answer the page did not live to see.
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      // Each edit is a revision, and making the plan was the first: none is half there.
      expect(loaded.revision).toBe(kept + 1);
      done = kept;
    }
    await running.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a crashed page comes back with everything saved', async () => {
  const running = await launchApp();
  const { planId } = await running.request('plan:create', {
    accountName: 'Nordvik',
    ownerName: 'Ana Ruiz',
    currency: 'EUR',
  });
  const reloaded = running.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.once('did-finish-load', () => resolve());
        window?.webContents.forcefullyCrashRenderer();
      }),
  );
  await reloaded;
  const names: unknown = await running.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.webContents.executeJavaScript(
      "window.cairn.request('portfolio:list').then((reply) => reply.value.map((plan) => plan.planId))",
    );
  });
  expect(names).toEqual([planId]);
  await running.close();
});
