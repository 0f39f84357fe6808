// npm run tour: a picture of every screen in both sizes and both color schemes, and the PDF's pages, in out/tour.
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../build/runtime/project-root.ts';
import { audiences } from '../../shared/model/audience.ts';
import { answerSaveDialog, launchApp, type RunningApp } from '../e2e/launch-app.ts';
import { colorSchemes, launchWithPlans, screens, startAgain } from '../e2e/screens.ts';

const run = promisify(execFile);
const folder = path.join(projectRoot, 'out', 'tour');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

async function photograph(running: RunningApp, name: string): Promise<void> {
  // Fonts and the map's own canvas are ready two frames after they say so.
  await running.page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await running.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

async function photographFirstScreen(): Promise<void> {
  const running = await launchApp();
  for (const colorScheme of colorSchemes) {
    await running.request('settings:write', { colorScheme });
    await running.page.reload();
    await running.page.getByRole('button', { name: 'Open the sample plan' }).waitFor();
    for (const size of sizes) {
      await running.page.setViewportSize(size);
      await photograph(running, `first-${colorScheme}-${size.width}`);
    }
  }
  await running.close();
}

async function photographScreens(running: RunningApp): Promise<void> {
  for (const colorScheme of colorSchemes)
    for (const size of sizes) {
      await running.page.setViewportSize(size);
      for (const screen of screens) {
        await startAgain(running, colorScheme);
        await screen.open(running.page, running);
        await photograph(running, `${screen.name}-${colorScheme}-${size.width}`);
      }
    }
}

async function printPages(running: RunningApp): Promise<void> {
  const plans = await running.request('portfolio:list', undefined);
  const sample = plans.find((plan) => plan.accountName === 'Nordvik Marine Systems');
  if (sample === undefined) throw new Error('The sample plan is not in the portfolio');
  for (const audience of audiences) {
    const file = path.join(folder, `plan-${audience}.pdf`);
    await answerSaveDialog(running.app, file);
    await running.request('export:run', {
      planId: sample.planId,
      format: 'pdf',
      audience,
      lens: 'organization',
    });
    await run('pdftoppm', ['-r', '80', '-png', file, path.join(folder, `pdf-${audience}`)]);
  }
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await photographFirstScreen();
const running = await launchWithPlans();
await photographScreens(running);
await printPages(running);
await running.close();
process.stdout.write(`The pictures are in ${path.relative(projectRoot, folder)}\n`);
