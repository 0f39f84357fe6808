import { expect, type Page, test } from '@playwright/test';
import type { Change } from '../../shared/model/change.ts';
import { insertOf } from '../../shared/model/editing.ts';
import type { Id } from '../../shared/model/field.ts';
import { newId } from '../../shared/model/id.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { BuyingRole } from '../../shared/model/records/stakeholder.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { choosePerson, spotOf } from './map-places.ts';
import { chooseLens, openPlan, openStep } from './screens.ts';

let running: RunningApp;
let page: Page;
let planId: string;

const loaded = async (): Promise<Plan> =>
  JSON.parse((await running.request('plan:load', { planId })).planJson);
const seated = async (): Promise<string[]> => {
  const { people, decisionSeats } = await loaded();
  return Object.values(decisionSeats)
    .map(({ personId, role }) => `${people[personId ?? '']?.name ?? 'nobody'} ${role}`)
    .sort();
};

/** People with a stakeholder entry, all but the first reporting to the first. */
function people(names: readonly string[]): { changes: Change[]; ids: Id[] } {
  const ids = names.map(() => newId());
  const [top = ''] = ids;
  const changes = ids.flatMap((id, index) => [
    insertOf('people', { id, name: names[index] ?? '' }),
    insertOf('stakeholders', { id: newId(), personId: id }),
    ...(index === 0
      ? []
      : [insertOf('relationships', { id: newId(), kind: 'reportsTo', fromPersonId: id, toPersonId: top })]),
  ]);
  return { changes, ids };
}

const decision = (title: string, seats: readonly { role: BuyingRole; personId: Id | null }[]): Change[] => {
  const decisionCenterId = newId();
  return [
    insertOf('decisionCenters', { id: decisionCenterId, title }),
    ...seats.map((seat) => insertOf('decisionSeats', { id: newId(), decisionCenterId, ...seat })),
  ];
};

async function setUp(changes: Change[]): Promise<void> {
  await running.request('plan:apply', { changeSet: { planId, label: 'Set up', changes } });
}

async function openDecision(): Promise<void> {
  await page.reload();
  await openPlan(page, 'Helvion');
  await openStep(page, 'Decision center');
  await chooseLens(page, 'Decision center');
}

/** Ana decides, Jon uses; who approves is not known, and Bo has no seat. */
async function openWinches(): Promise<Plan> {
  const { changes, ids } = people(['Ana Ruiz', 'Jon Berg', 'Bo Dahl']);
  const [ana = '', jon = ''] = ids;
  const seats = [
    { role: 'decider', personId: ana },
    { role: 'user', personId: jon },
    { role: 'approver', personId: null },
  ] as const;
  await setUp([...changes, ...decision('Winches', seats)]);
  const before = await loaded();
  await openDecision();
  return before;
}

const chair = (role: string) => page.getByRole('button', { name: `Empty seat: ${role}, nobody yet` });
const card = (role: string) => page.getByRole('dialog', { name: new RegExp(`^Who is the ${role} of `) });

async function undo(before: Plan): Promise<void> {
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(loaded).toEqual(before);
}

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
  const start = { accountName: 'Helvion', ownerName: 'Mara Lindqvist', currency: 'EUR' };
  planId = (await running.request('plan:create', start)).planId;
});

test('an empty seat is filled by mouse, with one undo', async () => {
  const before = await openWinches();
  await chair('approver').click();
  await card('approver')
    .getByRole('option', { name: /^Bo Dahl/ })
    .click();
  await expect(card('approver')).toHaveCount(0);
  await expect.poll(seated).toEqual(['Ana Ruiz decider', 'Bo Dahl approver', 'Jon Berg user']);
  await expect(chair('approver')).toHaveCount(0);
  await undo(before);
  await expect(chair('approver')).toBeVisible();
});

test('an empty seat is reached and filled by keyboard, also with somebody new', async () => {
  const before = await openWinches();
  const region = page.getByRole('application');
  await region.focus();
  const said = page.locator('[aria-live="polite"]').filter({ hasText: 'Empty seat: approver, nobody yet.' });
  await page.keyboard.press('ArrowDown');
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    if ((await said.count()) > 0) break;
    await page.keyboard.press(key);
  }
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(card('approver').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Nina Falk, CFO');
  await page.keyboard.press('Enter');
  await expect.poll(seated).toContain('Nina Falk approver');
  expect(Object.values((await loaded()).people).find(({ name }) => name === 'Nina Falk')?.title).toBe('CFO');
  await expect(region).toBeFocused();
  await undo(before);
});

test('somebody dropped on an empty seat sits there', async () => {
  const before = await openWinches();
  const from = await spotOf(page, 'Bo Dahl');
  await page.keyboard.press('Escape');
  const box = await chair('approver').boundingBox();
  if (box === null) throw new Error('The seat is not there');
  const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(seated).toContain('Bo Dahl approver');
  expect(Object.values((await loaded()).mapPlacements)).toEqual([]);
  await undo(before);
});

test('a decision is entered on the lens: the first in an empty plan, another from the switch', async () => {
  await openDecision();
  const line = page.getByRole('textbox', { name: /^Add a decision/ });
  await line.fill('New winches for Plant 4');
  await line.press('Enter');
  await expect(chair('decider')).toBeVisible();
  await chair('decider').click();
  await page.keyboard.type('Ana Ruiz, COO');
  await page.keyboard.press('Enter');
  await expect.poll(seated).toEqual(['Ana Ruiz decider']);
  const choice = page.getByRole('combobox', { name: 'Decision', exact: true });
  await choice.selectOption({ label: 'New decision…' });
  await page.keyboard.type('Service contract');
  await page.keyboard.press('Enter');
  await expect(choice.locator('option:checked')).toHaveText('Service contract');
});

test('seats and approvals of somebody are edited in what is known of them', async () => {
  const before = await openWinches();
  await choosePerson(page, 'Jon Berg');
  const about = page.getByRole('complementary', { name: 'About Jon Berg' });
  const seats = about.getByRole('group', { name: 'Seats in Winches' });
  await expect(seats.getByRole('button', { pressed: true })).toHaveText(['User']);
  await seats.getByRole('button', { name: 'Approver' }).click();
  await expect.poll(seated).toContain('Jon Berg approver');
  await expect(about).toContainText('Approval1 of 1');
  await seats.getByRole('button', { name: 'User' }).click();
  await expect.poll(seated).toEqual(['Ana Ruiz decider', 'Jon Berg approver']);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await undo(before);
});

test('a decision without a decider has an empty seat in the middle, which is filled there', async () => {
  const { changes, ids } = people(['Ana Ruiz', 'Jon Berg']);
  await setUp([...changes, ...decision('Winches', [{ role: 'user', personId: ids[1] ?? null }])]);
  await openDecision();
  await chair('decider').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('ana');
  await page.keyboard.press('Enter');
  await expect.poll(seated).toEqual(['Ana Ruiz decider', 'Jon Berg user']);
  await expect(page.getByRole('application')).toBeFocused();
});

test('of a thousand people one is found by name and seated', async () => {
  const { changes, ids } = people(Array.from({ length: 1000 }, (_, index) => `Person ${index + 1}`));
  await setUp([...changes, ...decision('Winches', [{ role: 'decider', personId: ids[0] ?? null }])]);
  await openDecision();
  await chair('gatekeeper').click();
  await page.keyboard.type('person 777');
  await expect(card('gatekeeper').getByRole('option')).toHaveText([/^Person 777/]);
  await page.keyboard.press('Enter');
  await expect.poll(seated).toEqual(['Person 1 decider', 'Person 777 gatekeeper']);
});

test('a vacancy is typed, and filled by whoever takes the position', async () => {
  const { changes } = people(['Ana Ruiz', 'Jon Berg']);
  await setUp(changes);
  await page.reload();
  await openPlan(page, 'Helvion');
  await openStep(page, 'Decision center');
  await chooseLens(page, 'Organization');
  await page.keyboard.press('/');
  await page.keyboard.type('vacant Energy Manager, Plant 4 > Jon Berg');
  await page.keyboard.press('Enter');
  const vacant = page.getByRole('button', { name: 'Vacant: Energy Manager' });
  await vacant.waitFor();
  const before = await loaded();
  await vacant.click();
  await page.getByRole('dialog', { name: 'Who is the new Energy Manager?' }).getByRole('combobox').waitFor();
  await page.keyboard.type('Siri Dahl');
  await page.keyboard.press('Enter');
  await expect(vacant).toHaveCount(0);
  const siri = Object.values((await loaded()).people).find(({ name }) => name === 'Siri Dahl');
  expect(siri?.title).toBe('Energy Manager');
  await undo(before);
  await vacant.waitFor();
});

test('a unit where we know nobody takes its first person', async () => {
  const { changes } = people(['Ana Ruiz', 'Jon Berg']);
  await setUp([...changes, insertOf('businessUnits', { id: newId(), name: 'Plant 6' })]);
  const before = await loaded();
  await page.reload();
  await openPlan(page, 'Helvion');
  await openStep(page, 'Decision center');
  await chooseLens(page, 'Organization');
  await page.getByRole('button', { name: 'Nobody known in Plant 6' }).press('Enter');
  await page.getByRole('dialog', { name: 'Who works in Plant 6?' }).getByRole('combobox').waitFor();
  await page.keyboard.type('Tor Moe, Plant Manager');
  await page.keyboard.press('Enter');
  const unitOf = async (name: string): Promise<string | undefined> => {
    const { people: known, businessUnits } = await loaded();
    const person = Object.values(known).find((one) => one.name === name);
    return businessUnits[person?.unitId ?? '']?.name;
  };
  await expect.poll(() => unitOf('Tor Moe')).toBe('Plant 6');
  await undo(before);
});
