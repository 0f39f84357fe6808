import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostQualification,
  qualificationBand,
  qualificationScore,
} from '../../../../../shared/method/decision/qualification-score.ts';
import { qualificationSign } from '../../../../../shared/method/decision/qualification-signs.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import {
  type QualificationElement,
  qualificationElements,
} from '../../../../../shared/model/records/decision-center.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';

function signOf(sketch: PlanSketch, element: QualificationElement) {
  const [decision] = listOf(sketch.plan, 'decisionCenters');
  if (decision === undefined) throw new Error('The sketch has no decision');
  return qualificationSign(sketch.plan, decision, element, today);
}

describe('qualificationBand', () => {
  it('has the published bands and names what they leave open (METHOD 3.4)', () => {
    const bands = Array.from({ length: 17 }, (_, score) => qualificationBand(score));
    expect(bands.slice(0, 4)).toEqual(Array(4).fill('drop'));
    expect(bands.slice(4, 8)).toEqual(Array(4).fill('nearlyDrop'));
    expect(bands.slice(8, 12)).toEqual(Array(4).fill('needsWork'));
    expect(bands.slice(12, 14)).toEqual(Array(2).fill('nearlyStrong'));
    expect(bands.slice(14)).toEqual(Array(3).fill('strong'));
  });
});

describe('qualificationScore', () => {
  it('adds up what is scored, at most 16, and counts the rest as unknown', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(scores, (values) => {
        const sketch = new PlanSketch();
        const decisionCenterId = sketch.add('decisionCenters', { title: 'Winches' });
        qualificationElements.forEach((element, index) => {
          sketch.add('qualifications', { decisionCenterId, element, score: values[index] ?? null });
        });
        const { score, scored } = qualificationScore(sketch.plan, decisionCenterId);
        expect(score).toBe(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
        expect(scored).toBe(values.filter((value) => value !== null).length);
        expect(score).toBeLessThanOrEqual(mostQualification);
      }),
    );
    expect(mostQualification).toBe(16);
  });
});

describe('qualificationSign', () => {
  it('finds nothing in a plan that holds nothing', () => {
    const sketch = new PlanSketch();
    sketch.add('decisionCenters', { title: 'Winches' });
    for (const element of qualificationElements) expect(signOf(sketch, element).score).toBe(0);
  });

  it('knows the economic buyer by the approver’s seat, and whether we know them', () => {
    const sketch = new PlanSketch();
    const decisionCenterId = sketch.add('decisionCenters', { title: 'Winches' });
    const nina = sketch.person('Nina Falk');
    sketch.add('decisionSeats', { decisionCenterId, role: 'approver', personId: nina });
    expect(signOf(sketch, 'economicBuyer')).toEqual({
      score: 1,
      words: 'nobody of us knows Nina Falk, who approves',
    });
    sketch.knows(sketch.mara, nina);
    expect(signOf(sketch, 'economicBuyer')).toEqual({
      score: 2,
      words: 'Nina Falk: approver, and we know them',
    });
  });

  it('counts only champions who sit in this decision, fully where they have a say', () => {
    const sketch = new PlanSketch();
    const decisionCenterId = sketch.add('decisionCenters', { title: 'Winches' });
    const li = sketch.person('Li Chen', { stance: 'champion', influence: 3 });
    expect(signOf(sketch, 'champion').score).toBe(0);
    sketch.add('decisionSeats', { decisionCenterId, role: 'user', personId: li });
    expect(signOf(sketch, 'champion').score).toBe(1);
    for (const stakeholder of listOf(sketch.plan, 'stakeholders'))
      Object.assign(stakeholder, { influence: 4 });
    expect(signOf(sketch, 'champion')).toEqual({ score: 2, words: 'Li Chen is for us and has a say' });
  });

  it('speaks in words about every element of the sample', () => {
    const plan = samplePlan(countingIds(), today);
    for (const decision of listOf(plan, 'decisionCenters'))
      for (const element of qualificationElements) {
        const { words } = qualificationSign(plan, decision, element, today);
        expect(words).toMatch(/^\S.*\S$/);
        expect(words).not.toMatch(/undefined|null|NaN| {2}/);
      }
  });
});
