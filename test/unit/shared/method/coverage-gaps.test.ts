import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../../shared/method/coverage-gaps.ts';
import { PlanSketch } from '../plan-sketch.ts';

describe('coverageGaps', () => {
  it('finds deciders and key players without contact, the central ones first', () => {
    const sketch = new PlanSketch();
    const structure = sketch.person('Rasmus Ott', {
      politicalStatus: 'politicalStructure',
      coverage: 'none',
    });
    const ana = sketch.person('Ana Ruiz', { roles: ['decider'] });
    sketch.person('Kari Lund', { politicalStatus: 'outside' });
    expect(coverageGaps(sketch.plan)).toEqual([
      expect.objectContaining({ reason: 'noContact', severity: 'high', personId: ana }),
      expect.objectContaining({ reason: 'noContact', severity: 'medium', personId: structure }),
    ]);
    expect(coverageGaps(sketch.plan).map((gap) => gap.sentence)).toEqual([
      'Nobody has said whether one of us knows Ana Ruiz, who decides.',
      'None of us is in contact with Rasmus Ott, a key player.',
    ]);
  });

  it('finds shallow contact and single threads', () => {
    const sketch = new PlanSketch();
    const pia = sketch.add('teamMembers', { name: 'Pia Kvam' });
    const ana = sketch.person('Ana Ruiz', { roles: ['decider'], coverage: 'brief' });
    const jon = sketch.person('Jon Berg', { roles: ['approver'] });
    const li = sketch.person('Li Chen', { politicalStatus: 'innerCircle' });
    sketch.knows(pia, jon, 'inDepth');
    sketch.knows(pia, li, 'multiple');
    sketch.knows(sketch.mara, li, 'brief');
    const gaps = coverageGaps(sketch.plan);
    expect(gaps.map((gap) => [gap.reason, gap.personId, gap.severity])).toEqual([
      ['shallowContact', ana, 'medium'],
      ['singleThread', jon, 'medium'],
    ]);
    expect(gaps[1]?.sentence).toBe('Only Pia Kvam knows Jon Berg, who approves.');
  });

  it('flags an account where all contacts are operational, and names the managers above them', () => {
    const sketch = new PlanSketch();
    const tom = sketch.person('Tom Haugen', {}, { level: 'specialist' });
    const li = sketch.person('Li Chen', {}, { level: 'executive' });
    sketch.tie('reportsTo', tom, li);
    sketch.knows(sketch.mara, tom);
    expect(coverageGaps(sketch.plan)).toEqual([
      {
        reason: 'operationalOnly',
        severity: 'medium',
        personId: null,
        sentence: 'All our contacts at Nordvik are operational; next up: Li Chen.',
        nextPersonIds: [li],
      },
    ]);
    sketch.knows(sketch.mara, li, 'brief');
    expect(coverageGaps(sketch.plan)).toEqual([]);
  });

  it('says nothing about levels that nobody has entered', () => {
    const sketch = new PlanSketch();
    sketch.knows(sketch.mara, sketch.person('Tom Haugen'));
    expect(coverageGaps(sketch.plan)).toEqual([]);
  });
});
