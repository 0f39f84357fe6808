import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Plan } from '../../shared/model/plan.ts';
import { answerOpenDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';

const accounts = `account,sector,office_location,employees,revenue
Nordlys,shipping,Norway,2822,1100.04
Beta Works,steel,Austria,120,51.5
`;
const pipeline = `opportunity_id,sales_agent,product,account,deal_stage,close_date,close_value
1C1I7A6R,Moses Frase,GTXPro,Nordlys,Won,3/15/2026,1054
Z063OYW0,Darcel Schlecht,GTX Pro,Nordlys,Lost,4/2/2026,0
EC4QE1BX,Darcel Schlecht,MG Special,Beta Works,Engaging,,
MV1LWRNH,Moses Frase,GTX Basic,,Prospecting,,
`;

async function plans(running: RunningApp): Promise<Plan[]> {
  const entries = await running.request('portfolio:list', undefined);
  const loaded = await Promise.all(entries.map(({ planId }) => running.request('plan:load', { planId })));
  return loaded
    .map(({ planJson }): Plan => JSON.parse(planJson))
    .sort((a, b) => (a.account.name < b.account.name ? -1 : 1));
}

async function previewOf(running: RunningApp, command: string, file: string): Promise<void> {
  const { page } = running;
  await answerOpenDialog(running.app, file);
  await page.getByRole('button', { name: 'More ways to begin' }).click();
  await page.getByRole('menuitem', { name: command }).click();
  // The button has the cursor, so that a right guess needs one key.
  await expect(page.getByRole('button', { name: 'Show what would happen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByText('Nothing has been changed yet').waitFor();
}

test('accounts become plans, their deals follow, and both go again', async () => {
  const folder = await temporaryFolder();
  const files = {
    accounts: path.join(folder, 'accounts.csv'),
    deals: path.join(folder, 'sales_pipeline.csv'),
  };
  await writeFile(files.accounts, accounts);
  await writeFile(files.deals, pipeline);
  const running = await launchApp();
  const { page } = running;

  await previewOf(running, 'Import accounts…', files.accounts);
  expect(await plans(running)).toEqual([]);
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByText('2 new').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nordlys', exact: true }).waitFor();
  expect((await plans(running)).map(({ account }) => account.industry)).toEqual(['steel', 'shipping']);

  await previewOf(running, 'Import deals…', files.deals);
  await page.getByRole('tab', { name: 'Left out 1' }).click();
  await page.getByText('This row names no account').waitFor();
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await page.getByText('3 new').waitFor();
  const [beta, nordlys] = await plans(running);
  expect(
    Object.values(nordlys?.deals ?? {})
      .map(({ outcome, date }) => [outcome, date])
      .sort(),
  ).toEqual([
    ['lost', '2026-04-02'],
    ['won', '2026-03-15'],
  ]);
  expect(Object.values(nordlys?.offerings ?? {}).map(({ name }) => name)).toEqual(['GTXPro']);
  expect(Object.values(beta?.opportunities ?? {}).map(({ stage }) => stage)).toEqual(['qualification']);

  await page.getByRole('button', { name: 'Take it all back' }).click();
  await page.getByText('2 plans are as before').or(page.getByText('two plans are as before')).waitFor();
  const after = await plans(running);
  expect(
    after.flatMap(({ deals, opportunities, offerings }) =>
      Object.keys({ ...deals, ...opportunities, ...offerings }),
    ),
  ).toEqual([]);

  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('button', { name: 'Nordlys', exact: true })).toHaveCount(0);
  expect(await plans(running)).toEqual([]);
  await running.close();
  await rm(folder, { recursive: true, force: true });
});
