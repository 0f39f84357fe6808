import { describe, expect, it } from 'vitest';
import { actionChecks, daysLate, insightsServedBy } from '../../../../shared/method/action-checks.ts';
import { objectiveChecks } from '../../../../shared/method/objective-checks.ts';
import {
  daysSinceReview,
  missedReviews,
  nextPlannedReview,
  reviewDueBy,
} from '../../../../shared/method/reviews.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

const mutual = { winForCustomer: 'Less scrap', winForUs: 'Service revenue' };

describe('objectiveChecks', () => {
  it.each([
    { wins: mutual, missing: undefined },
    { wins: { ...mutual, winForCustomer: ' ' }, missing: 'customer' },
    { wins: { ...mutual, winForUs: '' }, missing: 'us' },
    { wins: {}, missing: 'both' },
  ] as const)('finds the missing win: $missing (METHOD R6)', ({ wins, missing }) => {
    const sketch = new PlanSketch();
    sketch.add('objectives', { title: 'Goal', ...wins });
    expect(objectiveChecks(sketch.plan).notMutual[0]?.missing).toBe(missing);
  });

  it('warns until a goal grows the account (METHOD R5)', () => {
    const sketch = new PlanSketch();
    expect(objectiveChecks(sketch.plan).lacksGrowth).toBe(true);
    sketch.add('objectives', { title: 'Keep', kind: 'protect' });
    sketch.add('objectives', { title: 'Dropped', kind: 'grow', status: 'dropped' });
    expect(objectiveChecks(sketch.plan).lacksGrowth).toBe(true);
    sketch.add('objectives', { title: 'Grow', kind: 'grow' });
    expect(objectiveChecks(sketch.plan).lacksGrowth).toBe(false);
  });

  it('flags the quota alone, not with another basis (METHOD R10)', () => {
    const sketch = new PlanSketch();
    const alone = sketch.add('objectives', { title: 'Quota', bases: ['quota'] });
    sketch.add('objectives', { title: 'Both', bases: ['quota', 'pipeline'] });
    sketch.add('objectives', { title: 'None' });
    expect(objectiveChecks(sketch.plan).quotaOnly).toEqual([alone]);
  });

  it('counts owned, dated actions behind each open goal', () => {
    const sketch = new PlanSketch();
    const goal = sketch.add('objectives', { title: 'Goal', measure: 'Lines', target: '3', dueDate: today });
    const owned = { ownerId: sketch.mara, objectiveIds: [goal] };
    sketch.add('actions', { title: 'One', dueDate: today, status: 'done', ...owned });
    sketch.add('actions', { title: 'No date', ...owned });
    sketch.add('actions', { title: 'No owner', dueDate: today, objectiveIds: [goal] });
    sketch.add('actions', { title: 'Dropped', dueDate: today, status: 'dropped', ...owned });
    expect(objectiveChecks(sketch.plan)).toMatchObject({
      underworked: [{ objectiveId: goal, ownedDatedActions: 1 }],
      withoutMeasure: [],
      withoutDate: [],
    });
    sketch.add('actions', { title: 'Two', dueDate: today, ...owned });
    expect(objectiveChecks(sketch.plan).underworked).toEqual([]);
  });
});

describe('actionChecks', () => {
  it('finds what is late, the latest first, and what has no owner or date', () => {
    const sketch = new PlanSketch();
    const late = sketch.add('actions', { title: 'Late', ownerId: sketch.mara, dueDate: addDays(today, -2) });
    const later = sketch.add('actions', {
      title: 'Later',
      status: 'inProgress',
      dueDate: addDays(today, -9),
    });
    sketch.add('actions', { title: 'Done', status: 'done', dueDate: addDays(today, -9) });
    sketch.add('actions', { title: 'Today', ownerId: sketch.mara, dueDate: today });
    const undated = sketch.add('actions', { title: 'Undated', ownerId: sketch.mara });
    const checks = actionChecks(sketch.plan, today);
    expect(checks.overdue).toEqual([
      { actionId: later, daysLate: 9 },
      { actionId: late, daysLate: 2 },
    ]);
    expect(checks.withoutOwner).toEqual([later]);
    expect(checks.withoutDate).toEqual([undated]);
    const done = Object.values(sketch.plan.actions).find((action) => action.status === 'done');
    expect(done && daysLate(done, today)).toBe(0);
  });

  it('shows both sides of a missing link (METHOD R61)', () => {
    const sketch = new PlanSketch();
    const goal = sketch.add('insightCards', { kind: 'goal', title: 'Their goal' });
    const obstacle = sketch.add('insightCards', { kind: 'obstacle', title: 'Obstacle', leadsFromId: goal });
    const ours = sketch.add('objectives', { title: 'Our goal' });
    const loose = sketch.add('actions', { title: 'Loose' });
    expect(actionChecks(sketch.plan, today)).toMatchObject({
      withoutObjective: [loose],
      withoutCustomerGoal: [loose],
      objectivesWithoutAction: [ours],
      customerGoalsWithoutAction: [goal],
    });
    // Linked over our goal, its idea, and the obstacle that stems from their goal.
    const idea = sketch.add('ideas', { title: 'Pilot', insightIds: [obstacle] });
    Object.assign(sketch.plan.objectives[ours] ?? {}, { ideaIds: [idea] });
    Object.assign(sketch.plan.actions[loose] ?? {}, { objectiveIds: [ours] });
    const action = sketch.plan.actions[loose];
    expect(action && [...insightsServedBy(sketch.plan, action)]).toEqual([obstacle]);
    expect(actionChecks(sketch.plan, today)).toMatchObject({
      withoutObjective: [],
      withoutCustomerGoal: [],
      objectivesWithoutAction: [],
      customerGoalsWithoutAction: [],
    });
  });
});

describe('reviews', () => {
  it('tell since when, until when, and which were missed', () => {
    const sketch = new PlanSketch();
    sketch.frame({ startDate: addDays(today, -100), reviewCadenceDays: 30 });
    expect(daysSinceReview(sketch.plan, today)).toBe(100);
    sketch.add('reviews', { date: addDays(today, -40), status: 'held' });
    const missed = sketch.add('reviews', { date: addDays(today, -10) });
    sketch.add('reviews', { date: addDays(today, 20) });
    const next = sketch.add('reviews', { date: addDays(today, 5) });
    expect(daysSinceReview(sketch.plan, today)).toBe(40);
    expect(reviewDueBy(sketch.plan, today)).toBe(addDays(today, -10));
    expect(nextPlannedReview(sketch.plan, today)?.id).toBe(next);
    expect(missedReviews(sketch.plan, today).map((review) => review.id)).toEqual([missed]);
  });
});
