import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachingRules } from '../../../../../shared/method/coaching/rules.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../../model/arbitrary-plan.ts';
import { today } from '../../plan-sketch.ts';

const days = fc.constantFrom(today, '2024-02-29', '2031-12-31');

describe('coachingRules', () => {
  it('are the forty that the method asks for, or more', () => {
    expect(coachingRules.length).toBeGreaterThanOrEqual(40);
  });

  it(
    'throw on no valid plan, on no day, and say nothing unfinished',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(1), days, (plan, day) => {
          for (const { id, evaluate } of coachingRules) {
            const advice = evaluate(plan, day);
            if (advice === null) continue;
            const words = [advice.title, advice.sentence, advice.actionLabel];
            expect(
              words.filter((text) => text.trim() === ''),
              id,
            ).toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});
