import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog, launchApp, temporaryFolder } from '../e2e/launch-app.ts';
import { type Comparison, compare } from './paired.ts';

const rounds = 11;

type PrintTimes = { isTimed: boolean; printMs: number };

/**
 * Lets an export be one of two: the app's own, or, while it is timed, one whose page is laid out to the last
 * line before Chromium's own printing, which alone is timed then.
 */
async function watchPrinting(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp }) => {
    const times = { isTimed: false, printMs: 0 };
    Object.assign(globalThis, { printTimes: times });
    electronApp.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        if (!times.isTimed) return print(options);
        await contents.executeJavaScript('document.body.getBoundingClientRect().height');
        const start = performance.now();
        const bytes = await print(options);
        times.printMs = performance.now() - start;
        return bytes;
      };
    });
  });
}

/** From the request to the finished file, its place chosen at once, against printToPDF of the finished page. */
export async function benchPdf(): Promise<Comparison> {
  const folder = await temporaryFolder();
  const { app, request, close } = await launchApp();
  const { planId } = await request('plan:create-sample', undefined);
  await answerSaveDialog(app, path.join(folder, 'plan.pdf'));
  await watchPrinting(app);
  const wanted = { planId, format: 'pdf', audience: 'internal', lens: 'organization' } as const;

  const exportOnce = async () => {
    const start = performance.now();
    await request('export:run', wanted);
    return performance.now() - start;
  };
  const printOnce = async () => {
    await app.evaluate(() => {
      Object.assign((globalThis as unknown as { printTimes: PrintTimes }).printTimes, { isTimed: true });
    });
    await request('export:run', wanted);
    return app.evaluate(() => {
      const { printTimes } = globalThis as unknown as { printTimes: PrintTimes };
      printTimes.isTimed = false;
      return printTimes.printMs;
    });
  };
  const measured: { ours: number; bare: number }[] = [];
  // The first export also starts Chromium's print process; it is left out on both sides.
  for (let round = 0; round <= rounds; round++) {
    const first = round % 2 === 0 ? await printOnce() : await exportOnce();
    const second = round % 2 === 0 ? await exportOnce() : await printOnce();
    if (round > 0)
      measured.push(round % 2 === 0 ? { bare: first, ours: second } : { ours: first, bare: second });
  }
  await close();
  await rm(folder, { recursive: true, force: true });
  return compare(measured);
}
