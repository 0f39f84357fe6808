import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../build/runtime/project-root.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { answerOpenDialog, answerSaveDialog, type RunningApp, temporaryFolder } from './launch-app.ts';
import { faultsOf, fontsOf, informationOf, textOf } from './pdf/read-pdf.ts';
import { chooseLens, emptyAccount, launchWithPlans, openPlan, openStep, sampleAccount } from './screens.ts';

const shared = path.join(projectRoot, '..', 'shared', 'data');
let running: RunningApp;
let folder: string;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  running = await launchWithPlans();
});

test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

async function openMap(page: Page, account: string): Promise<void> {
  await page.reload();
  await openPlan(page, account);
  await openStep(page, steps.decisionCenter.title);
}

async function chooseItem(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Saves the map from its dialog as a file of a kind, and gives the file. */
async function saved(page: Page, kind: string, fileName: string): Promise<string> {
  const file = path.join(folder, fileName);
  await answerSaveDialog(running.app, file);
  await chooseItem(page, 'Export the map…');
  const dialog = page.getByRole('dialog', { name: 'Export the map' });
  await dialog.getByRole('combobox', { name: 'As' }).selectOption({ label: kind });
  await dialog.getByRole('button', { name: 'Choose where to save…' }).click();
  await expect(dialog).toBeHidden();
  return file;
}

/** Width, height and dots per meter of a PNG, and the names of its chunks. */
function pngFacts(png: Buffer) {
  const names: string[] = [];
  let perMeter = 0;
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'pHYs') perMeter = png.readUInt32BE(at + 8);
    names.push(name);
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), perMeter, names: new Set(names) };
}

test('what the map shows is what its files show', async () => {
  test.setTimeout(120_000);
  const { page } = running;
  await openMap(page, sampleAccount);
  await chooseLens(page, 'Decision center');
  await page
    .getByRole('combobox', { name: 'Decision', exact: true })
    .selectOption('Control contract, Plant 2');
  await page.getByRole('application').focus();
  await page.keyboard.press('f');
  await page.getByRole('textbox', { name: 'Find on the map' }).fill('automation');
  await page.getByText(/^\d+ of \d+ people$/).waitFor();

  const svg = await readFile(await saved(page, 'Picture: SVG, sharp at any size', 'map.svg'), 'utf8');
  const subtitle = /Control contract, Plant 2 · filtered: “automation” \(\d+ of \d+ people\)/;
  expect(svg).toMatch(subtitle);
  expect(svg).toContain('>Internal, not for the customer</text>');
  expect(svg).toContain('>Empty seat: nobody known</text>');

  // A4 on its long side at 300 dpi, and nothing in it but the picture, its size and its colors.
  const png = pngFacts(await readFile(await saved(page, 'Picture: PNG at 300 dpi', 'map.png')));
  expect(png).toEqual({
    width: 3508,
    height: 2480,
    perMeter: 11_811,
    names: new Set(['IHDR', 'pHYs', 'sRGB', 'IDAT', 'IEND']),
  });

  const pdf = await saved(page, 'Page: PDF, landscape', 'map.pdf');
  expect(await faultsOf(pdf)).toBe('');
  const information = await informationOf(pdf);
  expect(information).toMatch(/Pages: +1\n/);
  expect(information).toMatch(/Page size: +841.*A4/);
  expect(information).toMatch(/Title: +Nordvik Marine Systems: Who decides/);
  expect((await textOf(pdf)).replace(/\s+/g, ' ')).toMatch(subtitle);
  for (const font of (await fontsOf(pdf)).split('\n').slice(2).filter(Boolean)) expect(font).toMatch(/Inter/);
});

test('customers get no lens to choose, and nothing of what is on the screen but the organization', async () => {
  const { page } = running;
  await openMap(page, sampleAccount);
  await chooseLens(page, 'Rivals');
  await chooseItem(page, 'Export the map…');
  const dialog = page.getByRole('dialog', { name: 'Export the map' });
  await expect(dialog.getByRole('combobox', { name: 'Lens' })).toHaveValue('rivals');
  await dialog.getByRole('radio', { name: 'For the customer' }).check();
  await expect(dialog.getByRole('combobox', { name: 'Lens' })).toHaveCount(0);
  await expect(dialog.getByText('For customers the map is always who reports to whom')).toBeVisible();
  const file = path.join(folder, 'customer.svg');
  await answerSaveDialog(running.app, file);
  await dialog.getByRole('button', { name: 'Choose where to save…' }).click();
  await expect(dialog).toBeHidden();
  const svg = await readFile(file, 'utf8');
  expect(svg).toContain('>Who reports to whom</text>');
  expect(svg).toContain('>For Nordvik Marine Systems</text>');
});

async function peopleAndTies(): Promise<{ people: number; ties: number }> {
  const entries = await running.request('portfolio:list', undefined);
  const planId = entries.find(({ accountName }) => accountName === emptyAccount)?.planId ?? '';
  const { planJson } = await running.request('plan:load', { planId });
  const plan: Plan = JSON.parse(planJson);
  return { people: Object.keys(plan.people).length, ties: Object.keys(plan.relationships).length };
}

async function chooseNetwork(page: Page, file: string): Promise<void> {
  await answerOpenDialog(running.app, file);
  await chooseItem(page, 'Import a network…');
}

const nothing = { people: 0, ties: 0 };
// Figures of the sources: 18 novices in METHOD's Sampson data, 21 managers of whom 20 report to another one.
const networks = [
  { file: path.join(shared, 'sampson_monastery', 'sampson.net'), people: 18 },
  { file: path.join(shared, 'krackhardt_hightech', 'Krack-High-Tec-edgelist-ReportsTo.txt'), people: 21 },
];

for (const { file, people } of networks)
  test(`${path.basename(file)} comes in after a preview, stays out when left, and goes with one undo`, async () => {
    // biome-ignore lint/suspicious/noSkippedTests: the data is not part of the project; the report says so
    test.skip(!existsSync(file), 'the shared data is not beside the project');
    const { page } = running;
    await openMap(page, emptyAccount);
    const dialog = page.getByRole('dialog', { name: 'Import a network' });
    await chooseNetwork(page, file);
    await dialog.getByRole('button', { name: 'Show what would happen' }).click();
    await dialog.getByText('Nothing has been changed yet').waitFor();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await peopleAndTies()).toEqual(nothing);

    await chooseNetwork(page, file);
    await dialog.getByRole('button', { name: 'Show what would happen' }).click();
    await dialog.getByRole('button', { name: /^Import \d+ rows$/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    const imported = await peopleAndTies();
    expect(imported.people).toBe(people);
    expect(imported.ties).toBeGreaterThan(people - 2);
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Undone: /)
      .first()
      .waitFor();
    expect(await peopleAndTies()).toEqual(nothing);
  });

test('the map of one plan comes into another as GraphML and goes with one undo', async () => {
  const { page } = running;
  await openMap(page, sampleAccount);
  const file = await saved(page, 'Network: GraphML, for Gephi, yEd and visone', 'nordvik.graphml');
  await openMap(page, emptyAccount);
  await chooseNetwork(page, file);
  const dialog = page.getByRole('dialog', { name: 'Import a network' });
  await dialog.getByRole('button', { name: 'Show what would happen' }).click();
  await dialog.getByRole('button', { name: /^Import \d+ rows$/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect((await peopleAndTies()).people).toBe(33);
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone: /)
    .first()
    .waitFor();
  expect(await peopleAndTies()).toEqual(nothing);
});

test('a broken file is refused with the line on which it breaks, and changes nothing', async () => {
  const { page } = running;
  await openMap(page, emptyAccount);
  const file = path.join(folder, 'broken.graphml');
  await writeFile(
    file,
    '<graphml>\n<graph edgedefault="directed">\n<node id="a"></edge>\n</graph>\n</graphml>',
  );
  await chooseNetwork(page, file);
  const dialog = page.getByRole('dialog', { name: 'Import a network' });
  await expect(dialog.getByRole('alert')).toContainText('(line 3)');
  await page.keyboard.press('Escape');
  expect(await peopleAndTies()).toEqual(nothing);
});
