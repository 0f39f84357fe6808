import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from './launch-app.ts';
import { choosePerson, spotOf as spotOnMap } from './map-places.ts';
import { chooseLens, openPlan, openStep } from './screens.ts';

let running: RunningApp;
let page: Page;
let planId: string;

type Stored = {
  people: Record<
    string,
    { id: string; name: string; title: string; level: string | null; unitId: string | null }
  >;
  stakeholders: Record<string, { personId: string; stance: string; perceptionCurrent: string | null }>;
  relationships: Record<
    string,
    { kind: string; fromPersonId: string; toPersonId: string; strength: number | null }
  >;
  businessUnits: Record<string, { name: string }>;
  mapPlacements: Record<string, { personId: string; x: number; y: number }>;
};

const loaded = async (id = planId): Promise<Stored> =>
  JSON.parse((await running.request('plan:load', { planId: id })).planJson);
const names = async (): Promise<string[]> =>
  Object.values((await loaded()).people)
    .map(({ name }) => name)
    .sort();
const ties = async (): Promise<string[]> => {
  const { people, relationships } = await loaded();
  return Object.values(relationships)
    .map((tie) => `${people[tie.fromPersonId]?.name} ${tie.kind} ${people[tie.toPersonId]?.name}`)
    .sort();
};

const region = () => page.getByRole('application');
const line = () => page.getByRole('combobox', { name: /^Type to draw/ });
const notice = () => page.getByRole('region', { name: 'Map of people' }).getByRole('status').last();

/** What a spreadsheet puts on the clipboard, pasted where the keyboard is. */
async function paste(text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function type(text: string): Promise<void> {
  await line().fill(text);
  await line().press('Enter');
  await expect(line()).toHaveValue('');
}

async function newPlan(accountName: string): Promise<string> {
  const start = { accountName, ownerName: 'Mara Lindqvist', currency: 'EUR' };
  return (await running.request('plan:create', start)).planId;
}

async function openMap(accountName: string): Promise<void> {
  await page.reload();
  await openPlan(page, accountName);
  await openStep(page, 'Decision center');
}

const team = [
  'Name\tTitle\tUnit\tManager',
  'Ana Ruiz\tCOO\t\t',
  'Jon Berg\tPlant manager, North\tPlant 4\tAna Ruiz',
  'Li Chen\tQuality\tPlant 4\tJon Berg',
  'Bo Dahl\tCFO\t\tAna Ruiz',
].join('\n');

/** Four people, drawn from a spreadsheet. */
async function drawTeam(): Promise<void> {
  await line().focus();
  await paste(team);
  await page.getByRole('dialog', { name: 'What was pasted' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Ana Ruiz', 'Bo Dahl', 'Jon Berg', 'Li Chen']);
  await page.keyboard.press('Escape');
}

const choose = (name: string): Promise<void> => choosePerson(page, name);
const spotOf = (name: string): Promise<{ x: number; y: number }> => spotOnMap(page, name);

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  // People stand where they will stay at once, so that a place that was read is still theirs a moment later.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await running.request('settings:write', { userName: 'Mara Lindqvist' });
});
test.afterAll(() => running.close());

test.beforeEach(async () => {
  for (const { planId: known } of await running.request('portfolio:list', undefined))
    await running.request('plan:delete', { planId: known });
  planId = await newPlan('Helvion');
  await openMap('Helvion');
});

test('the line offers names and kinds, and draws what it says', async () => {
  await type('Ana Ruiz, COO, Operations');
  await type('Jon Berg, Plant manager > Ana Ruiz');
  await line().pressSequentially('jon');
  await expect(page.getByRole('option', { name: 'Jon Berg person' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type(' infl');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('an');
  await page.keyboard.press('Tab');
  await page.keyboard.type(' st');
  await expect(line()).toHaveValue('Jon Berg influences Ana Ruiz st');
  await line().fill('Jon Berg influences Ana Ruiz ');
  await page.keyboard.press('Tab');
  await expect(line()).toHaveValue('Jon Berg influences Ana Ruiz strongly');
  await page.keyboard.press('Enter');
  await expect.poll(ties).toEqual(['Jon Berg influences Ana Ruiz', 'Jon Berg reportsTo Ana Ruiz']);
});

test('rows of a spreadsheet are drawn at once and taken back at once', async () => {
  await drawTeam();
  expect(await ties()).toEqual([
    'Bo Dahl reportsTo Ana Ruiz',
    'Jon Berg reportsTo Ana Ruiz',
    'Li Chen reportsTo Jon Berg',
  ]);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual([]);
});

test('a pasted block is shown first: corrected, asked about, drawn as one step, or left', async () => {
  await type('Jon Berg, CFO');
  await line().focus();
  await paste('Ana Ruiz, COO\nJon Berg\nLi Chen > Li Chen');
  const card = page.getByRole('dialog', { name: 'What was pasted' });
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(
    '3 lines: 1 new, 1 there already, 1 not understood',
  );
  await card.getByRole('textbox', { name: 'Correct line 3' }).fill('Li Chen > Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Add 2 people and 1 tie' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Ana Ruiz', 'Jon Berg', 'Li Chen']);
  await expect(line()).toBeFocused();
  await paste('Bo Dahl\nEva Sun');
  await card.getByRole('button', { name: 'Add 2 people' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(line()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Jon Berg']);
});

test('a name that fits two people is asked about', async () => {
  await type('Jon Berg, CFO');
  await type('Kari Berg, CEO');
  await line().fill('Nina Falk > Berg');
  await line().press('Enter');
  const card = page.getByRole('dialog', { name: 'What was pasted' });
  await card.waitFor();
  await page.keyboard.press('Escape');
  await expect(line()).toHaveValue('Nina Falk > Berg');
  await line().press('Enter');
  await card.getByRole('combobox', { name: 'Who is “Berg” in line 1?' }).selectOption('Kari Berg');
  await card.getByRole('button', { name: 'Add 1 person and 1 tie' }).press('Enter');
  await expect.poll(ties).toEqual(['Nina Falk reportsTo Kari Berg']);
});

test('a key connects somebody by name, a digit says how', async () => {
  await drawTeam();
  await choose('Bo Dahl');
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Connect Bo Dahl with' }).fill('Li');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('3');
  await expect.poll(async () => (await ties()).length).toBe(4);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ties()).length).toBe(3);
});

test('the arrows walk the map, and it is said who, what and tied to whom', async () => {
  await drawTeam();
  await choose('Ana Ruiz');
  const said = page.locator('[aria-live="polite"]').filter({ hasText: 'COO' });
  await expect(said.first()).toContainText(
    'Ana Ruiz, COO. Stance not known. Leads Jon Berg, Bo Dahl. 1 of 4.',
  );
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Reports to Ana Ruiz' })).toHaveCount(
    1,
  );
});

test('many are chosen by a rubber band or by key, and changed at once', async () => {
  await drawTeam();
  await region().focus();
  await page.keyboard.press('0');
  const box = await region().boundingBox();
  if (box === null) throw new Error('The map is not there');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 8, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + box.height - 90, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const group = page.getByRole('complementary', { name: 'Selection' });
  await expect(group).toContainText('4 people');
  await group.getByRole('button', { name: 'Clear the selection' }).click();
  await region().focus();
  await page.keyboard.press('Control+a');
  await group.getByRole('combobox', { name: 'Stance of all' }).selectOption('supporter');
  const stances = async () => Object.values((await loaded()).stakeholders).map(({ stance }) => stance);
  await expect.poll(stances).toEqual(['supporter', 'supporter', 'supporter', 'supporter']);
  await group.getByRole('textbox', { name: 'Unit of all' }).fill('Operations');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => new Set(Object.values((await loaded()).people).map(({ unitId }) => unitId)).size)
    .toBe(1);
  await group.getByRole('combobox', { name: 'Level of all' }).selectOption('manager');
  await expect
    .poll(async () => Object.values((await loaded()).people).every(({ level }) => level === 'manager'))
    .toBe(true);
  await region().focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(stances).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('many move and stand in a row; tidy gives them back to the layout', async () => {
  await drawTeam();
  await choose('Ana Ruiz');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Alt+ArrowRight');
  const placed = async () => Object.values((await loaded()).mapPlacements);
  await expect.poll(async () => (await placed()).length).toBe(4);
  await page.getByRole('button', { name: 'In a row' }).click();
  await expect.poll(async () => new Set((await placed()).map(({ y }) => y)).size).toBe(1);
  await region().focus();
  await page.keyboard.press('t');
  await expect.poll(async () => (await placed()).length).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await placed()).length).toBe(4);
});

test('deleting says so, leaves the keyboard on the map, and is taken back', async () => {
  await drawTeam();
  await choose('Li Chen');
  await page.keyboard.press('Delete');
  await expect(notice()).toContainText('Delete Li Chen: done. Ctrl+Z takes it back.');
  await expect.poll(names).toEqual(['Ana Ruiz', 'Bo Dahl', 'Jon Berg']);
  await expect(region()).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(names).toEqual([]);
  await expect(region()).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Ana Ruiz', 'Bo Dahl', 'Jon Berg', 'Li Chen']);
  await expect.poll(ties).toHaveLength(3);
});

test('Escape clears the selection, then the filter; tidy says who is laid out', async () => {
  await drawTeam();
  await region().focus();
  await page.keyboard.press('f');
  await page.getByRole('textbox', { name: 'Find on the map' }).fill('Plant');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: /^About/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(notice()).toContainText('The filter is off');
  await choose('Bo Dahl');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => Object.values((await loaded()).mapPlacements).length).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(notice()).toContainText('3 people are laid out, 1 placed by hand stay.');
});

test('another lane of Perception sets how somebody sees us, by key and by mouse', async () => {
  await type('Ana Ruiz, COO');
  await chooseLens(page, 'Perception');
  await choose('Ana Ruiz');
  const levels = async () => Object.values((await loaded()).stakeholders).map((s) => s.perceptionCurrent);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(levels).toEqual(['vendor']);
  await expect(notice()).toContainText('Ana Ruiz now sees us as Vendor.');
  const from = await spotOf('Ana Ruiz');
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y - 170, { steps: 4 });
  await page.mouse.up();
  await expect(notice()).toContainText('Ana Ruiz now sees us as');
  await expect.poll(levels).not.toEqual(['vendor']);
  expect(Object.values((await loaded()).mapPlacements)).toEqual([]);
  await region().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(levels).toEqual(['vendor']);
  await page.keyboard.press('Control+z');
  await expect.poll(levels).toEqual([null]);
});

test('a double click renames, Shift with a click adds to the selection', async () => {
  await drawTeam();
  await choose('Ana Ruiz');
  await page.keyboard.press('0');
  const [ana, bo] = [await spotOf('Ana Ruiz'), await spotOf('Bo Dahl')];
  await page.keyboard.press('Escape');
  await page.mouse.click(ana.x, ana.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(bo.x, bo.y);
  await page.keyboard.up('Shift');
  await expect(page.getByRole('complementary', { name: 'Selection' })).toContainText('2 people');
  await page.keyboard.press('Escape');
  await page.mouse.dblclick(ana.x, ana.y);
  await page.getByRole('textbox', { name: 'New name for Ana Ruiz' }).fill('Ana Maria Ruiz');
  await page.keyboard.press('Enter');
  await expect.poll(names).toContain('Ana Maria Ruiz');
});

test('an undo during a drag leaves the dragged person with the pointer', async () => {
  await drawTeam();
  await choose('Ana Ruiz');
  await page.keyboard.press('0');
  const bo = await spotOf('Bo Dahl');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'New name for Bo Dahl' }).fill('Bo Dale');
  await page.keyboard.press('Enter');
  await expect.poll(names).toContain('Bo Dale');
  await page.keyboard.press('Escape');
  await page.mouse.move(bo.x, bo.y);
  await page.mouse.down();
  await page.mouse.move(bo.x + 50, bo.y + 30, { steps: 4 });
  await page.keyboard.press('Control+z');
  await expect.poll(names).toContain('Bo Dahl');
  await page.mouse.move(bo.x + 60, bo.y + 30, { steps: 2 });
  await page.mouse.up();
  await expect.poll(async () => Object.values((await loaded()).mapPlacements).length).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.values((await loaded()).mapPlacements).length).toBe(0);
});

test('a line that makes no sense says why and stays', async () => {
  await type('Ana Ruiz > Jon Berg');
  for (const [text, reason] of [
    ['> >', 'Start with a name'],
    [',,,', 'Start with a name'],
    ['Ana Ruiz influences Ana Ruiz', 'cannot have a tie to the same person'],
    ['Jon Berg > Ana Ruiz', 'Ana Ruiz reports to Jon Berg already'],
    ['x'.repeat(5000), 'Use at most 300 characters'],
    ['Tom Haugen (us) knows Mara Lindqvist (us)', 'Both are of us'],
  ] as const) {
    await line().fill(text);
    await line().press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(line()).toHaveValue(text);
  }
  expect(await names()).toEqual(['Ana Ruiz', 'Jon Berg']);
});

test('people are copied into another plan with their ties', async () => {
  await drawTeam();
  await choose('Jon Berg');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(notice()).toContainText('Copied 4 people');
  const clipped = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(clipped.split('\n')[1]).toBe('Jon Berg\tPlant manager, North\tPlant 4\tAna Ruiz');
  planId = await newPlan('Nordvik');
  await openMap('Nordvik');
  await region().focus();
  await page.keyboard.press('Control+v');
  await expect.poll(names).toEqual(['Ana Ruiz', 'Bo Dahl', 'Jon Berg', 'Li Chen']);
  expect(await ties()).toHaveLength(3);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual([]);
});

test('a unit folds into one box and unfolds again, without a change to the plan', async () => {
  await drawTeam();
  const before = await loaded();
  await choose('Jon Berg');
  await page.keyboard.press('b');
  const box = page.getByRole('button', { name: 'Unfold Plant 4, two people' });
  await expect(box).toBeVisible();
  expect(await loaded()).toEqual(before);
  await box.click();
  await expect(box).toHaveCount(0);
  await page.getByRole('button', { name: 'Fold Plant 4' }).click();
  await expect(box).toBeVisible();
});

test('the ways in are drawn and said, one after the other', async () => {
  await drawTeam();
  await type('Tom Haugen (us) knows Li Chen well');
  await type('Mara Lindqvist (us) knows Bo Dahl');
  await choose('Ana Ruiz');
  await page.keyboard.press('w');
  await expect(page.locator('svg[data-reading="way"]')).toBeVisible();
  await expect(notice()).toContainText('Way 1 of 2: Mara Lindqvist knows Bo Dahl, who reports to Ana Ruiz.');
  const about = page.getByRole('complementary', { name: 'About Ana Ruiz' });
  await expect(about.getByRole('button', { pressed: true })).toContainText('Mara Lindqvist knows Bo Dahl');
  await page.keyboard.press('w');
  await expect(notice()).toContainText('Way 2 of 2: Tom Haugen knows Li Chen well, who reports to Jon Berg');
  const from = about.getByRole('combobox', { name: 'From whom of us' });
  await from.click();
  await page.getByRole('option', { name: 'Tom Haugen' }).click();
  await expect(about.getByRole('button', { name: /^Mara Lindqvist knows/ })).toHaveCount(0);
});

test('taking somebody out says what breaks, and the finding leads to whom to meet', async () => {
  await drawTeam();
  await type('Tom Haugen (us) knows Jon Berg well');
  await type('Ana Ruiz, decider');
  await choose('Jon Berg');
  await page.keyboard.press('l');
  await expect(page.locator('svg[data-reading="loss"]')).toBeVisible();
  const about = page.getByRole('complementary', { name: 'About Jon Berg' });
  await expect(about).toContainText('No way of ours leads to Ana Ruiz any more.');
  await about.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.locator('svg[data-reading="loss"]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Meet Ana Ruiz next' }).click();
  await expect(page.getByRole('complementary', { name: 'About Ana Ruiz' })).toBeVisible();
});

test('dragging from the rim connects, and dragging moves', async () => {
  await type('Ana Ruiz, COO');
  await type('Jon Berg > Ana Ruiz');
  await expect.poll(names).toHaveLength(2);
  await choose('Ana Ruiz');
  await page.keyboard.press('0');
  const [ana, jon] = [await spotOf('Ana Ruiz'), await spotOf('Jon Berg')];
  await page.keyboard.press('Escape');
  await page.mouse.move(jon.x, jon.y);
  const grip = page.getByRole('button', { name: 'Connect Jon Berg' });
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(ana.x + 30, ana.y + 40, { steps: 4 });
  await page.mouse.move(ana.x, ana.y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('menu', { name: 'How Jon Berg and Ana Ruiz are connected' }).waitFor();
  await page.keyboard.press('3');
  await expect.poll(async () => (await ties()).length).toBe(2);
  await page.mouse.move(jon.x, jon.y);
  await page.mouse.down();
  await page.mouse.move(jon.x + 60, jon.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Object.values((await loaded()).mapPlacements).length).toBe(1);
});
