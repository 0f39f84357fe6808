import { expect, type Page, test } from '@playwright/test';
import type { RunningApp } from './launch-app.ts';
import { emptyAccount, launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchWithPlans();
  page = running.page;
});
test.afterAll(() => running.close());

test.beforeEach(() => startAgain(running, 'light'));

async function selectionOf(accountName: string) {
  const all = await running.request('portfolio:selection', undefined);
  return all.find((entry) => entry.accountName === accountName);
}

const pointOf = (accountName: string) => page.getByRole('button', { name: `${accountName}: attractiveness` });

/** Drags a point by so many pixels. */
async function drag(accountName: string, x: number, y: number): Promise<void> {
  const box = await pointOf(accountName).locator('circle').last().boundingBox();
  if (box === null) throw new Error(`${accountName} is not drawn`);
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x / 2, top + y / 2);
  await page.mouse.move(left + x, top + y);
  await page.mouse.up();
}

test('an account is placed by hand in the step, with the mouse and with the arrow keys', async () => {
  await openPlan(page, emptyAccount);
  await openStep(page, 'Selection check');
  await drag(emptyAccount, 120, -90);
  await expect.poll(async () => (await selectionOf(emptyAccount))?.placed.strength).toBeGreaterThan(6);
  const before = (await selectionOf(emptyAccount))?.placed ?? { attractiveness: 0, strength: 0 };
  expect(before.attractiveness).toBeGreaterThan(6);

  await pointOf(emptyAccount).focus();
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(async () => (await selectionOf(emptyAccount))?.placed.strength)
    .toBeCloseTo((before.strength ?? 0) - 0.5, 6);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await selectionOf(emptyAccount))?.placed).toEqual(before);

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect
    .poll(async () => (await selectionOf(emptyAccount))?.placed)
    .toEqual({ attractiveness: null, strength: null });
});

test('in the portfolio a dragged account moves in its own plan, and is taken back', async () => {
  await page.getByText('Matrix', { exact: true }).click();
  const before = (await selectionOf(sampleAccount))?.placed;
  await drag(sampleAccount, -150, 60);
  await expect.poll(async () => (await selectionOf(sampleAccount))?.placed).not.toEqual(before);
  const notice = page.getByRole('alert').filter({ hasText: `Place ${sampleAccount}` });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await selectionOf(sampleAccount))?.placed).toEqual(before);

  await pointOf(sampleAccount).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Selection check' }).waitFor();
});

test('one line rates, one line decides, and deciding again keeps what was decided', async () => {
  await openPlan(page, emptyAccount);
  await openStep(page, 'Selection check');
  await page.getByLabel(/^Add what makes it attractive/).fill('growth potential 25: 8');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await selectionOf(emptyAccount))?.rated.attractiveness).toBe(8);
  await page.getByLabel(/^Decide, for example/).fill('watch: too early to say');
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Decide again, for example/).fill('key account tier 2: they grow');
  await page.keyboard.press('Enter');
  const decisions = page.getByRole('list', { name: 'Decisions, the newest first' });
  await expect(decisions.getByRole('listitem')).toHaveCount(2);
  await expect(decisions).toContainText('from watch to key account and from no tier to tier 2');
  expect(await selectionOf(emptyAccount)).toMatchObject({ decision: 'keyAccount', tier: 'tier2' });
});
