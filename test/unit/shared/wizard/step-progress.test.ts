import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { stepIds } from '../../../../shared/wizard/step-ids.ts';
import { stepProgress } from '../../../../shared/wizard/step-progress.ts';
import { steps } from '../../../../shared/wizard/steps.ts';
import { countingIds, PlanSketch, today } from '../plan-sketch.ts';

/** The share of the condition whose text starts so. */
function share(
  sketch: PlanSketch,
  step: keyof ReturnType<typeof stepProgress>,
  start: string,
): number | undefined {
  return stepProgress(sketch.plan, today)[step].conditions.find((condition) =>
    condition.text.startsWith(start),
  )?.share;
}

describe('stepProgress', () => {
  it('lists conditions for every finished step and none for the others', () => {
    const progress = stepProgress(new PlanSketch().plan, today);
    for (const id of stepIds) {
      expect(progress[id].conditions.length > 0).toBe(steps[id].isFinished);
      if (!steps[id].isFinished) expect(progress[id].share).toBe(0);
    }
  });

  it.each(stepIds)('%s has the mean of its conditions, all between 0 and 1', (id) => {
    for (const plan of [new PlanSketch().plan, samplePlan(countingIds(), today)]) {
      const { share: whole, conditions } = stepProgress(plan, today)[id];
      const sum = conditions.reduce((total, condition) => total + condition.share, 0);
      expect(whole).toBeCloseTo(conditions.length === 0 ? 0 : sum / conditions.length, 12);
      for (const condition of conditions) {
        expect(condition.share).toBeGreaterThanOrEqual(0);
        expect(condition.share).toBeLessThanOrEqual(1);
      }
    }
  });

  it('starts a new plan with its owner and nothing else', () => {
    const progress = stepProgress(new PlanSketch().plan, today);
    const metOnes = stepIds.flatMap((id) =>
      progress[id].conditions.filter((condition) => condition.share === 1),
    );
    expect(metOnes.map((condition) => condition.text)).toEqual(['One owner named']);
  });

  it('grows with what is entered', () => {
    const sketch = new PlanSketch();
    sketch.criterion('Price', 5, 3, { Halden: 4 });
    expect(share(sketch, 'criteria', 'Three or more')).toBeCloseTo(1 / 3, 12);
    expect(share(sketch, 'criteria', 'Best rival')).toBe(1);
    expect(share(sketch, 'criteria', 'Every gap')).toBe(0);
    sketch.criterion('Brand', 4, 2, { Halden: 3 }, { strategy: 'Site visit', confirmed: true });
    expect(share(sketch, 'criteria', 'Every gap')).toBe(0.5);
    expect(share(sketch, 'criteria', 'Two points')).toBe(0.5);
  });

  it('takes a selection for made once it is rated, valued and decided within a year', () => {
    const sketch = new PlanSketch();
    for (const title of ['A', 'B']) sketch.add('selectionCriteria', { title, weight: 1, rating: 5 });
    sketch.add('selectionCriteria', { title: 'Not rated', weight: 1 });
    expect(share(sketch, 'selection', 'Three points rated on what')).toBeCloseTo(2 / 3, 12);
    expect(share(sketch, 'selection', 'Three points rated on our')).toBe(0);
    sketch.add('selectionScores', { date: '2025-11-16', decision: 'keyAccount', reason: 'They grow' });
    expect(share(sketch, 'selection', 'A decision')).toBe(0);
    sketch.add('selectionScores', { date: '2025-11-17', decision: 'keyAccount', reason: 'They grow' });
    expect(share(sketch, 'selection', 'A decision')).toBe(1);
  });

  it('does not ask for a way to close gaps that do not exist', () => {
    const sketch = new PlanSketch();
    expect(share(sketch, 'criteria', 'Every gap')).toBe(0);
    sketch.criterion('Price', 5, 4, { Halden: 3 });
    expect(share(sketch, 'criteria', 'Every gap')).toBe(1);
  });

  it('measures the map by people, roles, ties, stances and contact', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { roles: ['decider'], politicalStatus: 'innerCircle' });
    const li = sketch.person('Li Chen', { stance: 'champion', politicalStatus: 'innerCircle' });
    sketch.person('Alone');
    sketch.tie('influences', li, ana);
    sketch.knows(sketch.mara, li);
    const shares = stepProgress(sketch.plan, today).decisionCenter.conditions.map(
      (condition) => condition.share,
    );
    expect(shares).toEqual([3 / 5, 2 / 3, 2 / 3, 1 / 2, 1 / 2]);
  });

  it('allows one to three active ideas', () => {
    const sketch = new PlanSketch();
    const shares = Array.from({ length: 5 }, () => {
      const found = share(sketch, 'ideas', 'One to three');
      sketch.add('ideas', { title: 'Idea', status: 'active' });
      return found;
    });
    expect(shares).toEqual([0, 1, 1, 1, 0]);
  });

  it('asks the review for a rhythm', () => {
    const sketch = new PlanSketch();
    sketch.add('reviews', {
      date: addDays(today, -91),
      status: 'held',
      whatChanged: 'New head',
      decisions: 'Pilot',
    });
    sketch.add('reviews', { date: addDays(today, 8) });
    const shares = stepProgress(sketch.plan, today).review.conditions.map((condition) => condition.share);
    expect(shares).toEqual([1, 0, 2 / 3, 0, 0]);
  });
});
