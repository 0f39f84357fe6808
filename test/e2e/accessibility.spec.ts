import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';
import { colorSchemes, launchWithPlans, screens, startAgain } from './screens.ts';

/** What axe finds wrong on the page, in a form that names the elements. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode: the other one opens a second page, which the app rightly refuses.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

for (const colorScheme of colorSchemes)
  test(`axe finds nothing wrong on any screen, ${colorScheme}`, async () => {
    test.setTimeout(600_000);
    const running = await launchWithPlans();
    for (const screen of screens)
      await test.step(screen.name, async () => {
        await startAgain(running, colorScheme);
        await screen.open(running.page, running);
        expect.soft(await violations(running.page), screen.name).toEqual([]);
      });
    await running.close();
  });

for (const colorScheme of colorSchemes)
  test(`axe finds nothing wrong on the first screen, ${colorScheme}`, async () => {
    const running = await launchApp();
    await running.request('settings:write', { colorScheme });
    await running.page.reload();
    await running.page.getByRole('button', { name: 'Open the sample plan' }).waitFor();
    expect(await violations(running.page)).toEqual([]);
    await running.close();
  });
