import { expect, test } from '@playwright/test';
import { launchWithPlans, openPlan, openStep, sampleAccount } from './screens.ts';

test('what was written in one plan is found from another, and opened by Enter', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await page.reload();
  await openPlan(page, 'Helvion');
  await openStep(page, 'Actions');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask about the cryogenic valves');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ask about the cryogenic valves').first()).toBeVisible();

  await page.keyboard.press('Control+1');
  await openPlan(page, sampleAccount);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('CRYOG valv');
  const hit = page.getByRole('dialog').getByText('Ask about the cryogenic valves');
  await expect(hit).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await expect(page.getByText('Helvion').first()).toBeVisible();
  await running.close();
});
