import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachingPoints } from '../../../../shared/method/coaching.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { groupsOf, oncePerPlan, oncePerPlanAndDay } from '../../../../shared/model/once-per-plan.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import { PlanSketch, today } from '../plan-sketch.ts';
import { drawChanges } from './arbitrary-edit.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from './arbitrary-plan.ts';

/** Ids that no generated plan has: its own count from one. */
function furtherIds(): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `01a00000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

describe('oncePerPlan', () => {
  it('reads each state of a plan once', () => {
    const sketch = new PlanSketch();
    let readings = 0;
    const count = oncePerPlan((plan) => {
      readings += 1;
      return Object.keys(plan.people).length;
    });
    expect([count(sketch.plan), count(sketch.plan), readings]).toEqual([0, 0, 1]);
    sketch.person('Ana Ruiz');
    expect([count(sketch.plan), readings]).toEqual([1, 2]);
  });

  it('keeps a reading that is nothing', () => {
    let readings = 0;
    const nothing = oncePerPlan(() => {
      readings += 1;
    });
    const { plan } = new PlanSketch();
    nothing(plan);
    nothing(plan);
    expect(readings).toBe(1);
  });
});

describe('a remembered reading', () => {
  it('outlives an edit of what it never looked at', () => {
    const sketch = new PlanSketch();
    let readings = 0;
    const count = oncePerPlan((plan) => {
      readings += 1;
      return listOf(plan, 'people').length;
    });
    count(sketch.plan);
    sketch.add('signals', { title: 'A new plant', date: today });
    expect([count(sketch.plan), readings]).toEqual([0, 1]);
  });

  it('depends on what the readings inside it looked at, though they were remembered', () => {
    const sketch = new PlanSketch();
    const names = oncePerPlan((plan) => listOf(plan, 'people').map(({ name }) => name));
    const sentence = oncePerPlan((plan) => `${plan.account.name}: ${names(plan).join(', ')}`);
    names(sketch.plan);
    sentence(sketch.plan);
    sketch.person('Ana Ruiz');
    expect(sentence(sketch.plan)).toBe('Nordvik: Ana Ruiz');
  });

  it('keeps what a plan and its neighbor said while both are asked in turn', () => {
    const sketch = new PlanSketch();
    const before = sketch.plan;
    sketch.person('Ana Ruiz');
    let readings = 0;
    const count = oncePerPlan((plan) => {
      readings += 1;
      return listOf(plan, 'people').length;
    });
    expect([before, sketch.plan, before, sketch.plan].map(count)).toEqual([0, 1, 0, 1]);
    expect(readings).toBe(2);
  });

  it(
    'says after any edit what a fresh reading would say',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(2), fc.gen(), (start, draw) => {
          let plan = start;
          const newId = furtherIds();
          for (let edit = 0; edit < 4; edit += 1) {
            coachingPoints(plan, today);
            plan = applyChanges(plan, drawChanges(draw, plan, newId));
            // A plan read back from text shares nothing with any that was asked before.
            const alike: Plan = JSON.parse(JSON.stringify(plan));
            expect(coachingPoints(plan, today)).toEqual(coachingPoints(alike, today));
          }
        }),
        { numRuns: 25 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});

describe('oncePerPlanAndDay', () => {
  it('reads a plan anew on another day', () => {
    const days: string[] = [];
    const read = oncePerPlanAndDay((_plan, day) => {
      days.push(day);
      return day;
    });
    const { plan } = new PlanSketch();
    expect([read(plan, today), read(plan, today), read(plan, '2026-11-17')]).toEqual([
      today,
      today,
      '2026-11-17',
    ]);
    expect(days).toEqual([today, '2026-11-17']);
  });
});

describe('groupsOf', () => {
  it('puts the records of a list by their owner, oldest first, and leaves out those of nobody', () => {
    const sketch = new PlanSketch();
    const [ana, jon] = [sketch.person('Ana Ruiz'), sketch.person('Jon Berg')];
    const titles = groupsOf('insightCards', (card) => card.toldById);
    sketch.add('insightCards', { title: 'First', toldById: ana });
    sketch.add('insightCards', { title: 'Nobody’s' });
    sketch.add('insightCards', { title: 'Jon’s', toldById: jon });
    sketch.add('insightCards', { title: 'Second', toldById: ana });
    const groups = titles(sketch.plan);
    expect(groups.get(ana)?.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(groups.get(jon)?.map(({ title }) => title)).toEqual(['Jon’s']);
    expect(groups.size).toBe(2);
    sketch.add('insightCards', { title: 'Third', toldById: ana });
    expect(titles(sketch.plan).get(ana)).toHaveLength(3);
    expect(groups.get(ana)).toHaveLength(2);
  });
});

describe('listOf', () => {
  it('gives everybody an array of their own', () => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz');
    sketch.person('Jon Berg');
    listOf(sketch.plan, 'people').reverse().pop();
    expect(listOf(sketch.plan, 'people').map(({ name }) => name)).toEqual(['Ana Ruiz', 'Jon Berg']);
  });
});
