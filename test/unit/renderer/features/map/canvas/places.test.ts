import { describe, expect, it } from 'vitest';
import { Places } from '../../../../../../renderer/features/map/canvas/places.ts';
import { wayNow } from '../../../../../../renderer/features/map/canvas/way-now.ts';
import { type MapScene, mapScene } from '../../../../../../shared/map/map-scene.ts';
import type { Plan } from '../../../../../../shared/model/plan.ts';
import type { MapLens } from '../../../../../../shared/model/records/stakeholder.ts';
import { PeoplePlan, today } from '../../../../shared/map/people-plan.ts';

/** A chief, three below, and three below each of them, some of whom influence each other. */
function chart(): { plan: Plan; ids: string[] } {
  const people = new PeoplePlan();
  const ids = Array.from({ length: 13 }, (_, index) => people.person(`Person ${index}`));
  ids.forEach((id, index) => {
    const manager = ids[Math.floor((index - 1) / 3)];
    if (index > 0 && manager !== undefined) people.tie('reportsTo', id, manager);
  });
  people.tie('influences', ids[4] ?? '', ids[9] ?? '');
  people.tie('informal', ids[12] ?? '', ids[1] ?? '');
  return { plan: people.plan, ids };
}

const sceneOf = (plan: Plan, lens: MapLens): MapScene =>
  mapScene(plan, { lens, audience: 'internal', today });

const placesOf = ({ nodes }: MapScene) => new Map(nodes.map(({ personId, x, y }) => [personId, { x, y }]));

describe('where people are drawn', () => {
  it('is where they were, until they have gone where another lens has them', () => {
    const { plan, ids } = chart();
    const [before, after] = [sceneOf(plan, 'influence'), sceneOf(plan, 'organization')];
    const places = new Places();
    places.learn(before);
    places.settle();
    expect(places.isAtRest).toBe(true);

    const moves = places.learn(after);
    expect(places.isAtRest).toBe(false);
    for (const id of ids) {
      expect(places.at(id)).toEqual(placesOf(before).get(id));
      expect(places.home(id)).toEqual(placesOf(after).get(id));
    }
    expect(moves.length).toBeGreaterThan(0);
    for (const { id, from, to } of moves) {
      expect(from).toEqual(placesOf(before).get(id));
      expect(to).toEqual(placesOf(after).get(id));
    }

    places.settle();
    expect(places.isAtRest).toBe(true);
    for (const id of ids) expect(places.at(id)).toEqual(placesOf(after).get(id));
  });

  it('is their own place at once for who is new, and nowhere for who has gone', () => {
    const { plan, ids } = chart();
    const people = new PeoplePlan();
    const stranger = people.person('Somebody else');
    const places = new Places();
    places.learn(sceneOf(people.plan, 'organization'));
    places.settle();
    const scene = sceneOf(plan, 'organization');
    expect(places.learn(scene).some(({ id }) => id === ids[12])).toBe(false);
    expect(places.at(ids[12] ?? '')).toEqual(placesOf(scene).get(ids[12] ?? ''));
    expect(ids.includes(stranger) || !places.has(stranger)).toBe(true);
  });

  it('stays with the pointer for who is held, whatever becomes of the scene', () => {
    const { plan, ids } = chart();
    const held = ids[5] ?? '';
    const heldIds = new Set<string>();
    const places = new Places(() => heldIds);
    places.learn(sceneOf(plan, 'influence'));
    places.settle();
    heldIds.add(held);
    places.put(held, { x: 777, y: -333 });
    expect(places.learn(sceneOf(plan, 'organization')).some(({ id }) => id === held)).toBe(false);
    places.settle();
    expect(places.at(held)).toEqual({ x: 777, y: -333 });
    expect(places.isAtRest).toBe(false);
  });
});

describe('the lines between people on their way to another lens', () => {
  it('run between where people are now, and as the scene has them once all have come', () => {
    const { plan } = chart();
    const [before, after] = [sceneOf(plan, 'influence'), sceneOf(plan, 'organization')];
    const places = new Places();
    places.learn(before);
    places.settle();
    places.learn(after);
    const elbows = after.edges.filter(({ route }) => route.kind === 'elbow');
    expect(elbows.length).toBeGreaterThan(0);
    for (const edge of elbows) {
      const way = wayNow(edge, places);
      expect(way?.from).toEqual(placesOf(before).get(edge.from));
      expect(way?.to).toEqual(placesOf(before).get(edge.to));
      // The corners of the new lens are drawn where the people of the old one are: never.
      expect(way?.route).not.toEqual(edge.route);
    }
    places.settle();
    for (const edge of after.edges) expect(wayNow(edge, places)?.route).toEqual(edge.route);
  });

  it('are not drawn to somebody who is not on the map', () => {
    const { plan, ids } = chart();
    const places = new Places();
    places.learn(sceneOf(plan, 'organization'));
    const route = { kind: 'straight' } as const;
    expect(wayNow({ from: ids[0] ?? '', to: 'nobody', route }, places)).toBeNull();
  });
});
