import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../build/runtime/project-root.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { mapLensLabels, relationshipKindLabels } from '../../shared/text/labels.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { axeTags, violations } from './axe.ts';
import { answerOpenDialog, launchApp, type RunningApp } from './launch-app.ts';
import { chooseLens, launchWithPlans, openPlan, openStep, sampleAccount, startAgain } from './screens.ts';

const managers = path.join(projectRoot, '..', 'shared', 'data', 'krackhardt_hightech');

type Import = {
  command: string;
  file: string;
  /** What the ties are. */
  kind?: string;
  /** Whether the second column moves the first, in place of the other way round. */
  isTurned?: boolean;
  /** What the preview says beside its lists. */
  leftOut: string;
  rows: number;
};

async function importFile(running: RunningApp, { command, file, kind, isTurned, leftOut, rows }: Import) {
  const { page } = running;
  await answerOpenDialog(running.app, path.join(managers, file));
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: command }).click();
  if (kind !== undefined)
    await page.getByRole('combobox', { name: 'Kind, where a row names none' }).selectOption({ label: kind });
  if (isTurned === true) {
    const columns = page.getByRole('dialog').getByRole('combobox');
    await columns.nth(0).selectOption('to');
    await columns.nth(1).selectOption('from');
  }
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(page.getByRole('dialog').getByText(leftOut)).toBeVisible();
  await page.getByRole('button', { name: `Import ${rows} rows` }).click();
  await page.getByText(`${rows} new`).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
}

/** A plan with Krackhardt's managers in it, as the app itself imports them. */
async function importManagers(running: RunningApp): Promise<Plan> {
  const plan = { accountName: 'High-tech', ownerName: 'Mara Lindqvist', currency: 'EUR' } as const;
  const { planId } = await running.request('plan:create', plan);
  await running.page.reload();
  await openPlan(running.page, 'High-tech');
  await importFile(running, {
    command: 'Import people…',
    file: 'Krack-High-Tec-Attributes.csv',
    leftOut: 'Stays out of the plan: AGE and TENURE.',
    rows: 21,
  });
  const ties = { command: 'Import relations…', isTurned: false };
  const { reportsTo, influences, informal } = relationshipKindLabels;
  const fileOf = (name: string) => `Krack-High-Tec-edgelist-${name}.txt`;
  // Figures of the data set: 20, 190 and 102 of 441 pairs; of 102 calls a friend, 79 pairs are left without order.
  await importFile(running, {
    ...ties,
    file: fileOf('ReportsTo'),
    kind: reportsTo,
    leftOut: '421 pairs are not tied.',
    rows: 20,
  });
  // Who is asked for advice moves who asks.
  await importFile(running, {
    ...ties,
    file: fileOf('Advice'),
    kind: influences,
    isTurned: true,
    leftOut: '251 pairs are not tied.',
    rows: 190,
  });
  await importFile(running, {
    ...ties,
    file: fileOf('Friendship'),
    kind: informal,
    leftOut: '339 pairs are not tied.',
    rows: 79,
  });
  const { planJson } = await running.request('plan:load', { planId });
  return JSON.parse(planJson);
}

test("Krackhardt's managers come in whole and read in every lens", async () => {
  // biome-ignore lint/suspicious/noSkippedTests: the data is not part of the project; the report says so
  test.skip(!existsSync(managers), 'the shared data is not beside the project');
  test.setTimeout(180_000);
  const running = await launchApp();
  const { page } = running;
  const plan = await importManagers(running);
  const president = Object.values(plan.people).find(({ level }) => level === 'executive');
  expect(president?.name).toBe('7');
  expect(Object.values(plan.businessUnits)).toHaveLength(5);

  await openStep(page, steps.decisionCenter.title);
  await page.getByRole('button', { name: /^Key to the map/ }).click();
  const key = page.getByRole('region', { name: 'Key to the map' });
  const faint = key.getByText('Faint: lines of less weight');
  for (const lens of Object.values(mapLensLabels)) {
    await chooseLens(page, lens);
    // Only influence is dense; the key explains what is on screen, and nothing else.
    await expect(faint).toHaveCount(lens === mapLensLabels.influence ? 1 : 0);
    expect.soft(await violations(page, (axe) => axe.withTags(axeTags)), lens).toEqual([]);
  }

  // Nobody was judged, so circles are as large as the lines say; that can be turned off.
  await chooseLens(page, mapLensLabels.influence);
  const size = page.getByRole('combobox', { name: 'Size of the circles' });
  await expect(size).toHaveValue('computed');
  await expect(key.getByText('Larger: more pull by these lines')).toBeVisible();
  await size.selectOption('declared');
  await expect(key.getByText(/^Larger/)).toHaveCount(0);
  await running.close();
});

/** Where the drawn way in leads while a lens is changed, one entry for each place it was drawn at. */
async function placesWhile(page: Page, lens: string): Promise<number> {
  return page.evaluate(async (label) => {
    const drawn = (): string =>
      [...document.querySelectorAll('[data-reading] path')].map((path) => path.getAttribute('d')).join();
    const seen = new Set([drawn()]);
    const choice = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
    choice?.click();
    // A change of lens takes less than 300 ms, which no screen shows in more than this many frames.
    for (let frame = 0; frame < 90; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.add(drawn());
    }
    return seen.size;
  }, lens);
}

test('a lens change jumps where motion is unwelcome', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('w');
  await page.locator('[data-reading="way"] path').first().waitFor({ state: 'attached' });
  // Before, and after: nothing between.
  expect(await placesWhile(page, mapLensLabels.influence)).toBe(2);
  await running.close();
});

test('the findings cover nobody, and lead to whom they are about', async () => {
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
  const card = page.getByRole('region', { name: 'What the map shows' });
  const line = page.getByRole('combobox', { name: /draw/i });
  // One line, as high as the one beside it.
  const [cardBox, lineBox] = [await card.boundingBox(), await line.boundingBox()];
  expect(cardBox?.height).toBeLessThan(48);
  expect((cardBox?.y ?? 0) + (cardBox?.height ?? 0)).toBeGreaterThan(lineBox?.y ?? 0);

  await card.getByRole('button', { name: /^Show all findings/ }).press('Enter');
  const all = card.getByRole('listitem');
  await expect(all.nth(3)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(all).toHaveCount(0);
  await card.getByRole('button', { name: 'Meet Nina Falk next' }).press('Enter');
  await page.getByRole('complementary', { name: 'About Nina Falk' }).waitFor();

  // With room for both, all of them stand beside the picture.
  await page.getByRole('application').press('Escape');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(all.nth(3)).toBeVisible();
  await running.close();
});
