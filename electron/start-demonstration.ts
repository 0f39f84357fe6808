import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { applyChangeSet } from '../db/change-sets.ts';
import { audiences } from '../shared/model/audience.ts';
import { insertionOf } from '../shared/model/editing.ts';
import { newId } from '../shared/model/id.ts';
import { samplePlan } from '../shared/sample/sample-plan.ts';
import { stepIds } from '../shared/wizard/step-ids.ts';
import { steps } from '../shared/wizard/steps.ts';
import { openCore, settingsFile, systemClock } from './app-core.ts';
import type { AppPlaces } from './app-places.ts';
import type { RenderPdf } from './cli/environment.ts';
import type { Log } from './log.ts';
import { openSettings, type SettingsFile } from './settings.ts';
import { today } from './today.ts';
import { pageAddress } from './window/app-address.ts';
import { followColorScheme, pagePreferences } from './window/main-window.ts';

const size = { width: 1280, height: 800 };

/**
 * Does the main job where nobody can look: a store that is thrown away, the sample plan in it, its document
 * for both audiences and pictures of the main screens in `outputDirectory`; prints their paths and quits.
 */
export async function startDemonstration(
  usual: AppPlaces,
  outputDirectory: string,
  log: Log,
  renderPdf: RenderPdf,
): Promise<void> {
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const folder = app.getPath('userData');
  const store = {
    ...usual.store,
    dataDirectory: path.join(folder, 'data'),
    backupDirectory: path.join(folder, 'backups'),
  };
  const settings = openSettings(settingsFile(), log);
  const places = { ...usual, store };
  const session = openCore({ places, log, settings, renderPdf, windowOf: () => null, send: () => undefined });
  const plan = samplePlan(newId, today(systemClock));
  const set = { planId: plan.plan.id, label: 'Add the sample plan', changes: insertionOf(plan) };
  applyChangeSet(await session.store(), set, { actor: 'Cairn', at: systemClock.now() });

  const target = path.resolve(outputDirectory);
  await mkdir(target, { recursive: true });
  const say = (file: string) => process.stdout.write(`${file}\n`);
  for (const audience of audiences) {
    const file = path.join(target, `sample-plan-${audience}.pdf`);
    await rm(file, { force: true });
    await renderPdf({ plan, audience, file });
    say(file);
  }
  await photographScreens(places.preload, settings, plan.account.name, async (name, picture) => {
    const file = path.join(target, `${name}.png`);
    await writeFile(file, picture);
    say(file);
  });
  session.close();
  app.exit(0);
}

async function photographScreens(
  preload: string,
  settings: SettingsFile,
  accountName: string,
  keep: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  const window = new BrowserWindow({
    ...size,
    useContentSize: true,
    show: false,
    webPreferences: pagePreferences(preload),
  });
  const photograph = async (name: string) => {
    await window.webContents.executeJavaScript(waitUntilStill);
    const picture = await window.webContents.capturePage(undefined, { stayHidden: true });
    await keep(name, picture.resize(size).toPNG());
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    followColorScheme(settings.write({ colorScheme, isSampleOffered: false }).colorScheme);
    await window.loadURL(pageAddress('index.html'));
    await window.webContents.executeJavaScript(clickButton(accountName, false));
    await window.webContents.executeJavaScript(clickButton('Portfolio', false));
    await photograph(`portfolio-${colorScheme}`);
    await window.webContents.executeJavaScript(clickButton(accountName, false));
    for (const id of stepIds.filter((step) => steps[step].isFinished)) {
      await window.webContents.executeJavaScript(clickButton(`${steps[id].title},`, true));
      await photograph(`${id}-${colorScheme}`);
    }
  }
  window.destroy();
}

/** A script that waits for a button of that name, or one that starts so, and presses it. */
function clickButton(name: string, isStart: boolean): string {
  return `new Promise((resolve, reject) => {
    const wanted = ${JSON.stringify(name)};
    const nameOf = (button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
    const fits = (button) => ${isStart ? 'nameOf(button).startsWith(wanted)' : 'nameOf(button) === wanted'};
    const giveUpAt = performance.now() + 15000;
    const look = () => {
      const found = [...document.querySelectorAll('button')].find(fits);
      if (found !== undefined) return resolve(found.click());
      if (performance.now() > giveUpAt) return reject(new Error('There is no button ' + wanted));
      setTimeout(look, 30);
    };
    look();
  })`;
}

// Two frames after the fonts are there nothing moves any more, except what fades in.
const waitUntilStill = `document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 400)))`;
