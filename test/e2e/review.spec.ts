import { expect, test } from '@playwright/test';
import type { Plan } from '../../shared/model/plan.ts';
import { launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

test('F freezes a version, and what is done afterwards stands against it', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await openPlan(page, 'Helvion');
  await openStep(page, 'Review');
  await page.keyboard.press('f');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(1);

  await openStep(page, 'Actions');
  await page.keyboard.press('n');
  await page.keyboard.type('Call Jon Berg');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This sitting: 1 fact')).toBeAttached();

  await openStep(page, 'Review');
  await versions.getByRole('button', { name: /^Compare As of .* with now$/ }).click();
  await expect(page.getByText('One action came in.')).toBeVisible();
  await expect(page.getByText('Call Jon Berg').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(versions.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await versions.getByRole('button', { name: /^Compare As of .* with now$/ }).click();
  await expect(page.getByText('Nothing differs')).toBeVisible();
  await running.close();
});

test('a new period freezes the plan, closes a goal and is undone as one step', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await openPlan(page, sampleAccount);
  await openStep(page, 'Review');
  await page.getByRole('button', { name: 'Start a new period…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The plan until now is kept as').fill('The first year');
  await dialog.getByLabel('What becomes of Scrap down by a third on lines 1–3').selectOption('Achieved');
  await dialog.getByRole('button', { name: 'Freeze and start' }).click();
  await expect(dialog).toHaveCount(0);
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('month 1 of 18')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('month 4 of 18')).toBeVisible();
  await running.close();
});

test('the next year’s plan asks what still holds, and one key says so', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await page.getByRole('button', { name: `What to do with ${sampleAccount}` }).click();
  await page.getByRole('menuitem', { name: 'Plan the next year from this one' }).click();
  await page.getByRole('navigation', { name: 'Steps of the plan' }).waitFor();
  await openStep(page, 'Criteria gap');
  const marks = page.getByRole('button', { name: 'Still true?' });
  await marks.first().waitFor();
  const count = await marks.count();
  expect(count).toBeGreaterThan(3);
  await marks.first().click();
  await expect(marks).toHaveCount(count - 1);
  await page.locator('tr:has(button[aria-label="Still true?"]) textarea').first().focus();
  await page.keyboard.press('Alt+y');
  await expect(marks).toHaveCount(count - 2);
  await page.getByRole('button', { name: 'Confirm all that was carried over in Criteria gap' }).click();
  await expect(marks).toHaveCount(0);

  const entries = await running.request('portfolio:list', undefined);
  const plans = await Promise.all(entries.map(({ planId }) => running.request('plan:load', { planId })));
  const drafts = plans
    .map(({ planJson }): Plan => JSON.parse(planJson))
    .filter(({ plan, account }) => plan.status === 'draft' && account.name === sampleAccount);
  expect(drafts.length).toBe(1);
  expect(Object.values(drafts[0]?.criteria ?? {}).map(({ carriedOverOn }) => carriedOverOn)).toEqual(
    Object.keys(drafts[0]?.criteria ?? {}).map(() => null),
  );
  await running.close();
});
