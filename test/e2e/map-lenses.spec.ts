import { expect, test } from '@playwright/test';
import { steps } from '../../shared/wizard/steps.ts';
import type { RunningApp } from './launch-app.ts';
import { chooseLens, launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launchWithPlans();
  await startAgain(running, 'light');
});

test.afterEach(async () => {
  await running.close();
});

async function openMap(account: string, lens: string): Promise<void> {
  await openPlan(running.page, account);
  await openStep(running.page, steps.decisionCenter.title);
  await chooseLens(running.page, lens);
}

test('the time slider goes from mark to mark by keyboard and says the day', async () => {
  const { page } = running;
  await openMap(sampleAccount, 'Perception');
  const slider = page.getByRole('slider', { name: 'Day shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^Today, /);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Today, /);
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', /^Today/);
});

test('the replay runs from the first day to today', async () => {
  const { page } = running;
  await openMap(sampleAccount, 'Perception');
  const slider = page.getByRole('slider', { name: 'Day shown' });
  await page.getByRole('button', { name: 'Replay how it changed' }).click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', /^Today/);
  await page.getByRole('button', { name: 'Stop the replay' }).click();
  await page.getByRole('button', { name: 'Replay how it changed' }).waitFor();
});

test('each decision has its own picture', async () => {
  const { page } = running;
  await openMap(sampleAccount, 'Decision center');
  const choice = page.getByRole('combobox', { name: 'Decision' });
  await expect(choice.locator('option:checked')).toHaveText('Line control, Plant 4');
  await choice.selectOption({ label: 'Control contract, Plant 2' });
  await expect(choice.locator('option:checked')).toHaveText('Control contract, Plant 2');
});

test('a filter holds in every lens', async () => {
  const { page } = running;
  await openMap(sampleAccount, 'Coverage');
  // The switch of the lenses has the keyboard now, and takes no letters.
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /draw/i })).toBeFocused();
  await page.getByRole('application').focus();
  await page.keyboard.press('f');
  await page.getByRole('textbox', { name: 'Find on the map' }).fill('zielinski');
  await expect(page.getByText('1 of 33 people')).toBeVisible();
  await chooseLens(page, 'Rivals');
  await expect(page.getByText('1 of 33 people')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find on the map' }).press('Enter');
  await page.getByRole('complementary', { name: 'About Piotr Zieliński' }).waitFor();
  await page.getByRole('button', { name: 'Show everybody', exact: true }).last().click();
  await expect(page.getByText('Everybody is shown')).toBeVisible();
});
