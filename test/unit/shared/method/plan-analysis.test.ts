import { describe, expect, it } from 'vitest';
import { analysePlan } from '../../../../shared/method/plan-analysis.ts';
import { forAudience } from '../../../../shared/model/audience.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { stepIds } from '../../../../shared/wizard/step-ids.ts';
import { countingIds, PlanSketch, today } from '../plan-sketch.ts';

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('analysePlan', () => {
  it.each([
    { what: 'an empty plan', plan: new PlanSketch().plan },
    { what: 'the sample', plan: samplePlan(countingIds(), today) },
    {
      what: 'the sample as the customer sees it',
      plan: forAudience(samplePlan(countingIds(), today), 'customer'),
    },
  ])('gives finite figures and plain data for $what', ({ plan }) => {
    const analysis = analysePlan(plan, today);
    expect(numbersIn(analysis).every(Number.isFinite)).toBe(true);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    expect(Object.keys(analysis.steps)).toEqual([...stepIds]);
  });

  it('names the way to the decider of the sample, and measures everybody in it', () => {
    const plan = samplePlan(countingIds(), today);
    const analysis = analysePlan(plan, today);
    expect(analysis.mapStatus).toBe(3);
    expect(analysis.network.measures).toHaveLength(Object.keys(plan.people).length);
    expect(analysis.introductionPaths.find((entry) => entry.name === 'Ana Ruiz')?.path?.separation).toBe(0);
    expect(analysis.criteriaGap.closeFirst[0]?.title).toBe('Innovation partnership');
  });

  it('is the same for the same plan and day', () => {
    const plan = samplePlan(countingIds(), today);
    expect(analysePlan(structuredClone(plan), today)).toEqual(analysePlan(plan, today));
  });
});
