import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog, launchApp, temporaryFolder } from '../e2e/launch-app.ts';
import { type Comparison, compare } from './paired.ts';

const rounds = 7;

/** Takes the time of Chromium's own printing inside every export from now on. */
async function watchPrinting(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp }) => {
    const durations: number[] = [];
    Object.assign(globalThis, { printDurations: durations });
    electronApp.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const start = performance.now();
        const bytes = await print(options);
        durations.push(performance.now() - start);
        return bytes;
      };
    });
  });
}

async function printDurations(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(() => (globalThis as unknown as { printDurations: number[] }).printDurations);
}

/** From the request to the finished file, against printToPDF of the same finished page in the same export. */
export async function benchPdf(): Promise<Comparison> {
  const folder = await temporaryFolder();
  const running = await launchApp();
  const { planId } = await running.request('plan:create-sample', undefined);
  await answerSaveDialog(running.app, path.join(folder, 'plan.pdf'));
  await watchPrinting(running.app);
  const totals: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    await running.request('export:run', {
      planId,
      format: 'pdf',
      audience: 'internal',
      lens: 'organization',
    });
    totals.push(performance.now() - start);
  }
  const bare = await printDurations(running.app);
  await running.close();
  await rm(folder, { recursive: true, force: true });
  // The first export also starts the print process; it is left out on both sides.
  return compare(
    totals.slice(1).flatMap((ours, index) => {
      const print = bare[index + 1];
      return print === undefined ? [] : [{ ours, bare: print }];
    }),
  );
}
