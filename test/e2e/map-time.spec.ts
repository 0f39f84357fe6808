import { expect, type Page, test } from '@playwright/test';
import { steps } from '../../shared/wizard/steps.ts';
import type { RunningApp } from './launch-app.ts';
import { choosePerson } from './map-places.ts';
import { chooseLens, launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchWithPlans();
  page = running.page;
  await startAgain(running, 'light');
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
});

test.afterEach(async () => {
  await running.close();
});

const slider = () => page.getByRole('slider', { name: 'Day shown' });
const mostStops = 30;

/** Goes back from mark to mark by key until the slider says what it stands on. */
async function goBackTo(words: string): Promise<void> {
  await slider().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  // By then it has been read what is kept of the past.
  await expect(slider()).toHaveAttribute('aria-valuetext', /version/i);
  for (let stop = 0; stop < mostStops; stop += 1) {
    const said = (await slider().getAttribute('aria-valuetext')) ?? '';
    if (said.endsWith(words)) return;
    await page.keyboard.press('ArrowLeft');
    await expect(slider()).not.toHaveAttribute('aria-valuetext', said);
  }
  throw new Error(`No day stands on ${words}`);
}

const firstVersion = 'Version “The plan as we set out”';

test('a past day shows the account as it was in every lens, and nothing is drawn on it', async () => {
  await chooseLens(page, 'Perception');
  await goBackTo(firstVersion);
  await page.getByRole('button', { name: 'Key to the map' }).click();
  await expect(page.getByText('Pale: not on the map yet that day')).toBeVisible();
  await page.getByRole('button', { name: 'Close the key' }).click();

  await chooseLens(page, 'Organization');
  await expect(slider()).toBeHidden();
  await page.getByRole('application').focus();
  await page.keyboard.press('h');
  await goBackTo(firstVersion);
  await page.getByRole('application').focus();
  await page.keyboard.press('f');
  const find = page.getByRole('textbox', { name: 'Find on the map' });
  await find.fill('zielinski');
  // Three of today's 33 people were not there yet.
  await expect(page.getByText('1 of 30 people')).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByText('1 of 33 people')).toBeVisible();
  await find.press('Escape');

  await goBackTo(firstVersion);
  const line = page.getByRole('combobox', { name: /^Type to draw/ });
  await line.fill('Sofia Dahl, Buyer');
  await line.press('Enter');
  const refusal = /^This is how it was on .* Go to today to change the map\.$/;
  await expect(page.getByRole('alert').getByText(refusal)).toBeVisible();
  await expect(line).toHaveValue('Sofia Dahl, Buyer');
  await choosePerson(page, 'Ana Ruiz');
  await page.getByRole('application').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status').getByText(refusal)).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await line.press('Enter');
  await expect(page.getByText('Drawn: Sofia Dahl, Buyer')).toBeAttached();
  await expect(page.getByRole('complementary', { name: 'About Ana Ruiz' })).toBeVisible();
});

test('the inspector says what changed about somebody since the day that is shown', async () => {
  await chooseLens(page, 'Perception');
  await goBackTo(firstVersion);
  await choosePerson(page, 'Ana Ruiz');
  const about = page.getByRole('complementary', { name: 'About Ana Ruiz' });
  await about.getByText(/^Since /).click();
  await expect(about.getByText('Stance: neutral → champion')).toBeVisible();
  await expect(about.getByText(/^Sees us as: vendor → /)).toBeVisible();
});

test('everybody’s figures are sorted by key and by mouse, and lead to the person', async () => {
  await page.getByRole('application').focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Everybody in figures' });
  const table = dialog.getByRole('table');
  const head = (name: string) => table.getByRole('columnheader', { name });
  const first = () => table.getByRole('rowheader').first();
  await expect(head('Stands between')).toHaveAttribute('aria-sort', 'descending');
  await expect(first()).toContainText('Li Chen');
  await head('From who decides').getByRole('button').click();
  await expect(head('From who decides')).toHaveAttribute('aria-sort', 'ascending');
  await expect(first()).toContainText('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(head('From who decides')).toHaveAttribute('aria-sort', 'descending');
  await expect(head('Stands between')).toHaveAttribute('aria-sort', 'none');
  await table.getByRole('button', { name: /Anders Holm/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('complementary', { name: 'About Anders Holm' }).waitFor();
  await expect(page.getByRole('application')).toBeFocused();
});
