import { describe, expect, it } from 'vitest';
import { describePerson } from '../../../../shared/map/describe-person.ts';
import { mapScene } from '../../../../shared/map/map-scene.ts';
import { firstOf, nearestOutside, neighborOf } from '../../../../shared/map/walk.ts';
import { PeoplePlan, today } from './people-plan.ts';

/** Ana at the center; Jon right, Li far right, Tom below right, all placed by hand. */
function cross() {
  const people = new PeoplePlan();
  const ana = people.person('Ana Ruiz', { title: 'COO', stance: 'champion' });
  const jon = people.person('Jon Berg');
  const li = people.person('Li Chen');
  const tom = people.person('Tom Haugen');
  people.place(ana, 'influence', 0, 0);
  people.place(jon, 'influence', 300, 0);
  people.place(li, 'influence', 500, 20);
  people.place(tom, 'influence', 200, 250);
  return { people, ana, jon, li, tom };
}

const sceneOf = (people: PeoplePlan) =>
  mapScene(people.plan, { lens: 'influence', audience: 'internal', today });

describe('walking over the map', () => {
  it('starts at the top', () => {
    const { people, ana } = cross();
    expect(firstOf(sceneOf(people))).toBe(ana);
    expect(firstOf(sceneOf(new PeoplePlan()))).toBeNull();
  });

  it('goes to the nearest in a direction', () => {
    const { people, ana, jon, li, tom } = cross();
    const scene = sceneOf(people);
    expect(neighborOf(scene, ana, 'right')).toBe(jon);
    expect(neighborOf(scene, jon, 'right')).toBe(li);
    expect(neighborOf(scene, ana, 'down')).toBe(tom);
    expect(neighborOf(scene, jon, 'left')).toBe(ana);
  });

  it('stays where there is nobody', () => {
    const { people, ana } = cross();
    expect(neighborOf(sceneOf(people), ana, 'up')).toBeNull();
  });

  it('prefers who is linked, also when somewhat farther', () => {
    const { people, ana, li } = cross();
    people.tie('influences', ana, li);
    expect(neighborOf(sceneOf(people), ana, 'right')).toBe(li);
  });
});

describe('who stands nearest to those who leave', () => {
  it('is one of those who stay', () => {
    const { people, ana, jon, li, tom } = cross();
    const scene = sceneOf(people);
    expect(nearestOutside(scene, [li])).toBe(jon);
    expect(nearestOutside(scene, [li, jon])).toBe(tom);
    expect(nearestOutside(scene, [ana, jon, li, tom])).toBeNull();
  });
});

describe('a person in words', () => {
  it('says who it is and whom each line leads to', () => {
    const { people, ana, jon, li } = cross();
    people.tie('influences', ana, jon);
    people.tie('influences', li, ana);
    people.tie('conflict', li, ana);
    people.rivalTie(ana, 'Halden');
    expect(describePerson(sceneOf(people), ana)).toBe(
      'Ana Ruiz, COO. Champion. Influences Jon Berg. Is influenced by Li Chen. Is in conflict with Li Chen. Has a tie to Halden. 1 of 4.',
    );
  });

  it('is empty for somebody who is not on the map', () => {
    const { people } = cross();
    expect(describePerson(sceneOf(people), 'nobody')).toBe('');
  });
});
