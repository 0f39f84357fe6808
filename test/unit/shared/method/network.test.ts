import { describe, expect, it } from 'vitest';
import { networkMeasures, networkSummary } from '../../../../shared/method/network.ts';
import {
  accessBottlenecks,
  singlePointsOfFailure,
} from '../../../../shared/method/single-points-of-failure.ts';
import { PlanSketch, today } from '../plan-sketch.ts';
import { kite } from './graph/kite.ts';

/** The kite as people of a plan, tied by every kind that counts. */
function kitePlan() {
  const sketch = new PlanSketch();
  const ids = new Map(kite.nodes.map((node) => [node, sketch.person(`Person ${node}`)]));
  const kinds = ['reportsTo', 'dottedLine', 'influences', 'informal', 'introduces'] as const;
  for (const [index, [from, to]] of kite.ties.entries())
    sketch.tie(kinds[index % kinds.length] ?? 'informal', ids.get(from) ?? '', ids.get(to) ?? '');
  return { sketch, id: (node: string) => ids.get(node) ?? '' };
}

describe('networkMeasures', () => {
  it('measures the kite made of every kind of tie, the highest betweenness first', () => {
    const { sketch, id } = kitePlan();
    const measures = networkMeasures(sketch.plan);
    expect(measures[0]).toMatchObject({ personId: id('7'), name: 'Person 7', isArticulationPoint: true });
    expect(measures[0]?.betweenness).toBeCloseTo(0.389, 3);
    expect(measures.filter((person) => person.isArticulationPoint)).toHaveLength(2);
    expect(networkSummary(sketch.plan)).toEqual({ people: 10, ties: 18, density: 0.4, componentSizes: [10] });
  });

  it('counts neither conflicts nor ties to rivals', () => {
    const { sketch, id } = kitePlan();
    const before = networkMeasures(sketch.plan);
    sketch.tie('conflict', id('9'), id('0'));
    sketch.add('relationships', {
      kind: 'competitorTie',
      fromPersonId: id('9'),
      competitorId: sketch.rival('Halden'),
    });
    expect(networkMeasures(sketch.plan)).toEqual(before);
  });

  it('leaves out ties that do not hold on the day', () => {
    const { sketch, id } = kitePlan();
    sketch.tie('informal', id('9'), id('0'), { until: '2026-11-15' });
    sketch.tie('informal', id('9'), id('1'), { since: '2026-11-17' });
    expect(networkSummary(sketch.plan).ties).toBe(20);
    expect(networkSummary(sketch.plan, today).ties).toBe(18);
  });

  it('is empty below three people', () => {
    const sketch = new PlanSketch();
    expect(networkSummary(sketch.plan)).toEqual({ people: 0, ties: 0, density: null, componentSizes: [] });
    sketch.tie('informal', sketch.person('A'), sketch.person('B'));
    expect(networkMeasures(sketch.plan)).toEqual([]);
    expect(networkSummary(sketch.plan).density).toBe(1);
  });
});

describe('singlePointsOfFailure', () => {
  it('names who would be cut off', () => {
    const { sketch, id } = kitePlan();
    const { people, bridges } = singlePointsOfFailure(sketch.plan);
    expect(people.map((person) => [person.name, person.cutsOff])).toEqual([
      ['Person 7', [id('8'), id('9')]],
      ['Person 8', [id('9')]],
    ]);
    expect(bridges).toHaveLength(2);
  });
});

describe('who is cut off', () => {
  it('is the smaller side, wherever the search began', () => {
    const sketch = new PlanSketch();
    const [small, middle, a, b] = ['Small', 'Middle', 'A', 'B'].map((name) => sketch.person(name));
    for (const [from, to] of [
      [small, middle],
      [middle, a],
      [a, b],
      [b, middle],
    ])
      sketch.tie('informal', from ?? '', to ?? '');
    expect(singlePointsOfFailure(sketch.plan).people).toEqual([
      { personId: middle, name: 'Middle', cutsOff: [small] },
    ]);
  });
});

describe('accessBottlenecks', () => {
  it('names the contact without whom a key player is out of reach, until there is a second way', () => {
    const sketch = new PlanSketch();
    const jon = sketch.person('Jon Berg');
    const ana = sketch.person('Ana Ruiz', { roles: ['decider'] });
    const li = sketch.person('Li Chen');
    sketch.tie('reportsTo', jon, ana);
    sketch.knows(sketch.mara, jon);
    expect(accessBottlenecks(sketch.plan)).toEqual([{ personId: jon, name: 'Jon Berg', blocks: [ana] }]);
    sketch.tie('informal', li, ana);
    sketch.knows(sketch.mara, li, 'brief');
    expect(accessBottlenecks(sketch.plan)).toEqual([]);
  });

  it('says nothing about whom we know, or cannot reach at all', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { roles: ['decider'], coverage: 'multiple' });
    sketch.tie('influences', sketch.person('Jon Berg'), ana);
    sketch.person('Far away', { politicalStatus: 'innerCircle' });
    expect(accessBottlenecks(sketch.plan)).toEqual([]);
  });
});
