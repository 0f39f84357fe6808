import { describe, expect, it } from 'vitest';
import { planHealth } from '../../../../shared/method/plan-health.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

/** A plan whose records add up to the METHOD 3.13 vector. */
function vectorPlan(): PlanSketch {
  const sketch = new PlanSketch();
  // Status 2: key players, none supportive. Two of sponsor, decider, champion: the champion is no key player.
  const decider = sketch.person('Ana Ruiz', { politicalStatus: 'innerCircle', roles: ['decider'] });
  sketch.person('Li Chen', { politicalStatus: 'outside', stance: 'champion' });
  // Three of four kinds confirmed; one of four goals and initiatives owned by a key player.
  sketch.add('insightCards', {
    kind: 'goal',
    title: 'Throughput',
    validation: 'confirmed',
    ownerIds: [decider],
  });
  sketch.add('insightCards', { kind: 'goal', title: 'Energy' });
  sketch.add('insightCards', { kind: 'initiative', title: 'Shared data', validation: 'done' });
  sketch.add('insightCards', { kind: 'initiative', title: 'Training' });
  sketch.add('insightCards', { kind: 'pressure', title: 'Cost', validation: 'confirmed' });
  sketch.add('insightCards', { kind: 'obstacle', title: 'Access' });
  // Three of four goals with two owned, dated actions; seven of ten open actions on time.
  const goals = ['One', 'Two', 'Three', 'Four'].map((title) => sketch.add('objectives', { title }));
  const late = new Set([0, 1, 2]);
  for (let index = 0; index < 10; index += 1) {
    const goal = goals[Math.floor(index / 2)] ?? goals[0];
    const objectiveIds = index < 6 && goal !== undefined ? [goal] : [];
    const dueDate = addDays(today, late.has(index) ? -1 : index);
    sketch.add('actions', { title: `Action ${index}`, ownerId: sketch.mara, dueDate, objectiveIds });
  }
  sketch.add('reviews', { date: addDays(today, -120), status: 'held' });
  return sketch;
}

describe('planHealth', () => {
  it('gives the METHOD vector from records', () => {
    const health = planHealth(vectorPlan().plan, today);
    expect(health.insight).toBeCloseTo(75.15, 2);
    expect(health.relationship).toBeCloseTo(58.33, 2);
    expect(health.execution).toBeCloseTo(72.5, 10);
    expect(health.freshness).toBeCloseTo(66.67, 2);
    expect(health.score).toBeCloseTo(68.17, 2);
    expect(health.rating).toBe('amber');
  });

  it('gives a new plan its freshness only, and a first step', () => {
    const { plan } = new PlanSketch();
    const health = planHealth(plan, plan.plan.startDate);
    expect(health).toMatchObject({
      insight: 0,
      relationship: 0,
      execution: 0,
      freshness: 100,
      rating: 'red',
    });
    expect(health.score).toBeCloseTo(15, 10);
    expect(health.nextBestStep.id).toBe('mapEmpty');
  });

  it('counts from the start where no review was held, and not from a planned or future one', () => {
    const sketch = new PlanSketch();
    sketch.frame({ startDate: addDays(today, -135) });
    sketch.add('reviews', { date: addDays(today, -5), status: 'planned' });
    sketch.add('reviews', { date: addDays(today, 5), status: 'held' });
    expect(planHealth(sketch.plan, today).freshness).toBeCloseTo(50, 10);
  });

  it('does not punish a plan whose actions are all done and whose goals are reached', () => {
    const sketch = new PlanSketch();
    sketch.add('actions', { title: 'Done', status: 'done' });
    sketch.add('objectives', { title: 'Reached', status: 'achieved' });
    expect(planHealth(sketch.plan, today).execution).toBe(100);
  });

  it('leaves the plan as it was', () => {
    const { plan } = vectorPlan();
    const before = structuredClone(plan);
    planHealth(plan, today);
    expect(plan).toEqual(before);
  });
});
