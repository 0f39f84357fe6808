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

const logLine = () => page.getByRole('textbox', { name: /^Log what happened/ });

test('what happened is logged in one line, plans its next step, and is taken back', async () => {
  const before = await lastContactOf('Katarzyna Nowak');
  const touches = Object.keys((await stored()).touches).length;
  await page.keyboard.press('n');
  await expect(logLine()).toBeFocused();
  await page.keyboard.type('met Katarzyna Nowak, open to the pilot, next: site visit tomorrow');
  await page.keyboard.press('Enter');
  await expect(logLine()).toHaveValue('');
  const due = page.getByRole('region', { name: 'Due' });
  await expect(due.getByRole('button', { name: 'Site visit', exact: true })).toBeVisible();
  const { day } = await running.request('portfolio:week', undefined);
  expect(await lastContactOf('Katarzyna Nowak')).toBe(day);
  expect(Object.keys((await stored()).touches)).toHaveLength(touches + 1);
  // The cursor stays for the next line; the undo key belongs to the page again once it is left.
  await page.keyboard.press('Escape');

  await page
    .getByRole('alert')
    .filter({ hasText: 'Katarzyna' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(due.getByRole('button', { name: 'Site visit', exact: true })).toHaveCount(0);
  await expect.poll(() => lastContactOf('Katarzyna Nowak')).toBe(before);
  expect(Object.keys((await stored()).touches)).toHaveLength(touches);
});

test('a name that is not clear changes nothing, and a new one is added only when asked for', async () => {
  const before = await stored();
  await logLine().fill('met Eva Lind, curious');
  await logLine().press('Enter');
  await expect(page.getByText('Nobody in your plans is called “Eva Lind”')).toBeVisible();
  await logLine().fill('saw the news');
  await logLine().press('Enter');
  expect(await stored()).toEqual(before);

  await logLine().fill(`met Eva Lind (${sampleAccount}), curious`);
  await logLine().press('Enter');
  await expect(page.getByText('Press Enter again to add them')).toBeVisible();
  expect(await stored()).toEqual(before);
  await logLine().press('Enter');
  await expect(logLine()).toHaveValue('');
  await expect.poll(() => lastContactOf('Eva Lind')).not.toBeUndefined();
});

test('how somebody sees us is noted in the same line, and an action of one’s own', async () => {
  await logLine().fill('Marek Kos: supporter');
  await logLine().press('Enter');
  await page.getByRole('alert').filter({ hasText: 'How Marek Kos saw us' }).waitFor();
  const { people, stakeholders } = await stored();
  const marek = Object.values(people).find(({ name }) => name === 'Marek Kos')?.id;
  expect(Object.values(stakeholders).find(({ personId }) => personId === marek)?.stance).toBe('supporter');

  await logLine().fill('Nobody Known: champion');
  await logLine().press('Enter');
  await expect(page.getByText('Begin with what happened (', { exact: false })).toBeVisible();
  await expect(logLine()).toHaveValue('Nobody Known: champion');

  // Two plans are running: a line without a name of one of them asks which.
  await logLine().fill('todo: send the cost model tomorrow');
  await logLine().press('Enter');
  await expect(page.getByText('Say in which account', { exact: false })).toBeVisible();
  await logLine().fill(`todo: send the cost model tomorrow (${sampleAccount})`);
  await logLine().press('Enter');
  const due = page.getByRole('region', { name: 'Due' });
  await expect(due.getByRole('button', { name: 'send the cost model', exact: true })).toBeVisible();
  expect(await statusOf('send the cost model')).toBe('open');
});

test('prospecting is counted at once from a line logged in its plan', async () => {
  const card = page.getByRole('region', { name: 'Prospecting' });
  const conversations = async () => {
    const { prospecting } = await running.request('portfolio:week', undefined);
    return prospecting.lines[0]?.measures.find(({ measure }) => measure === 'conversations')?.actual ?? 0;
  };
  const before = await conversations();
  await card.getByRole('button', { name: `Log a touch at ${sampleAccount}` }).press('Enter');
  const line = card.getByRole('textbox', { name: new RegExp(`^Log at ${sampleAccount}`) });
  await line.fill('called Jon Berg, will speak to Nina');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await expect.poll(conversations).toBe(before + 1);
  await expect(card.getByText(`${before + 1} of `, { exact: false }).first()).toBeVisible();
});

test('after the last row of a list the cursor goes to the line above', async () => {
  const due = page.getByRole('region', { name: 'Due' });
  const boxes = due.getByRole('checkbox');
  await boxes.first().focus();
  for (let left = await boxes.count(); left > 0; left -= 1) {
    await expect(boxes.first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(boxes).toHaveCount(left - 1);
  }
  await expect(logLine()).toBeFocused();
});
