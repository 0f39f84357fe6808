import { expect, type Page, test } from '@playwright/test';
import { largeOrganization } from './large-organization.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { openPlan, openStep } from './screens.ts';

let running: RunningApp;
let page: Page;

const region = () => page.getByRole('application');
const notice = () => page.getByRole('region', { name: 'Map of people' }).getByRole('status').last();
const list = () => page.getByRole('navigation', { name: 'People on the map' });
const box = (name: RegExp) => page.getByRole('button', { name });

async function openMap(accountName: string): Promise<void> {
  await page.reload();
  await openPlan(page, accountName);
  await openStep(page, 'Decision center');
}

async function create(accountName: string, people: number): Promise<void> {
  const start = { accountName, ownerName: 'Mara Lindqvist', currency: 'EUR' };
  const { planId } = await running.request('plan:create', start);
  const changeSet = { planId, label: 'Add everybody', changes: largeOrganization(people) };
  await running.request('plan:apply', { changeSet });
  await openMap(accountName);
}

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

test('units fold by mouse and by key in every lens, are said, and stay folded', async () => {
  await create('Helvion', 60);
  await page.getByRole('button', { name: 'Fold all units' }).click();
  await expect(notice()).toHaveText('four units are folded.');
  await expect(list().getByRole('button')).toHaveCount(1);
  for (const lens of ['Influence', 'Decision center', 'Coverage', 'Perception', 'Rivals', 'Organization']) {
    await page.getByRole('radio', { name: lens, exact: true }).dispatchEvent('click');
    await expect(box(/^Unfold Division 1, 60 people$/)).toBeVisible();
  }
  await openMap('Helvion');
  await box(/^Unfold Division 1, 60 people$/).click();
  await expect(notice()).toHaveText('Division 1 is unfolded.');
  await expect(list().getByRole('button')).toHaveCount(3);
  await region().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(notice()).toContainText('is unfolded.');
  await page.keyboard.press('b');
  await expect(notice()).toContainText('is folded into one box; its ties are bundled.');
  await expect(list().getByRole('button')).toHaveCount(3);
  await page.keyboard.press('Shift+B');
  await expect(list().getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Shift+B');
  await expect(notice()).toHaveText('Every unit is unfolded.');
  await expect(list().getByRole('button')).toHaveCount(60);
});

test('5,000 people open folded by unit, can be found, and long work can be left', async () => {
  // Storing 25,000 records takes its time on a busy machine.
  test.slow();
  await create('Consolidated Harbors', 5_000);
  await expect(list().getByRole('button')).toHaveCount(26);
  await region().focus();
  await page.keyboard.press('f');
  await page.keyboard.type('Person 777 ');
  await page.getByRole('textbox', { name: 'Find on the map' }).press('Enter');
  await expect(page.getByRole('complementary', { name: 'About Person 777 Berg' })).toBeVisible();
  await expect(list().getByRole('button', { name: /^Person 777 Berg/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await region().focus();
  await page.keyboard.press('Shift+B');
  await expect(list().getByRole('button')).toHaveCount(26);
  await page.keyboard.press('Shift+B');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Stopped. It still shows how it was.')).toBeVisible();
  await expect(list().getByRole('button')).toHaveCount(26);
  await region().focus();
  await page.keyboard.press('Shift+B');
  await expect(page.getByText('Stopped. It still shows how it was.')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Influence', exact: true }).dispatchEvent('click');
  await expect(box(/^Unfold Division 1, 198 people$/)).toBeVisible();
});
