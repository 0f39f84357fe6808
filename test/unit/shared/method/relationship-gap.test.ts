import { describe, expect, it } from 'vitest';
import { levelNumber, relationshipGaps, weightedGap } from '../../../../shared/method/relationship-gap.ts';
import { PlanSketch } from '../plan-sketch.ts';

describe('weightedGap', () => {
  it('gives the METHOD 3.7 vector: 10 + 0 + 3 = 13', () => {
    const people = [
      { power: 5, current: 2, desired: 4 },
      { power: 4, current: 3, desired: 3 },
      { power: 3, current: 1, desired: 2 },
    ];
    expect(weightedGap(people)).toBe(13);
  });

  it('takes nothing off for somebody who is further than wanted', () => {
    expect(weightedGap([{ power: 5, current: 4, desired: 2 }])).toBe(0);
  });

  it('refuses what is no number', () => {
    const run = () => weightedGap([{ power: Number.NaN, current: 1, desired: 2 }]);
    expect(run).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('relationshipGaps', () => {
  it('gives the METHOD vector from records, the heaviest first', () => {
    const sketch = new PlanSketch();
    const level = { vendor: 'vendor', source: 'credibleSource', solver: 'problemSolver' } as const;
    sketch.person('Three', {
      influence: 3,
      perceptionCurrent: level.vendor,
      perceptionDesired: level.source,
    });
    sketch.person('Four', { influence: 4, perceptionCurrent: level.solver, perceptionDesired: level.solver });
    sketch.person('Five', {
      influence: 5,
      perceptionCurrent: level.source,
      perceptionDesired: 'trustedAdvisor',
    });
    const gaps = relationshipGaps(sketch.plan);
    expect(gaps.total).toBe(13);
    expect(gaps.people.map((person) => [person.name, person.weighted])).toEqual([
      ['Five', 10],
      ['Three', 3],
      ['Four', 0],
    ]);
    expect(gaps.medianLevel).toBe(2);
  });

  it('leaves out who has no level, and does not weigh who has no power', () => {
    const sketch = new PlanSketch();
    sketch.person('No levels', { influence: 5, perceptionCurrent: 'vendor' });
    sketch.person('No power', { perceptionCurrent: 'vendor', perceptionDesired: 'trustedAdvisor' });
    const gaps = relationshipGaps(sketch.plan);
    expect(gaps.total).toBe(0);
    expect(gaps.people).toEqual([
      expect.objectContaining({ name: 'No power', gap: 3, power: null, weighted: null }),
    ]);
  });

  it('has no median in an empty plan', () => {
    expect(relationshipGaps(new PlanSketch().plan)).toEqual({ people: [], total: 0, medianLevel: null });
  });

  it('counts the levels from 1 to 4', () => {
    expect([levelNumber('vendor'), levelNumber('trustedAdvisor')]).toEqual([1, 4]);
  });
});
