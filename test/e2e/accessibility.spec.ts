import { expect, type Page, test } from '@playwright/test';
import { axeTags, violations } from './axe.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { launchWithPlans, type Screen, screens, startAgain } from './screens.ts';

// All that a color scheme can change. Names, roles and order are the same in both.
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** Has the system change its color scheme, which the app follows, and waits until no color is on its way. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
  await page.evaluate(async () => {
    // Two frames start the transitions that the change asks for; what runs for ever is no transition.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** Everything in the color scheme that is on, and what depends on color again in the other one. */
async function expectNothingWrong(page: Page, name: string): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [now, then] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  expect.soft(await violations(page, (axe) => axe.withTags(axeTags)), `${name}, ${now}`).toEqual([]);
  await turn(page, then);
  const ofColor = await violations(page, (axe) => axe.withRules(rulesOfColor));
  expect.soft(ofColor, `${name}, ${then}`).toEqual([]);
}

/** Goes back to the portfolio: by key where a step is open, which is quicker than a new page. */
async function goToStart(running: RunningApp, from: Screen | undefined): Promise<void> {
  if (from?.step === undefined) return startAgain(running, 'auto');
  await running.page.keyboard.press('Control+1');
  await running.page.getByRole('heading', { name: 'Portfolio' }).waitFor();
}

test('axe finds nothing wrong on any screen, light or dark', async () => {
  test.setTimeout(600_000);
  const running = await launchWithPlans();
  for (const [index, screen] of screens.entries())
    await test.step(screen.name, async () => {
      await goToStart(running, screens[index - 1]);
      await screen.open(running.page, running);
      await expectNothingWrong(running.page, screen.name);
    });
  await running.close();
});

test('axe finds nothing wrong on the first screen, light or dark', async () => {
  const running = await launchApp();
  await running.page.getByRole('button', { name: 'Open the sample plan' }).waitFor();
  await expectNothingWrong(running.page, 'first screen');
  await running.close();
});
