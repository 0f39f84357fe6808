import { describe, expect, it } from 'vitest';
import { mapLegend } from '../../../../shared/map/map-legend.ts';
import { paperPalette } from '../../../../shared/map/map-palette.ts';
import { type MapOptions, mapScene } from '../../../../shared/map/map-scene.ts';
import { mapSvg } from '../../../../shared/map/map-svg.ts';
import { PeoplePlan, today } from './people-plan.ts';

/** Ana moves Jon and Li, Jon moves Tom; we judge that Tom has all the say. */
function four(tomsInfluence: number | null = 5) {
  const people = new PeoplePlan();
  const [ana, jon, li, tom] = [
    people.person('Ana'),
    people.person('Jon'),
    people.person('Li'),
    people.person('Tom', tomsInfluence === null ? {} : { influence: tomsInfluence }),
  ];
  people.tie('influences', ana, jon);
  people.tie('influences', ana, li);
  people.tie('influences', jon, tom);
  return people;
}

const radii = (people: PeoplePlan, options: Partial<MapOptions> = {}) =>
  Object.fromEntries(
    mapScene(people.plan, { lens: 'influence', audience: 'internal', today, ...options }).nodes.map(
      ({ name, radius }) => [name, radius],
    ),
  );

describe('the size of a circle in the Influence lens', () => {
  it('is our judgment as long as there is any', () => {
    expect(radii(four())).toEqual({ Ana: 22, Jon: 22, Li: 22, Tom: 32 });
    expect(radii(four(), { sizeBy: 'declared' })).toEqual(radii(four()));
  });

  it('is the pull by the lines when it is asked for, from the least to the most', () => {
    const { Ana = 0, Jon = 0, Li = 0, Tom = 0 } = radii(four(), { sizeBy: 'computed' });
    // Nobody hangs on Li and Tom: the least, 16 + 3.2; most hangs on Ana: 16 + 5 · 3.2.
    expect([Li, Tom]).toEqual([19.2, 19.2]);
    expect(Ana).toBe(32);
    // Tom alone hangs on Jon.
    expect(Jon).toBeGreaterThan(Li);
    expect(Jon).toBeLessThan(Ana);
  });

  it('is the pull where nobody was judged, and the same for all where no line tells them apart', () => {
    expect(radii(four(null))).toEqual(radii(four(), { sizeBy: 'computed' }));
    const strangers = new PeoplePlan();
    strangers.person('Ana');
    strangers.person('Jon');
    expect(radii(strangers)).toEqual({ Ana: 22, Jon: 22 });
  });

  it('is our judgment in every other lens, and nothing for customers', () => {
    for (const lens of ['organization', 'coverage', 'perception', 'rivals'] as const)
      expect(radii(four(), { lens, sizeBy: 'computed' }).Tom).toBe(32);
    const forCustomer = (sizeBy: 'declared' | 'computed') =>
      mapSvg(four().plan, { lens: 'influence', audience: 'customer', today, sizeBy });
    expect(forCustomer('computed')).toBe(forCustomer('declared'));
  });

  it('says in the key what it says', () => {
    const key = (sizeBy: 'declared' | 'computed') =>
      mapLegend(
        mapScene(four().plan, { lens: 'influence', audience: 'internal', today, sizeBy }),
        paperPalette,
      ).find(({ id }) => id === 'size')?.text;
    expect(key('declared')).toBe('Larger: more say');
    expect(key('computed')).toBe('Larger: more pull by these lines');
  });
});
