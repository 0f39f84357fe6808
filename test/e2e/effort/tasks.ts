import type { Page } from '@playwright/test';
import { steps } from '../../../shared/wizard/steps.ts';
import type { RunningApp } from '../launch-app.ts';
import { sampleAccount } from '../screens.ts';
import { type CountingKeyboard, countKeyboard, type Effort } from './keyboard.ts';

/** Something that a user does, what it may take, and the doing of it. */
export type EffortTask = {
  what: string;
  /** What `Effort` counts against the aim: all keys, or those that are not the words themselves. */
  counted: 'keystrokes' | 'besidesWords';
  aim: number;
  /** Begins with an empty store; else the sample plan is there. */
  isFromNothing: boolean;
  /** From the first page of the app to the saved result. */
  run(running: RunningApp): Promise<Effort>;
};

/** What an effort comes to in the way its task counts. */
export function countOf({ counted }: EffortTask, { keystrokes, words }: Effort): number {
  return counted === 'keystrokes' ? keystrokes : keystrokes - words;
}

const quickAdd = (page: Page) => page.locator('main [data-quick-add]').first();

/** Enters lines one by one, each once the one before is in the plan. */
async function enterLines(hand: CountingKeyboard, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await hand.write(line);
    await hand.press('Enter');
  }
  await hand.press('Escape');
}

async function toStep(page: Page, hand: CountingKeyboard, presses: number, title: string): Promise<void> {
  await hand.press(']', presses);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await quickAdd(page).waitFor();
  await hand.press('n');
}

const insights = ['goal: scrap down a third', 'pressure: two late ships', 'obstacle: no plant data'];
const people = [
  'Ana Ruiz, CEO',
  'Jon Berg, CFO > Ana',
  'Lea Koch, COO > Ana',
  'Tom Voss, buyer > Jon',
  'Eva Lind, IT > Jon',
  'Kim Dahl, plant 1 > Lea',
  'Ole Moe, plant 2 > Lea',
  'Ida Roth, quality > Lea',
  'Per Holm, energy > Kim',
  'Max Fuchs, shift lead > Ole',
];
const objectives = ['grow: plant 2 on our data', 'protect: service deal'];
const actions = [
  'ask Kim for scrap data fri',
  'walk plant 2 with Ole 12 dec',
  'cost model to Jon 20 dec',
  'meet Ana 8 jan',
  'pilot plan 15 jan',
];

async function startPlan(page: Page, hand: CountingKeyboard): Promise<void> {
  await hand.press('Control+k');
  await hand.find('new');
  await page.getByRole('button', { name: 'New plan' }).last().waitFor();
  await hand.press('Enter');
  await page.getByRole('dialog').getByLabel('Account').waitFor();
  await hand.write('Helvion');
  await hand.press('Tab');
  await hand.write('Mara');
  await hand.press('Enter');
  await page.getByRole('heading', { level: 1, name: steps.frame.title }).waitFor();
}

async function drawPeople(page: Page, hand: CountingKeyboard): Promise<void> {
  await hand.press(']', 1);
  await page.getByRole('combobox', { name: /^Type to draw/ }).waitFor();
  await hand.press('/');
  await enterLines(hand, people);
}

async function planFromNothing(running: RunningApp): Promise<Effort> {
  const { page } = running;
  const hand = await countKeyboard(page);
  await startPlan(page, hand);
  await toStep(page, hand, 3, steps.insight.title);
  await enterLines(hand, insights);
  await drawPeople(page, hand);
  await toStep(page, hand, 6, steps.strategy.title);
  await enterLines(hand, objectives);
  await toStep(page, hand, 1, steps.actions.title);
  await enterLines(hand, actions);
  return hand.effort();
}

/** Three touches, a perception and an action, each with what the app says once it is saved. */
const weekLines: readonly [string, string][] = [
  ['met Katarzyna Nowak, open to the pilot, next: site visit 12 May', 'Log a meeting with Katarzyna Nowak'],
  ['called Jon Berg, wants the cost model', 'Log a conversation with Jon Berg'],
  ['met Anders Holm, asks for plant 2', 'Log a meeting with Anders Holm'],
  ['Marek Kos: supporter', 'How Marek Kos saw us'],
  ['todo: send the cost model Friday with Jon Berg', 'Add action'],
];

/** Ticks the action that has the cursor; it leaves, and the cursor goes to the next. */
async function tick(page: Page, hand: CountingKeyboard): Promise<void> {
  const ticked = await page.locator('input[type="checkbox"]:focus').getAttribute('aria-label');
  await hand.press('Space');
  await page.locator(`input[type="checkbox"]:focus:not([aria-label="${ticked}"])`).waitFor();
}

async function updateOfTheWeek(running: RunningApp): Promise<Effort> {
  const { page } = running;
  const hand = await countKeyboard(page);
  await hand.press('Control+2');
  await page.getByRole('heading', { name: 'Coming up' }).waitFor();
  await hand.press('n');
  for (const [line, done] of weekLines) {
    await hand.write(line);
    await hand.press('Enter');
    await page.getByRole('alert').filter({ hasText: done }).waitFor();
  }
  // Tab leads from the line to the first action that is due; a tick leads to the next.
  await hand.press('Tab');
  for (let ticked = 0; ticked < 2; ticked++) await tick(page, hand);
  return hand.effort();
}

async function oneStakeholder(running: RunningApp): Promise<Effort> {
  const { page } = running;
  await page.getByRole('button', { name: sampleAccount, exact: true }).press('Enter');
  await page.getByRole('navigation', { name: 'Steps of the plan' }).waitFor();
  const hand = await countKeyboard(page);
  await hand.press(']', 4);
  await page.getByRole('combobox', { name: /^Type to draw/ }).waitFor();
  await hand.press('/');
  await enterLines(hand, ['Eva Lind, controller > Jon Berg, approver, sceptic']);
  return hand.effort();
}

/** Everything that is measured, in the order in which people meet it. */
export const effortTasks: Readonly<Record<'planFromNothing' | 'weeklyUpdate' | 'stakeholder', EffortTask>> = {
  planFromNothing: {
    what: 'A one-page plan from nothing: owner, 3 insights, 10 people with reporting lines, 2 goals, 5 actions',
    counted: 'keystrokes',
    aim: 700,
    isFromNothing: true,
    run: planFromNothing,
  },
  weeklyUpdate: {
    what: 'The weekly update: 3 touches logged, 2 actions done, 1 perception moved, 1 new action',
    counted: 'besidesWords',
    aim: 60,
    isFromNothing: false,
    run: updateOfTheWeek,
  },
  stakeholder: {
    what: 'A stakeholder with manager, role and stance, in one line',
    counted: 'besidesWords',
    aim: 10,
    isFromNothing: false,
    run: oneStakeholder,
  },
};
