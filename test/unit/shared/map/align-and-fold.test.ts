import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../../../shared/map/align.ts';
import { foldableUnits, withFoldedUnits } from '../../../../shared/map/fold-units.ts';
import { mapScene } from '../../../../shared/map/map-scene.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { organization, PeoplePlan, today } from './people-plan.ts';

const at = (personId: string, x: number, y: number) => ({ personId, x, y });

describe('aligned', () => {
  it('puts people in a row at their mean height, or in a column', () => {
    const nodes = [at('a', 0, 10), at('b', 50, 30), at('c', 90, 20)];
    expect(aligned(nodes, 'row')).toEqual([
      { personId: 'a', at: { x: 0, y: 20 } },
      { personId: 'b', at: { x: 50, y: 20 } },
    ]);
    expect(aligned(nodes.slice(0, 2), 'column')).toEqual([
      { personId: 'a', at: { x: 25, y: 10 } },
      { personId: 'b', at: { x: 25, y: 30 } },
    ]);
  });

  it('spreads evenly between the outermost', () => {
    expect(aligned([at('a', 0, 0), at('b', 10, 0), at('c', 100, 0)], 'spreadAcross')).toEqual([
      { personId: 'b', at: { x: 50, y: 0 } },
    ]);
    expect(aligned([at('a', 0, 0), at('b', 10, 0)], 'spreadAcross')).toEqual([]);
    expect(aligned([at('a', 0, 0)], 'row')).toEqual([]);
  });
});

describe('withFoldedUnits', () => {
  it('puts one node in place of a unit and bundles its ties', () => {
    const people = new PeoplePlan();
    const unitId = people.unit('Plant 4');
    const ana = people.person('Ana Ruiz');
    const [jon, li] = [people.person('Jon Berg', { unitId }), people.person('Li Chen', { unitId })];
    people.tie('influences', jon, ana, { strength: 1 });
    people.tie('influences', li, ana, { strength: 3 });
    people.tie('reportsTo', li, jon);
    people.place(jon, 'organization', 5, 5);
    expect(foldableUnits(people.plan)).toEqual(new Set([unitId]));
    const folded = withFoldedUnits(people.plan, new Set([unitId]));
    expect(listOf(folded, 'people').map(({ name, title }) => [name, title])).toContainEqual([
      'Plant 4',
      'two people',
    ]);
    expect(listOf(folded, 'relationships')).toEqual([
      expect.objectContaining({ fromPersonId: unitId, toPersonId: ana, strength: 3 }),
    ]);
    expect(listOf(folded, 'mapPlacements')).toEqual([]);
  });

  it('leaves the plan alone, and draws no more than before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 99 }), (size, seed) => {
        const { plan } = organization(size, seed);
        const before = structuredClone(plan);
        const folded = withFoldedUnits(plan, foldableUnits(plan));
        expect(plan).toEqual(before);
        expect(withFoldedUnits(plan, new Set())).toBe(plan);
        const options = { lens: 'organization', today, audience: 'internal' } as const;
        const scene = mapScene(folded, options);
        expect(scene.nodes.length).toBeLessThanOrEqual(size);
        expect(scene.edges.length).toBeLessThanOrEqual(mapScene(plan, options).edges.length);
      }),
      { numRuns: 20 },
    );
  });
});
