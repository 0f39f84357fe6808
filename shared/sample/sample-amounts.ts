import type { Id, Money } from '../model/field.ts';
import { listOf } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import type { Sample } from './sample.ts';

/** Thousands of euros as an amount; null stays unknown. */
export function thousands(value: number | null): Money | null {
  return value === null ? null : { amount: `${value * 1000}`, currency: 'EUR' };
}

/** The offering of the catalog whose name or category holds the word, or null. */
export function offeringLike(sample: Sample, word: string): Id | null {
  const wanted = fold(word);
  return (
    listOf(sample.plan, 'offerings').find((offering) =>
      fold(`${offering.name} ${offering.category}`).includes(wanted),
    )?.id ?? null
  );
}
