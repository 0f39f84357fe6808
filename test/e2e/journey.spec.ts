import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { listOf, type Plan } from '../../shared/model/plan.ts';
import { answerSaveDialog, launchApp, temporaryFolder } from './launch-app.ts';
import { emptyAccount, launchWithPlans, startAgain } from './screens.ts';
import { storedPlan } from './stored-plan.ts';

/** Walks along the bar of steps with a key, `]` to the right or `[` to the left, until the step is open. */
async function walkToStep(page: Page, title: string, key: ']' | '['): Promise<void> {
  const bar = page.locator('[aria-current="step"]');
  for (let current = await bar.innerText(); current !== title; current = await bar.innerText()) {
    await page.keyboard.press(key);
    // The next press counts from where this one led; at the last step it leads nowhere, and this fails.
    await expect(bar).not.toHaveText(current);
  }
}

const hasCursor = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);

const nextFinishedStep = (page: Page, title: string): Promise<void> => walkToStep(page, title, ']');

/** Types a line into the step's quick-add line with the given label, else its first one, reached by its key. */
async function addLine(page: Page, line: string, label?: string): Promise<void> {
  const lines = page.locator('main [data-quick-add]');
  const wanted =
    label === undefined ? lines.first() : page.locator(`main [data-quick-add][aria-label^="${label},"]`);
  await wanted.waitFor();
  await page.keyboard.press('n');
  // Each list has its line; Escape and the key again lead to the next one.
  for (let hops = await lines.count(); hops > 0 && !(await hasCursor(wanted)); hops--) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** Moves the focus with Tab until it is on something with the given accessible name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

async function startPlan(page: Page): Promise<void> {
  await tabTo(page, /^New plan$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Account').waitFor();
  await page.keyboard.type('Tessaro Foods');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Mara Lindqvist');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Frame and owner' }).waitFor();
}

async function fillSteps(page: Page): Promise<void> {
  await tabTo(page, /^Ambition$/);
  await page.keyboard.type('Two plants share one energy plan by 2028.');
  await page.keyboard.press('Control+Enter');

  await nextFinishedStep(page, 'Customer insight');
  await addLine(page, 'goal: energy cost per ton down 12 %');
  await nextFinishedStep(page, 'Decision center');
  await page.locator('main').getByText('Type to draw').waitFor();
  for (const line of [
    'Elena Vidal, CEO',
    'Ivo Marin, CFO, Finance > Elena Vidal, decider',
    'Ivo Marin influences Elena Vidal strongly',
  ]) {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: /Type to draw/ })).toBeFocused();
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  await nextFinishedStep(page, 'Criteria gap');
  await addLine(page, 'Energy price 5 us 3 Halden 4 must');
  await nextFinishedStep(page, 'Collaboration ideas');
  await addLine(page, 'Shared heat recovery at plant 2');
  await nextFinishedStep(page, 'Strategy and goals');
  await addLine(page, 'grow: one energy plan for two plants | they: 12 % less cost | we: service for both');
  await nextFinishedStep(page, 'Actions');
  await addLine(page, 'Walk plant 2 with Ivo Marin @Mara tomorrow');
  await nextFinishedStep(page, 'Review');
  await addLine(page, 'quarterly in 4 weeks', 'Plan a review');
}

async function expectAllThere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tessaro Foods', exact: true }).click();
  await expect(page.getByLabel('Ambition')).toHaveValue('Two plants share one energy plan by 2028.');
  await page.getByRole('button', { name: /^Actions,/ }).click();
  await expect(page.getByLabel('Action', { exact: true })).toHaveValue('Walk plant 2');
  await page.getByRole('button', { name: /^Strategy and goals,/ }).click();
  await expect(page.getByLabel('Goal', { exact: true })).toHaveValue('one energy plan for two plants');
}

test('a newcomer looks at the sample, plans an account by keyboard, prints it, and finds it all again', async () => {
  test.setTimeout(180_000);
  const folder = await temporaryFolder();
  const dataDirectory = path.join(folder, 'data');
  const first = await launchApp({ dataDirectory });
  const { page } = first;

  await tabTo(page, /^Open the sample plan$/);
  await page.keyboard.press('Enter');
  await page.getByText('month 4 of 18 · owner Mara Lindqvist').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: 'Portfolio' }).waitFor();

  await startPlan(page);
  await fillSteps(page);

  const [plan] = await first.request('portfolio:list', undefined);
  expect(plan?.accountName).toBe('Tessaro Foods');
  const { planJson } = await first.request('plan:load', { planId: plan?.planId ?? '' });
  const loaded = JSON.parse(planJson);
  const counts = Object.fromEntries(
    [
      'people',
      'insightCards',
      'criteria',
      'supplierRatings',
      'ideas',
      'objectives',
      'actions',
      'reviews',
    ].map((name) => [name, Object.keys(loaded[name]).length]),
  );
  expect(counts).toEqual({
    people: 2,
    insightCards: 1,
    criteria: 1,
    supplierRatings: 2,
    ideas: 1,
    objectives: 1,
    actions: 1,
    reviews: 1,
  });

  const pdf = path.join(folder, 'plan.pdf');
  await answerSaveDialog(first.app, pdf);
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose where to save…' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('plan.pdf').waitFor({ timeout: 30_000 });
  expect((await stat(pdf)).size).toBeGreaterThan(10_000);
  await first.app.close();

  const second = await launchApp({ dataDirectory });
  await expectAllThere(second.page);
  await second.app.close();
  await rm(folder, { recursive: true, force: true });
});

test('undo takes back the last step by its name, also after a restart, and redo brings it back', async () => {
  const folder = await temporaryFolder();
  const dataDirectory = path.join(folder, 'data');
  const first = await launchApp({ dataDirectory });
  await first.request('plan:create', {
    accountName: 'Helvion',
    ownerName: 'Mara Lindqvist',
    currency: 'EUR',
  });
  await first.page.reload();
  await first.page.getByRole('button', { name: 'Helvion', exact: true }).click();
  await first.page.getByRole('button', { name: /^Actions,/ }).click();
  await addLine(first.page, 'Call the plant manager tomorrow');
  await first.page.getByLabel('Action', { exact: true }).waitFor();
  await first.app.close();

  const { page, app } = await launchApp({ dataDirectory });
  await page.getByRole('button', { name: 'Helvion', exact: true }).click();
  await page.getByRole('button', { name: /^Actions,/ }).click();
  await page.getByLabel('Action', { exact: true }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Actions' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Action', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Action', { exact: true })).toHaveCount(1);
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The map of units and offerings from its lines, two cells said by key, and an opportunity from the second. */
async function fillWhitespace(page: Page): Promise<void> {
  await nextFinishedStep(page, 'Whitespace and opportunities');
  await addLine(page, 'Plant 2', 'Add a unit');
  await addLine(page, 'Retrofit, Services', 'Add an offering');
  await addLine(page, 'Spare parts, Services', 'Add an offering');
  await tabTo(page, /^Retrofit.*Plant 2|^Plant 2.*Retrofit/);
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  await page.keyboard.press('m');
  // The cursor is in the title of the opportunity, to be said better or kept.
  await page.locator('main :is(textarea, input):focus').waitFor();
  await page.keyboard.press('Enter');
}

test('a user selects, learns, decides and looks back, all by keyboard', async () => {
  test.setTimeout(180_000);
  const running = await launchWithPlans();
  const { page } = running;
  await startAgain(running, 'light');
  await tabTo(page, new RegExp(`^${emptyAccount}$`));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Steps of the plan' }).waitFor();

  await nextFinishedStep(page, 'Review');
  await addLine(page, 'As we set out', 'Freeze a version');
  await page.getByRole('region', { name: 'Versions' }).getByRole('listitem').waitFor();
  await walkToStep(page, 'Selection check', '[');
  await addLine(page, 'key account tier 1: plant 2 needs us', 'Decide');
  await nextFinishedStep(page, 'History and position');
  await addLine(page, 'Ballast pumps 420k May 2025 to Halden: price', 'Add a lost deal');
  await nextFinishedStep(page, 'Decision process');
  await addLine(page, 'New winches, new task, by 30 June', 'Add a decision');
  await addLine(page, 'Ana Ruiz decider', 'Add a seat');
  await addLine(page, '? approver', 'Add a seat');
  await fillWhitespace(page);
  await nextFinishedStep(page, 'Business case');
  await addLine(page, 'Winches: invest 250k, saves 120k a year, costs 20k, 4 years, 10 %', 'Add a case');
  await nextFinishedStep(page, 'Strategy and goals');
  await addLine(page, 'strength: 24 h spare parts', 'Add to the SWOT');
  await addLine(page, 'vulnerability: one thread into finance | offset by 24 h', 'Add to the SWOT');
  await nextFinishedStep(page, 'Actions');
  await tabTo(page, /^Actions$/);
  await page.keyboard.press('ArrowRight');
  await addLine(page, 'Meet finance: Ana Ruiz, call, 3 conversations a week', 'Add a program');
  await addLine(page, 'met Ana Ruiz, open to the pilot, next: site visit tomorrow', 'Log what happened');
  await nextFinishedStep(page, 'Review');
  await tabTo(page, /^Compare As we set out with now$/);
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(/^One person, one action, one opportunity and \d+ other entries came in\.$/),
  ).toBeVisible();

  expectAllOf(await storedPlan(running, emptyAccount));
  await running.close();
});

/** What the lines of the path above come to, joined as they were said. */
function expectAllOf(plan: Plan): void {
  const [decision] = listOf(plan, 'selectionScores');
  expect(decision?.decision).toBe('keyAccount');
  const [loss] = listOf(plan, 'lostDealPlans');
  expect(plan.deals[loss?.dealId ?? '']?.outcome).toBe('lost');
  expect(plan.competitors[loss?.competitorId ?? '']?.name).toBe('Halden');
  expect(
    listOf(plan, 'decisionSeats')
      .map(({ role }) => role)
      .sort(),
  ).toEqual(['approver', 'decider']);
  expect(
    listOf(plan, 'whitespaceCells')
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['competitor', 'potential']);
  expect(listOf(plan, 'opportunities')).toHaveLength(1);
  expect(listOf(plan, 'businessCases').map(({ title }) => title)).toEqual(['Winches']);
  const swot = listOf(plan, 'swotEntries');
  const strength = swot.find(({ kind }) => kind === 'strength');
  expect(swot.find(({ kind }) => kind === 'vulnerability')?.offsetByIds).toEqual([strength?.id]);
  const [program] = listOf(plan, 'prospectingPrograms');
  expect(listOf(plan, 'touches').map(({ programId }) => programId)).toEqual([program?.id]);
}
