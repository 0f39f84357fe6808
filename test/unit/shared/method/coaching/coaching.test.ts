import { describe, expect, it } from 'vitest';
import { coachingRules } from '../../../../../shared/method/coaching/rules.ts';
import { coachingPoints, nextBestStep } from '../../../../../shared/method/coaching.ts';
import { collectionNames } from '../../../../../shared/model/collections.ts';
import { recordsOf } from '../../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { isStepId } from '../../../../../shared/wizard/step-ids.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';
import { accessCases } from './access-cases.ts';
import { auditCases } from './audit-cases.ts';
import { businessCaseCases } from './business-case-cases.ts';
import { actionCases, ideaCases, reviewCases, strategyCases } from './commit-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { standingCases, understandingCases } from './insight-and-standing-cases.ts';
import { peopleCases, politicsCases } from './people-cases.ts';
import { criteriaCases, frameCases, insightCases } from './plan-cases.ts';
import { positionCases } from './position-cases.ts';
import { prospectingCases } from './prospecting-cases.ts';
import { selectionCases } from './selection-cases.ts';
import { opportunityCases, whitespaceCases } from './whitespace-cases.ts';

const cases = [
  ...positionCases,
  ...frameCases,
  ...selectionCases,
  ...insightCases,
  ...understandingCases,
  ...standingCases,
  ...peopleCases,
  ...politicsCases,
  ...accessCases,
  ...decisionCases,
  ...criteriaCases,
  ...ideaCases,
  ...businessCaseCases,
  ...whitespaceCases,
  ...opportunityCases,
  ...strategyCases,
  ...actionCases,
  ...prospectingCases,
  ...reviewCases,
  ...auditCases,
];

// Of a copy, since the cases change records in place, and a plan that was read once does not change.
function pointOf(sketch: PlanSketch, rule: string) {
  return coachingPoints(structuredClone(sketch.plan), today).find((point) => point.id === rule);
}

describe('every rule', () => {
  it.each(cases)('$rule fires with names and numbers, and falls silent once it is settled', (example) => {
    const sketch = new PlanSketch();
    example.fires(sketch);
    const point = pointOf(sketch, example.rule);
    const words = `${point?.title} ${point?.sentence}`;
    for (const part of example.says) expect(words).toContain(part);
    example.settles(sketch);
    expect(pointOf(sketch, example.rule)).toBeUndefined();
  });

  it('has a case, and its own id', () => {
    const ids = coachingRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(cases.map((example) => example.rule).sort()).toEqual([...ids].sort());
  });

  it.each(cases)('$rule speaks in finished sentences and leads to a record that is there', (example) => {
    const sketch = new PlanSketch();
    example.fires(sketch);
    const point = pointOf(sketch, example.rule);
    expect(point?.sentence).toMatch(/^[\p{Lu}“\d].*[.?]$/u);
    expect(`${point?.title}${point?.sentence}${point?.actionLabel}`).not.toMatch(
      /undefined|null|NaN| {2}|\.\.| ,|“”/,
    );
    expect(isStepId(point?.target.step ?? '')).toBe(true);
    const recordId = point?.target.recordId ?? null;
    if (recordId !== null)
      expect(collectionNames.some((name) => recordsOf(sketch.plan, name)[recordId] !== undefined)).toBe(true);
  });
});

describe('coachingPoints', () => {
  it('orders by weight, all of them from 1 to 100', () => {
    const weights = coachingPoints(samplePlan(countingIds(), today), today).map((point) => point.weight);
    expect(weights.length).toBeGreaterThan(3);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(coachingRules.every((rule) => rule.weight > 0 && rule.weight <= 100)).toBe(true);
  });

  it('starts a new plan with people', () => {
    expect(nextBestStep(new PlanSketch().plan, today)).toMatchObject({
      id: 'mapEmpty',
      step: 'decisionCenter',
    });
  });
});
