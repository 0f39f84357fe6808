import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Plan } from '../../shared/model/plan.ts';
import { answerOpenDialog, answerSaveDialog, launchApp, temporaryFolder } from './launch-app.ts';

test('a catalog is saved by name, used in another plan, taken back, and goes through a file', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'catalog.cairn-template');
  const running = await launchApp();
  const { page } = running;
  await running.request('plan:create-sample', undefined);
  const { planId } = await running.request('plan:create', {
    accountName: 'Helvion',
    ownerName: 'Mara Lindqvist',
    currency: 'EUR',
  });
  const offerings = async () => {
    const { planJson } = await running.request('plan:load', { planId });
    const plan: Plan = JSON.parse(planJson);
    return Object.values(plan.offerings).map(({ name }) => name);
  };
  const openStep = async (account: string) => {
    await page.keyboard.press('Control+1');
    await page.getByRole('button', { name: account, exact: true }).click();
    await page.getByRole('navigation', { name: 'Steps of the plan' }).getByText('Whitespace').click();
    await page.getByRole('button', { name: 'Templates: offering catalog' }).click();
  };
  await page.reload();

  await openStep('Nordvik Marine Systems');
  await page.getByRole('menuitem', { name: 'Save what this plan has…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('All we sell');
  await page.keyboard.press('Enter');
  await page.getByText('Saved “All we sell”').waitFor();

  await openStep('Helvion');
  await page.getByRole('menuitem', { name: 'All we sell' }).click();
  await expect.poll(async () => (await offerings()).length).toBeGreaterThan(2);
  await page.keyboard.press('Control+z');
  await expect.poll(offerings).toEqual([]);

  await page.getByRole('button', { name: 'Templates: offering catalog' }).click();
  await page.getByRole('menuitem', { name: 'Export or delete…' }).click();
  await answerSaveDialog(running.app, file);
  await page.getByRole('button', { name: 'Export All we sell' }).click();
  await page.getByText('Saved catalog.cairn-template').waitFor();
  await page.getByRole('button', { name: 'Delete All we sell' }).click();
  await page.getByText('None yet').waitFor();
  await page.keyboard.press('Escape');

  await answerOpenDialog(running.app, file);
  await page.getByRole('button', { name: 'Templates: offering catalog' }).click();
  await page.getByRole('menuitem', { name: 'Import from a file…' }).click();
  await page.getByText('Imported “All we sell”').waitFor();
  expect(await running.request('template:list', { kind: 'offeringCatalog' })).toHaveLength(1);
  await running.close();
  await rm(folder, { recursive: true, force: true });
});
