import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leadershipQuestion,
  planLeadership,
} from '../../../../../shared/method/leadership/plan-leadership.ts';
import { arbitraryPlan } from '../../model/arbitrary-plan.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

describe('planLeadership', () => {
  it('counts what was done and who moved in the last quarter', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana', {
      roles: ['decider'],
      politicalStatus: 'innerCircle',
      stance: 'supporter',
    });
    const jon = sketch.person('Jon', { roles: ['decider'], politicalStatus: 'politicalStructure' });
    sketch.person('Eva', { politicalStatus: 'outside' });
    sketch.knows(sketch.mara, jon, 'none');
    const reading = (personId: string, date: string, level: 'vendor' | 'credibleSource' | 'problemSolver') =>
      sketch.add('perceptionReadings', { personId, date, level });
    reading(ana, '2026-06-01', 'vendor');
    reading(ana, '2026-10-01', 'problemSolver');
    reading(jon, '2026-06-01', 'credibleSource');
    reading(jon, '2026-11-01', 'vendor');
    sketch.add('actions', { title: 'Done', status: 'done', doneOn: '2026-11-01' });
    sketch.add('actions', { title: 'Done long ago', status: 'done', doneOn: '2026-08-17' });
    sketch.add('actions', { title: 'Late', dueDate: '2026-11-15' });
    sketch.add('reviews', { date: '2026-09-01', status: 'held' });
    sketch.add('reviews', { date: '2025-11-16', status: 'held' });
    Object.assign(sketch.plan.teamMembers[sketch.mara] ?? {}, { daysPerMonth: 2.5 });
    expect(planLeadership(sketch.plan, today)).toMatchObject({
      reviewsHeld: 1,
      // 1 September to 16 November.
      daysSinceReview: 76,
      isReviewLate: false,
      actionsDone: 1,
      actionsOverdue: 1,
      movedUp: 1,
      movedDown: 1,
      keyPlayers: 2,
      keyPlayersCovered: 1,
      deciders: 2,
      advocates: 1,
      people: 1,
      daysPerMonth: 2.5,
      budget: null,
    });
  });

  it('never counts more than there is', () => {
    fc.assert(
      fc.property(arbitraryPlan(1, 1), (plan) => {
        const reading = planLeadership(plan, today);
        const people = Object.keys(plan.stakeholders).length;
        expect(reading.keyPlayersCovered).toBeLessThanOrEqual(reading.keyPlayers);
        expect(reading.advocates).toBeLessThanOrEqual(reading.deciders);
        expect(reading.movedUp + reading.movedDown).toBeLessThanOrEqual(people);
        expect(reading.actionsDone + reading.actionsOverdue).toBeLessThanOrEqual(
          Object.keys(plan.actions).length,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('leadershipQuestion', () => {
  const fine = {
    daysUsed: 9,
    keyPlayers: 4,
    keyPlayersCovered: 4,
    deciders: 1,
    advocates: 1,
    movedUp: 1,
    movedDown: 0,
    isReviewLate: false,
    daysSinceReview: 20,
    actionsOverdue: 0,
  };

  it.each([
    [{ daysUsed: 0 }, 'Nobody has worked on it this quarter. Is it still an account plan?'],
    [{ keyPlayers: 0, keyPlayersCovered: 0 }, 'Who are the key players?'],
    [{ advocates: 0 }, 'Who of those who decide is for us?'],
    [{ keyPlayersCovered: 1 }, 'Who meets the 3 key players nobody covers?'],
    [{ movedDown: 2 }, 'Why do they see us lower than a quarter ago?'],
    [
      { isReviewLate: true, daysSinceReview: 120 },
      'The last look was 120 days ago. When is the next review?',
    ],
    [{ actionsOverdue: 1 }, 'One action is late. What is in the way?'],
    [{ actionsOverdue: 3 }, '3 actions are late. What is in the way?'],
    [{ keyPlayersCovered: 2 }, null],
    [{}, null],
  ])('of %o asks “%s”', (different, question) => {
    expect(leadershipQuestion({ ...fine, ...different })).toBe(question);
  });
});
