import { describe, expect, it } from 'vitest';
import { ghostsOf, isFiltering, kept, type MapFilter, noFilter } from '../../../../shared/map/map-filter.ts';
import { mapScene } from '../../../../shared/map/map-scene.ts';
import { mapLenses } from '../../../../shared/model/records/stakeholder.ts';
import { PeoplePlan, today } from './people-plan.ts';

function three() {
  const people = new PeoplePlan();
  const finance = people.unit('Finance');
  people.person('Ana Ruiz', { title: 'COO', stance: 'champion', politicalStatus: 'innerCircle' });
  people.person('Eirik Bø', { title: 'Assistant', stance: 'supporter' });
  people.person('Nina Falk', { title: 'CFO', unitId: finance, stance: 'opponent' });
  return people.plan;
}

describe.each(mapLenses)('a filter in the %s lens', (lens) => {
  const scene = mapScene(three(), { lens, audience: 'internal', today });
  const names = (filter: Partial<MapFilter>): string[] =>
    kept(scene, { ...noFilter, ...filter }).map(({ name }) => name);

  it('keeps everybody until something is filtered', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(names({})).toHaveLength(3);
    expect(ghostsOf(scene, noFilter).size).toBe(0);
  });

  it.each([
    [{ text: 'bo' }, ['Eirik Bø']],
    [{ text: 'FALK nina' }, ['Nina Falk']],
    [{ text: 'finance' }, ['Nina Falk']],
    [{ text: '   ' }, ['Ana Ruiz', 'Eirik Bø', 'Nina Falk']],
    [{ stances: ['champion', 'supporter'] as const }, ['Ana Ruiz', 'Eirik Bø']],
    [{ isKeyPlayersOnly: true }, ['Ana Ruiz']],
    [{ unitName: 'Finance', stances: ['champion'] as const }, []],
  ])('with %o keeps %o', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('leaves all others as ghosts', () => {
    const ghosts = ghostsOf(scene, { ...noFilter, text: 'ana' });
    const faint = scene.nodes.filter(({ personId }) => ghosts.has(personId)).map(({ name }) => name);
    expect(faint).toEqual(['Eirik Bø', 'Nina Falk']);
  });
});
