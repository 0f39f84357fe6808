import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mapLensLabels } from '../../shared/text/labels.ts';
import { type StepId, stepIds } from '../../shared/wizard/step-ids.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { answerOpenDialog, launchApp, type RunningApp } from './launch-app.ts';

/** A view of the app and how a user gets there; each starts from the portfolio. */
export interface Screen {
  name: string;
  /** The step that is open there, with nothing above it. */
  step?: StepId;
  open(page: Page, running: RunningApp): Promise<void>;
}

export const colorSchemes = ['light', 'dark'] as const;

/** The sample plan's account, and that of a plan with nothing in it. */
export const sampleAccount = 'Nordvik Marine Systems';
export const emptyAccount = 'Helvion';

/** Starts the app with the sample plan and an empty one in it. */
export async function launchWithPlans(): Promise<RunningApp> {
  const running = await launchApp();
  await running.request('settings:write', { userName: 'Mara Lindqvist' });
  await running.request('plan:create-sample', undefined);
  await running.request('plan:create', {
    accountName: emptyAccount,
    ownerName: 'Mara Lindqvist',
    currency: 'EUR',
  });
  return running;
}

/** Puts the app into a color scheme, or that of the system, and back to the portfolio. */
export async function startAgain(
  running: RunningApp,
  colorScheme: (typeof colorSchemes)[number] | 'auto',
): Promise<void> {
  await running.request('settings:write', { colorScheme });
  await running.page.reload();
  await running.page.getByRole('heading', { name: 'Portfolio' }).waitFor();
}

export async function openPlan(page: Page, accountName: string): Promise<void> {
  await page.getByRole('button', { name: accountName, exact: true }).click();
  await page.getByRole('navigation', { name: 'Steps of the plan' }).waitFor();
}

/** Goes to a step by its title and waits until it is there. */
export async function openStep(page: Page, title: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Steps of the plan' });
  await list.getByRole('button', { name: `${title},` }).click();
  const isMap = title === steps.decisionCenter.title;
  if (isMap) await page.locator('main canvas').first().waitFor();
  else await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const stepScreens = (accountName: string, label: string, onlyFinished: boolean): Screen[] =>
  stepIds
    .filter((id) => !onlyFinished || (steps[id].isFinished && id !== 'frame'))
    .map((id) => ({
      name: `${label}-${id}`,
      step: id,
      open: async (page) => {
        await openPlan(page, accountName);
        await openStep(page, steps[id].title);
      },
    }));

/** The other views of a step, by the name that stands on the switch. */
const viewScreens = (accountName: string, label: string, step: StepId, names: readonly string[]): Screen[] =>
  names.map((name) => ({
    name: `${label}-${step}-${name.toLowerCase().replaceAll(' ', '-')}`,
    step,
    open: async (page) => {
      await openPlan(page, accountName);
      await openStep(page, steps[step].title);
      await chooseView(page, name);
    },
  }));

/** Chooses a view on its switch by key. */
async function chooseView(page: Page, name: string): Promise<void> {
  const choice = page.locator('main').getByRole('radio', { name, exact: true });
  await choice.press('Space');
  await expect(choice).toBeChecked();
}

/** The fields of the first cell of the whitespace map. */
async function openCell(page: Page): Promise<void> {
  await openPlan(page, sampleAccount);
  await openStep(page, steps.whitespace.title);
  await page.getByRole('gridcell').first().press('Enter');
  await page.getByRole('dialog', { name: 'Cell' }).waitFor();
}

async function openFromKeys(page: Page, keys: string, title: string): Promise<void> {
  await openPlan(page, sampleAccount);
  await page.keyboard.press(keys);
  await page.getByRole('dialog').getByText(title, { exact: true }).first().waitFor();
}

/** Up to the mapping of the columns of a small file. */
async function chooseImport(page: Page, running: RunningApp): Promise<void> {
  const file = path.join(path.dirname(running.dataDirectory), 'people.csv');
  await writeFile(file, 'Name,Title,Email,Reports To\nElena Vidal,CEO,elena@example.com,\n,Nobody,,\n');
  await answerOpenDialog(running.app, file);
  await openPlan(page, emptyAccount);
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Import people…' }).click();
  await page.getByRole('button', { name: 'Show what would happen' }).waitFor();
}

/** The dialog that exports the map, with a decision on the screen. */
async function openMapExport(page: Page): Promise<void> {
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
  await chooseLens(page, mapLensLabels.decisionCenter);
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Export the map…' }).click();
  await page.getByRole('dialog').getByText('As on the screen: ').waitFor();
}

const network = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="n" for="node" attr.name="label" attr.type="string"/><key id="k" for="edge" attr.name="kind" attr.type="string"/>
<graph edgedefault="directed"><node id="a"><data key="n">Elena Vidal</data></node><node id="b"><data key="n">Jon Moe</data></node>
<edge source="b" target="a"><data key="k">reportsTo</data></edge><edge source="b" target="z"/></graph></graphml>`;

/** What a network would bring, with a tie to somebody who is not in the file. */
async function openNetworkPreview(page: Page, running: RunningApp): Promise<void> {
  const file = path.join(path.dirname(running.dataDirectory), 'people.graphml');
  await writeFile(file, network);
  await answerOpenDialog(running.app, file);
  await openPlan(page, emptyAccount);
  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Import a network…' }).click();
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByText('Nothing has been changed yet').waitFor();
}

const portfolioFiles = {
  accounts: 'account,sector,revenue\nNordlys,shipping,1100.04\n,steel,51.5\n',
  deals: `opportunity_id,account,deal_stage,close_date,close_value\n1C1,${emptyAccount},Won,3/15/2026,1054\n2C2,,Lost,,\n`,
};

/** What a file of accounts or deals would bring, one row left out. */
async function openPortfolioImport(
  page: Page,
  running: RunningApp,
  content: keyof typeof portfolioFiles,
): Promise<void> {
  const file = path.join(path.dirname(running.dataDirectory), `${content}.csv`);
  await writeFile(file, portfolioFiles[content]);
  await answerOpenDialog(running.app, file);
  await page.getByRole('button', { name: 'More ways to begin' }).click();
  await page.getByRole('menuitem', { name: `Import ${content}…` }).click();
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByText('Nothing has been changed yet').waitFor();
}

async function openWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'This week' }).click();
  await page.getByRole('heading', { name: 'Coming up' }).waitFor();
}

const portfolioViews: Screen[] = ['Matrix', 'For leaders'].map((name) => ({
  name: `portfolio-${name.split(' ').at(-1)?.toLowerCase()}`,
  open: async (page) => {
    await page.getByText(name, { exact: true }).click();
    await page
      .locator(name === 'Matrix' ? 'main svg' : 'main table')
      .first()
      .waitFor();
  },
}));

/** Lets the map show its people another way. */
export async function chooseLens(page: Page, lens: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Lens' }).getByText(lens, { exact: true }).click();
  await page.getByRole('radio', { name: lens, exact: true, checked: true }).waitFor({ state: 'attached' });
}

const lensScreens: Screen[] = [sampleAccount, emptyAccount].flatMap((account) =>
  Object.entries(mapLensLabels)
    .filter(([id]) => id !== 'organization')
    .map(([id, label]) => ({
      name: `${account === sampleAccount ? 'lens' : 'empty-lens'}-${id}`,
      open: async (page) => {
        await openPlan(page, account);
        await openStep(page, steps.decisionCenter.title);
        await chooseLens(page, label);
      },
    })),
);

/** The map on the first day of which anything is kept. */
async function openMapThen(page: Page): Promise<void> {
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
  await chooseLens(page, mapLensLabels.perception);
  await page.getByRole('slider', { name: 'Day shown' }).press('Home');
  await page.getByText(/^Views of us as noted then, all else as in “/).waitFor();
}

/** Everybody's figures. */
async function openFigures(page: Page): Promise<void> {
  await openPlan(page, sampleAccount);
  await openStep(page, steps.decisionCenter.title);
  await page.getByRole('button', { name: 'Everybody in figures' }).press('Enter');
  await page.getByRole('dialog').getByRole('table').waitFor();
}

const overlays: Screen[] = [
  {
    name: 'map-filter',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await openStep(page, steps.decisionCenter.title);
      await page.getByRole('application').focus();
      await page.keyboard.press('f');
      await page.getByRole('textbox', { name: 'Find on the map' }).fill('plant 4');
      await page.getByText(/^\d+ of \d+ people$/).waitFor();
    },
  },
  {
    name: 'map-seat',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await openStep(page, steps.decisionCenter.title);
      await chooseLens(page, mapLensLabels.decisionCenter);
      const choice = page.getByRole('combobox', { name: 'Decision', exact: true });
      await choice.selectOption({ label: 'Control contract, Plant 2' });
      await page.getByRole('button', { name: 'Empty seat: approver, nobody yet' }).click();
      await page.getByRole('dialog', { name: /^Who is the approver/ }).waitFor();
    },
  },
  {
    name: 'new-plan',
    open: async (page) => {
      await page.getByRole('button', { name: 'New plan' }).first().click();
      await page.getByRole('dialog').getByLabel('Account').waitFor();
    },
  },
  {
    name: 'palette',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Find or do anything' }).fill('ana');
    },
  },
  {
    name: 'compare',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await openStep(page, steps.review.title);
      await page.getByRole('button', { name: 'Compare The plan as we set out with now' }).click();
      await page.getByRole('heading', { name: 'Planned and done' }).waitFor();
    },
  },
  {
    name: 'new-period',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await openStep(page, steps.review.title);
      await page.getByRole('button', { name: 'Start a new period…' }).click();
      await page.getByRole('dialog').getByText('What becomes of each goal?').waitFor();
    },
  },
  { name: 'keys', open: (page) => openFromKeys(page, '?', 'Keys') },
  { name: 'history', open: (page) => openFromKeys(page, 'Control+h', 'History') },
  {
    name: 'briefing',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await openStep(page, steps.insight.title);
      await page.getByRole('button', { name: 'Briefing for newcomers' }).click();
      await page.getByRole('dialog').getByText('What to avoid').waitFor();
    },
  },
  { name: 'export', open: (page) => openFromKeys(page, 'Control+e', 'Export the PDF') },
  { name: 'map-export', open: openMapExport },
  { name: 'map-then', open: openMapThen },
  { name: 'map-figures', open: openFigures },
  {
    name: 'map-inspector',
    open: async (page) => {
      await openPlan(page, sampleAccount);
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Find or do anything' }).fill('Ana Ruiz');
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: 'About Ana Ruiz' }).waitFor();
    },
  },
  { name: 'import-mapping', open: (page, running) => chooseImport(page, running) },
  {
    name: 'import-preview',
    open: async (page, running) => {
      await chooseImport(page, running);
      await page.getByRole('button', { name: 'Show what would happen' }).click();
      await page.getByText('Nothing has been changed yet').waitFor();
    },
  },
  { name: 'import-network', open: openNetworkPreview },
  ...(['accounts', 'deals'] as const).map((content) => ({
    name: `import-${content}`,
    open: (page: Page, running: RunningApp) => openPortfolioImport(page, running, content),
  })),
  {
    name: 'about',
    open: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('button', { name: 'About Cairn' }).click();
      await page.getByRole('dialog').getByText('Version').waitFor();
    },
  },
  {
    name: 'settings',
    open: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('heading', { name: 'Backups' }).waitFor();
    },
  },
];

/** Every screen of the app, for the checks and pictures that must miss none. */
export const screens: readonly Screen[] = [
  { name: 'portfolio', open: async () => undefined },
  { name: 'week', open: openWeek },
  ...stepScreens(sampleAccount, 'step', false),
  ...stepScreens(emptyAccount, 'empty', true),
  ...viewScreens(sampleAccount, 'step', 'actions', ['Prospecting', 'Alignment']),
  ...viewScreens(emptyAccount, 'empty', 'actions', ['Prospecting', 'Alignment']),
  ...viewScreens(sampleAccount, 'step', 'decisionProcess', ['MEDDPICC']),
  ...portfolioViews,
  ...lensScreens,
  { name: 'whitespace-cell', open: openCell },
  ...overlays,
];
