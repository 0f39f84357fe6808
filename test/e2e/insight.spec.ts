import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from './launch-app.ts';
import { openPlan, openStep } from './screens.ts';

let running: RunningApp;
let page: Page;
let planId: string;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  const start = { accountName: 'Helvion', ownerName: 'Mara Lindqvist', currency: 'EUR' };
  ({ planId } = await running.request('plan:create', start));
  await page.reload();
  await openPlan(page, 'Helvion');
});
test.afterAll(() => running.close());

const stored = async () => JSON.parse((await running.request('plan:load', { planId })).planJson);
const records = async (name: string): Promise<Record<string, unknown>[]> =>
  Object.values((await stored())[name]);

const line = (label: string): Locator => page.getByRole('textbox', { name: new RegExp(`^${label},`) });

async function type(label: string, ...lines: string[]): Promise<void> {
  await line(label).focus();
  for (const text of lines) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(line(label)).toHaveValue('');
  }
}

test('figures, answers and areas are typed, and the briefing says them back', async () => {
  await openStep(page, 'Customer insight');
  await type('Note a figure', '* On-time delivery 91 % on 3 March', 'On-time delivery 94 %, target 97 %');
  await expect(page.getByRole('img', { name: /^On-time delivery: 94.%, today; up 3.%/ })).toBeVisible();
  await type('Add a question', 'What would you stop? Typing data twice (Signe Vik)');
  await expect(page.getByRole('textbox', { name: 'Answer to: What would you stop?' })).toHaveValue(
    'Typing data twice',
  );
  await page.getByRole('textbox', { name: 'Add to growth drivers' }).fill('Output without a new hall');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await records('insightCards')).map(({ area }) => area))
    .toEqual(['growthDrivers']);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find or do anything' }).fill('briefing');
  await page.keyboard.press('Enter');
  const briefing = page.getByRole('dialog', { name: 'Helvion in five minutes' });
  await expect(briefing).toContainText('On-time delivery: 94');
  await expect(briefing).toContainText('Output without a new hall');
  await page.keyboard.press('Escape');
});

test('a flank is paired by keyboard, and a stance keeps its history', async () => {
  await openStep(page, 'Strategy and goals');
  await type('Add to the SWOT', 'strength: spare parts in a day', 'threat: price tender');
  await expect(page.getByText('1 open: price tender')).toBeVisible();
  await page.getByLabel('Strengths that offset price tender').first().focus();
  await page.keyboard.type('spare');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /^One pair/ })).toBeVisible();
  await expect(page.getByText('1 open: price tender')).toBeHidden();
  await type('Note how somebody sees us', 'Signe Vik: credible source, supporter, 3 March');
  await expect
    .poll(async () => (await records('perceptionReadings')).map(({ level, stance }) => [level, stance]))
    .toEqual([['credibleSource', 'supporter']]);
  expect((await records('stakeholders')).map(({ perceptionCurrent }) => perceptionCurrent)).toEqual([
    'credibleSource',
  ]);
});
