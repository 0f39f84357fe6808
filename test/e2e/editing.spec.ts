import { rm } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';
import { openPlan, openStep } from './screens.ts';

let running: RunningApp;
let page: Page;
let planId: string;

const account = 'Helvion';

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await running.request('settings:write', { userName: 'Mara Lindqvist' });
});
test.afterAll(() => running.close());

test.beforeEach(async () => {
  for (const { planId: known } of await running.request('portfolio:list', undefined))
    await running.request('plan:delete', { planId: known });
  const start = { accountName: account, ownerName: 'Mara Lindqvist', currency: 'EUR' };
  ({ planId } = await running.request('plan:create', start));
  await page.reload();
  await openPlan(page, account);
});

const stored = async () => JSON.parse((await running.request('plan:load', { planId })).planJson);
const actionTitles = async (): Promise<string[]> =>
  Object.values<{ title: string }>((await stored()).actions)
    .map(({ title }) => title)
    .sort();

async function addActions(titles: readonly string[]): Promise<void> {
  await openStep(page, 'Actions');
  await page.keyboard.press('n');
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveCount(titles.length);
}

/** The field of an action by what stands in it. */
async function actionField(title: string) {
  const fields = page.getByRole('textbox', { name: 'Action', exact: true });
  const values = await fields.evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
  return fields.nth(values.indexOf(title));
}

test('leaving a view by key keeps what was being typed', async () => {
  await openStep(page, 'Review');
  await openStep(page, 'Frame and owner');
  await page.getByRole('textbox', { name: 'Ambition' }).fill('Three lines on shared data');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
  await expect.poll(async () => (await stored()).plan.ambition).toBe('Three lines on shared data');
});

test('quitting keeps what was being typed', async () => {
  const dataDirectory = await temporaryFolder();
  const first = await launchApp({ dataDirectory });
  const start = { accountName: account, ownerName: 'Mara Lindqvist', currency: 'EUR' };
  const made = await first.request('plan:create', start);
  await first.page.reload();
  await openPlan(first.page, account);
  await first.page.getByRole('textbox', { name: 'Industry', exact: true }).fill('Marine propulsion');
  await first.close();
  const second = await launchApp({ dataDirectory });
  const { planJson } = await second.request('plan:load', made);
  await second.close();
  await rm(dataDirectory, { recursive: true, force: true });
  expect(JSON.parse(planJson).account.industry).toBe('Marine propulsion');
});

test('undo in a field is for its text, after it for the plan', async () => {
  const field = page.getByRole('textbox', { name: 'Industry', exact: true });
  await field.fill('Marine');
  await field.press('Enter');
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' propulsion');
  await page.keyboard.press('Control+z');
  expect((await stored()).account.industry).toBe('Marine');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stored()).account.industry).toBe('');
  await expect(field).toHaveValue('');
});

test('Enter keeps the place for Tab', async () => {
  const field = page.getByRole('textbox', { name: 'Industry', exact: true });
  await field.fill('Marine');
  await field.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Headquarters' })).toBeFocused();
});

test('a refused value does not stay on screen as if it were kept', async () => {
  const field = page.getByRole('textbox', { name: /^Credit of Mara Lindqvist/ });
  await field.fill('a lot');
  await field.press('Enter');
  await expect(page.getByText('“a lot” is not a whole number from 0 to 100.')).toBeVisible();
  await expect(field).toHaveValue('');
});

test('an edit that the store refuses takes only itself back', async () => {
  await addActions(['One', 'Two']);
  const { actions } = await stored();
  const one = Object.values<{ id: string; title: string }>(actions).find(({ title }) => title === 'One');
  const changes = [{ op: 'delete', collection: 'actions', id: one?.id, before: one }];
  await running.request('plan:apply', { changeSet: { planId, label: 'Elsewhere', changes } });
  // Both at once: the second is on its way when the first is refused.
  await (await actionField('One')).fill('One anew');
  await (await actionField('Two')).fill('Two anew');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This action no longer exists')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveValue('Two anew');
  expect(await actionTitles()).toEqual(['Two anew']);
});

test('a typed day is the next such day, and what is no day changes nothing', async () => {
  await addActions(['One']);
  const field = page.getByRole('textbox', { name: 'Due day of One' });
  await field.fill('24 Dec');
  await field.press('Tab');
  await expect(field).toHaveValue(/^24 Dec 20[2-9]\d$/);
  const kept = await field.inputValue();
  await field.fill('31 Feb');
  await field.press('Tab');
  await expect(field).toHaveValue(kept);
});

test('deleting a row leaves the cursor in the next one', async () => {
  await addActions(['One', 'Two', 'Three']);
  await page.getByRole('button', { name: 'What to do with Two' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect.poll(actionTitles).toEqual(['One', 'Three']);
  await expect(page.getByRole('checkbox', { name: 'Done: Three' })).toBeFocused();
});

for (const { step, lines, plural } of [
  { step: 'Criteria gap', lines: ['Energy price 5', 'Cyber security 4'], plural: 'criteria' },
  { step: 'Collaboration ideas', lines: ['Scrap twin', 'Heat recovery'], plural: 'ideas' },
  { step: 'Customer insight', lines: ['goal: less scrap', 'pressure: prices'], plural: 'insightCards' },
])
  test(`the first line of an empty step leaves the cursor for the second: ${step}`, async () => {
    await openStep(page, step);
    await page.locator('main [data-quick-add]').first().waitFor();
    await page.keyboard.press('n');
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await expect.poll(async () => Object.keys((await stored())[plural]).length).toBe(2);
  });

test('hundreds of actions: all can be reached', async () => {
  await addActions(['First']);
  const { actions } = await stored();
  const [first] = Object.values<Record<string, unknown> & { id: string }>(actions);
  const idOf = (index: number) => `${first?.id.slice(0, -4)}${(0x1000 + index).toString(16)}`;
  const changes = Array.from({ length: 300 }, (_, index) => {
    const after = { ...first, id: idOf(index), title: `Action ${index}` };
    return { op: 'insert', collection: 'actions', id: after.id, after };
  });
  await running.request('plan:apply', { changeSet: { planId, label: 'Many', changes } });
  await page.reload();
  await openPlan(page, account);
  await openStep(page, 'Actions');
  await page.locator(`[data-record-id="${idOf(299)}"]`).scrollIntoViewIfNeeded();
  await expect(page.getByRole('checkbox', { name: 'Done: Action 299' })).toBeVisible();
});
