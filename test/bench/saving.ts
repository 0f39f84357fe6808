import type { Page } from '@playwright/test';
import { type StepId, stepIds } from '../../shared/wizard/step-ids.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { launchApp } from '../e2e/launch-app.ts';
import { emptyAccount, openPlan, openStep, sampleAccount } from '../e2e/screens.ts';
import { median } from './paired.ts';
import { createMultipliedSample } from './saving/multiplied-sample.ts';
import { type Measure, measureOf } from './saving/page-work.ts';

const rounds = 5;

/** Milliseconds of the page's scripts; to open a step, and to save a field of the card that costs most. */
export type StepSaving = { step: StepId; openMs: number; saveMs: number; card: string };
export type SavingBench = { records: number; emptyMs: number; steps: StepSaving[] };

/** Marks the first text of every card of the open step; gives the cards' names. */
function markFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cards = new Map<Element, string>();
    for (const field of document.querySelectorAll<HTMLTextAreaElement>('main textarea')) {
      const card = field.closest('section[aria-label]') ?? field.closest('section');
      if (card === null || cards.has(card)) continue;
      field.dataset.bench = String(cards.size);
      cards.set(card, card.getAttribute('aria-label') ?? 'its list');
    }
    return [...cards.values()];
  });
}

/** Types into a marked field and leaves it, which saves it. A field that adds a record is gone after that. */
function saveField(page: Page, index: number, words: string): Promise<void> {
  return page.evaluate(
    ({ index, words }) => {
      const field = document.querySelector<HTMLTextAreaElement>(`main textarea[data-bench="${index}"]`);
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
      document.execCommand('insertText', false, words);
      field?.blur();
    },
    { index, words },
  );
}

async function savings(page: Page, measure: Measure): Promise<{ card: string; ms: number }[]> {
  const results: { card: string; ms: number }[] = [];
  for (const [index, card] of (await markFields(page)).entries()) {
    const runs: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push((await measure(() => saveField(page, index, ` ${round}`))).scriptMs);
    results.push({ card, ms: median(runs) });
  }
  return results;
}

/** Saving one field in every step of a plan of some 2,000 records, and in a plan with nothing in it. */
export async function benchSaving(): Promise<SavingBench> {
  const running = await launchApp();
  const { page, request } = running;
  try {
    await request('plan:create', {
      accountName: emptyAccount,
      ownerName: 'Mara Lindqvist',
      currency: 'EUR',
    });
    const { records } = await createMultipliedSample(running, 4);
    await page.reload();
    const measure = await measureOf(page);
    await openPlan(page, emptyAccount);
    const empty = await savings(page, measure);
    await page.getByRole('button', { name: 'Portfolio' }).first().click();
    await openPlan(page, sampleAccount);
    const results: StepSaving[] = [];
    for (const step of stepIds.filter((id) => id !== 'decisionCenter')) {
      // From the step with least in it, so that what is taken down is the same each time.
      await openStep(page, steps.review.title);
      const opened = await measure(() => openStep(page, steps[step].title));
      const slowest = (await savings(page, measure)).reduce((a, b) => (b.ms > a.ms ? b : a));
      results.push({ step, openMs: opened.scriptMs, saveMs: slowest.ms, card: slowest.card });
    }
    return { records, emptyMs: median(empty.map(({ ms }) => ms)), steps: results };
  } finally {
    await running.close();
  }
}
