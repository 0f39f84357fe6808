import { expect, type Page, test } from '@playwright/test';
import type { RunningApp } from './launch-app.ts';
import { launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

// Rows are drawn only when what they show has changed: here it changes in another record than their own.

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchWithPlans();
  page = running.page;
});
test.afterAll(() => running.close());

test.beforeEach(async () => {
  await startAgain(running, 'light');
  await openPlan(page, sampleAccount);
});

/** Puts other words into the one field of that name which holds the given ones. */
async function reword(name: string, from: string, to: string): Promise<void> {
  const fields = page.locator('main').getByRole('textbox', { name, exact: true });
  const values = await fields.evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
  await fields.nth(values.indexOf(from)).fill(to);
  await page.keyboard.press('Enter');
}

async function undo(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
}

test('a unit is renamed in the rows of its parts, and undo takes it back there', async () => {
  await openStep(page, 'Frame and owner');
  const parent = page.getByRole('combobox', { name: 'What Plant 4 is part of' });
  await expect(parent).toHaveValue('Operations');
  await reword('Name of the unit', 'Operations', 'Works');
  await expect(parent).toHaveValue('Works');
  await undo();
  await expect(parent).toHaveValue('Operations');
  await page.keyboard.press('Control+Shift+Z');
  await expect(parent).toHaveValue('Works');
  await undo();
  await expect(parent).toHaveValue('Operations');
});

test('a colleague is renamed in the cards and picks of the step', async () => {
  await openStep(page, 'Frame and owner');
  const sponsor = page.getByRole('combobox', { name: 'Executive sponsor' });
  await expect(sponsor).toHaveValue('Peter Krogh');
  await reword('Name', 'Peter Krogh', 'Petra Krogh');
  await expect(sponsor).toHaveValue('Petra Krogh');
  await expect(page.getByRole('heading', { name: 'Our sponsor, Petra Krogh' })).toBeVisible();
  await undo();
  await expect(sponsor).toHaveValue('Peter Krogh');
});

test('a strength is renamed in the threat that it offsets', async () => {
  await openStep(page, 'Strategy and goals');
  const threat = page.locator('main li').filter({
    has: page.getByRole('textbox', { name: 'Threat: Halden becomes the group platform', exact: true }),
  });
  await expect(threat).toContainText('Process and scrap know-how');
  const name = 'Strength: Process and scrap know-how';
  await page.getByRole('textbox', { name, exact: true }).fill('Scrap know-how');
  await page.keyboard.press('Enter');
  await expect(threat).toContainText('Scrap know-how');
  await expect(threat).not.toContainText('Process and');
  await undo();
  await expect(threat).toContainText('Process and scrap know-how');
});

test('a row’s menu and its pick list work by keyboard alone, and give the cursor back', async () => {
  await openStep(page, 'Frame and owner');
  const dots = page.getByRole('button', { name: 'What to do with Plant 2' });
  await dots.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
  await expect(dots).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dots).toBeFocused();
  await expect(dots).toHaveAttribute('aria-expanded', 'false');

  const parent = page.getByRole('combobox', { name: 'What Plant 2 is part of' });
  await page.getByRole('combobox', { name: 'Kind of Plant 2' }).focus();
  await page.keyboard.press('Tab');
  await expect(parent).toBeFocused();
  await page.keyboard.type('Fina');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(parent).toHaveValue('Finance');
  await undo();
  await expect(parent).toHaveValue('Operations');
});
