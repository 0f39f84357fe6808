import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { app, BrowserWindow, type NativeImage, type WebContents } from 'electron';
import { applyChangeSet } from '../db/change-sets.ts';
import { keepVersions } from '../db/plan-versions.ts';
import { newestVersion } from '../shared/method/versions/version-list.ts';
import { audiences } from '../shared/model/audience.ts';
import { insertionOf } from '../shared/model/editing.ts';
import { newId } from '../shared/model/id.ts';
import { samplePlan } from '../shared/sample/sample-plan.ts';
import { sampleVersions } from '../shared/sample/versions.ts';
import { stepIds } from '../shared/wizard/step-ids.ts';
import { steps } from '../shared/wizard/steps.ts';
import { openCore } from './app-core.ts';
import type { AppPlaces } from './app-places.ts';
import { answerPages } from './ipc/answer-pages.ts';
import type { Log } from './log.ts';
import { pdfRenderer } from './render-pdf.ts';
import { openSettings, type SettingsFile } from './settings.ts';
import { systemClock } from './system-clock.ts';
import { today } from './today.ts';
import { pageAddress } from './window/app-address.ts';
import { followColorScheme, pagePreferences } from './window/main-window.ts';

const size = { width: 1280, height: 800 };
const patienceMs = 15_000;
const betweenLooksMs = 250;

/**
 * Does the main job where nobody can look: a store that is thrown away, the sample plan in it, its document
 * for both audiences and pictures of the main screens in `outputDirectory`; prints their paths and quits.
 */
export async function startDemonstration(usual: AppPlaces, outputDirectory: string, log: Log): Promise<void> {
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-demonstration-'));
  try {
    const dataDirectory = path.join(folder, 'data');
    const store = { ...usual.store, dataDirectory, backupDirectory: path.join(folder, 'backups') };
    // As on a first day, whatever the user has set.
    const settings = openSettings(path.join(folder, 'settings.json'), log);
    const target = path.resolve(outputDirectory);
    await mkdir(target, { recursive: true });
    await demonstrate({ ...usual, store }, settings, log, async (name, write) => {
      const file = path.join(target, name);
      await write(file);
      process.stdout.write(`${file}\n`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  app.exit(0);
}

/** Has a file of that name written, and says where it is. */
type Keep = (name: string, write: (file: string) => Promise<void>) => Promise<void>;

async function demonstrate(places: AppPlaces, settings: SettingsFile, log: Log, keep: Keep): Promise<void> {
  const session = openCore({
    places,
    log,
    settings,
    windowOf: () => null,
    send: () => undefined,
    door: answerPages(),
  });
  const plan = samplePlan(newId, today(systemClock));
  const set = { planId: plan.plan.id, label: 'Add the sample plan', changes: insertionOf(plan) };
  const store = await session.store();
  const versions = sampleVersions(plan);
  applyChangeSet(store, set, { actor: 'Cairn', at: systemClock.now() }, () =>
    keepVersions(store, plan.plan.id, versions),
  );
  const lastVersion = newestVersion(plan, versions);
  const renderPdf = pdfRenderer(places, settings);
  for (const audience of audiences)
    await keep(`sample-plan-${audience}.pdf`, async (file) =>
      writeFile(file, await renderPdf({ plan, audience, lastVersion })),
    );
  await photographScreens(places.preload, settings, plan.account.name, keep);
  session.close();
}

async function photographScreens(
  preload: string,
  settings: SettingsFile,
  accountName: string,
  keep: Keep,
): Promise<void> {
  const window = new BrowserWindow({
    ...size,
    useContentSize: true,
    show: false,
    webPreferences: pagePreferences(preload),
  });
  const { webContents } = window;
  const see = (selector: string, start = '') =>
    webContents.executeJavaScript(elementScript(selector, start, false));
  const press = (start: string) => webContents.executeJavaScript(elementScript('button', start, true));
  const photograph = async (name: string) => {
    await webContents.executeJavaScript('document.fonts.ready.then(() => undefined)');
    const picture = await stillPicture(webContents);
    await keep(`${name}.png`, (file) => writeFile(file, picture.resize(size).toPNG()));
  };
  // A hidden window draws no frames of its own, and the map draws its people when their pictures have arrived.
  window.showInactive();
  for (const colorScheme of ['light', 'dark'] as const) {
    followColorScheme(settings.write({ colorScheme }).colorScheme);
    await window.loadURL(pageAddress('index.html'));
    await see('button', accountName);
    await photograph(`portfolio-${colorScheme}`);
    await press(accountName);
    for (const id of stepIds.filter((step) => steps[step].isFinished)) {
      await press(`${steps[id].title},`);
      await (id === 'decisionCenter' ? see('main canvas') : see('main h1', steps[id].title));
      await photograph(`${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${colorScheme}`);
    }
  }
  window.destroy();
}

/** The page once nothing moves any more: two looks in a row that show the same. */
async function stillPicture(webContents: WebContents): Promise<NativeImage> {
  const giveUpAt = Date.now() + patienceMs;
  let before = await webContents.capturePage();
  for (;;) {
    await delay(betweenLooksMs);
    const now = await webContents.capturePage();
    if (now.toBitmap().equals(before.toBitmap()) || Date.now() > giveUpAt) return now;
    before = now;
  }
}

/** A script that waits for an element whose name starts so, and presses it if asked to. */
function elementScript(selector: string, start: string, isPressed: boolean): string {
  return `new Promise((resolve, reject) => {
    const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const fits = (element) => nameOf(element).startsWith(${JSON.stringify(start)});
    const giveUpAt = performance.now() + ${patienceMs};
    const look = () => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find(fits);
      if (found !== undefined) return resolve(${isPressed ? 'found.click()' : 'undefined'});
      if (performance.now() > giveUpAt) return reject(new Error('An element of the demonstration is missing'));
      setTimeout(look, 30);
    };
    look();
  })`;
}
