import { expect, type Page, test } from '@playwright/test';
import type { Plan } from '../../shared/model/plan.ts';
import type { RunningApp } from './launch-app.ts';
import { launchWithPlans, sampleAccount, startAgain } from './screens.ts';

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchWithPlans();
  page = running.page;
});
test.afterAll(() => running.close());

test.beforeEach(async () => {
  await startAgain(running, 'light');
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1, name: 'This week' }).waitFor();
});

async function stored(): Promise<Plan> {
  const entries = await running.request('portfolio:list', undefined);
  const planId = entries.find(({ accountName }) => accountName === sampleAccount)?.planId ?? '';
  return JSON.parse((await running.request('plan:load', { planId })).planJson);
}

const statusOf = async (title: string) =>
  Object.values((await stored()).actions).find((action) => action.title === title)?.status;

async function lastContactOf(name: string): Promise<string | null | undefined> {
  const { people, stakeholders } = await stored();
  const person = Object.values(people).find((other) => other.name === name);
  return Object.values(stakeholders).find(({ personId }) => personId === person?.id)?.lastContact;
}

test('an action is done in place, and taken back', async () => {
  const title = 'Send the joint cost model to plant finance';
  const box = page.getByRole('checkbox', { name: `Done: ${title}` });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toHaveCount(0);
  await expect.poll(() => statusOf(title)).toBe('done');
  // The cursor went on to the next action.
  await expect(page.getByRole('checkbox', { name: 'Done: Security file' })).toBeFocused();

  await page.getByRole('alert').filter({ hasText: title }).getByRole('button', { name: 'Undo' }).click();
  await expect(box).toBeVisible();
  await expect.poll(() => statusOf(title)).toBe('inProgress');
});

test('two done one after the other are taken back one by one by key', async () => {
  const [first, second] = ['Find out who owns the energy target', 'Agree the pilot scope for line 3'];
  await page.getByRole('checkbox', { name: `Done: ${first}` }).press('Space');
  await page.getByRole('checkbox', { name: `Done: ${second}` }).press('Space');
  await expect.poll(() => statusOf(second)).toBe('done');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: `Done: ${second}` })).toBeVisible();
  expect(await statusOf(first)).toBe('done');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: `Done: ${first}` })).toBeVisible();
});

test('a contact is logged in place, and taken back', async () => {
  const name = 'Katarzyna Nowak';
  const before = await lastContactOf(name);
  const log = page.getByRole('button', { name: `Log a contact with ${name} today` });
  await log.click();
  await expect(log).toHaveCount(0);
  const { day } = await running.request('portfolio:week', undefined);
  await expect.poll(() => lastContactOf(name)).toBe(day);

  await page.getByRole('alert').filter({ hasText: name }).getByRole('button', { name: 'Undo' }).click();
  await expect(log).toBeVisible();
  await expect.poll(() => lastContactOf(name)).toBe(before);
});

test('a touch is planned in place, and leads to its action', async () => {
  await page.getByRole('button', { name: 'Plan a touch with Anders Holm' }).click();
  const due = page.getByRole('region', { name: 'Due' });
  await expect(due.getByRole('button', { name: 'Talk to Anders Holm' })).toBeVisible();
  await page.getByRole('button', { name: /^Planned .*: open the action with Anders Holm$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Actions' }).waitFor();
  await expect(
    page.locator('li[data-target]').getByRole('textbox', { name: 'Action', exact: true }),
  ).toHaveValue('Talk to Anders Holm');
});
