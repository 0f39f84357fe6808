import type { CDPSession, Page } from '@playwright/test';

/** What the page's one thread did meanwhile, in milliseconds. */
export type Work = { scriptMs: number; allMs: number };

/** Does something and waits until nothing of it is left to do. */
export type Measure = (act: () => Promise<unknown>) => Promise<Work>;

async function spent(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const secondsOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { scriptMs: secondsOf('ScriptDuration') * 1_000, allMs: secondsOf('TaskDuration') * 1_000 };
}

/** Lets everything come to its end that an edit set off: the drawing, the answer of the store, deferred readings. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 5_000 }));
      });
  });
}

/** A page whose work can be read off before and after. */
export async function measureOf(page: Page): Promise<Measure> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (act) => {
    await settled(page);
    const before = await spent(session);
    await act();
    await settled(page);
    const after = await spent(session);
    return { scriptMs: after.scriptMs - before.scriptMs, allMs: after.allMs - before.allMs };
  };
}
