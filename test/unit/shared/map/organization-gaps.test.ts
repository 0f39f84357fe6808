import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../../../shared/map/geometry.ts';
import { mapLegend } from '../../../../shared/map/map-legend.ts';
import { paperPalette } from '../../../../shared/map/map-palette.ts';
import { type MapOptions, type MapScene, mapScene } from '../../../../shared/map/map-scene.ts';
import { mapSvg } from '../../../../shared/map/map-svg.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { PeoplePlan, today } from './people-plan.ts';

const sceneOf = (plan: Plan, options: Partial<MapOptions> = {}): MapScene =>
  mapScene(plan, { lens: 'organization', audience: 'internal', today, ...options });

/** Jon Berg leads Plant 4, where a position is vacant; nobody is known in Plant 6. */
function plants() {
  const people = new PeoplePlan();
  const [plant, other] = [people.unit('Plant 4'), people.unit('Plant 6')];
  const jon = people.person('Jon Berg', { title: 'Plant Manager', unitId: plant });
  const tom = people.person('Tom Haugen', { unitId: plant });
  const ana = people.person('Ana Ruiz', { title: 'COO' });
  people.tie('reportsTo', tom, jon);
  people.tie('reportsTo', jon, ana);
  const bare = people.plan;
  const vacancyId = people.newId();
  const plan = applyChanges(
    bare,
    [
      insertOf('vacancies', { id: vacancyId, title: 'Energy Manager', unitId: plant, managerId: jon }),
      updateOf(bare, 'businessUnits', other, { exploration: 'notExplored' }),
      updateOf(bare, 'people', jon, { level: 'seniorManager' }),
    ].flatMap((change) => change ?? []),
  );
  return { plan, bare, plant, other, jon, vacancyId };
}

const boxOf = ({ x, y, width, height }: MapScene['units'][number]) => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

describe('what is missing in the organization', () => {
  it('has a vacancy in its unit, below its manager, upon nobody', () => {
    const { plan, plant, jon, vacancyId } = plants();
    const scene = sceneOf(plan);
    const vacancy = scene.fixtures.find(({ id }) => id === vacancyId);
    const unit = scene.units.find(({ id }) => id === plant);
    if (vacancy === undefined || unit === undefined) throw new Error('It is not drawn');
    expect(vacancy).toMatchObject({ kind: 'chair', name: 'Energy Manager', caption: 'vacant' });
    const space = spaceOf(vacancy.shape, vacancy);
    expect(contains(boxOf(unit), space)).toBe(true);
    expect(scene.nodes.filter((node) => overlaps(spaceOf(node.shape, node), space))).toEqual([]);
    expect(scene.edges.filter(({ from }) => from === vacancyId)).toEqual([
      expect.objectContaining({
        kind: 'reportsTo',
        to: jon,
        route: expect.objectContaining({ kind: 'elbow' }),
      }),
    ]);
  });

  it('has a unit where we know nobody, marked as not explored', () => {
    const { plan, plant, other } = plants();
    const scene = sceneOf(plan);
    const gap = scene.fixtures.find((fixture) => fixture.gap?.unitId === other);
    const unit = scene.units.find(({ id }) => id === other);
    if (gap === undefined || unit === undefined) throw new Error('It is not drawn');
    expect(unit).toMatchObject({ name: 'Plant 6', isUnexplored: true });
    expect(contains(boxOf(unit), spaceOf(gap.shape, gap))).toBe(true);
    expect(scene.units.find(({ id }) => id === plant)?.isUnexplored).toBe(false);
  });

  it('says how high somebody stands', () => {
    const { plan, jon } = plants();
    const node = sceneOf(plan).nodes.find(({ personId }) => personId === jon);
    expect(node).toMatchObject({ level: 'seniorManager', notes: ['level: senior manager'] });
  });

  it('is explained by the key, and by nothing where nothing is missing', () => {
    const { plan, bare } = plants();
    const idsOf = (of: Plan) => mapLegend(sceneOf(of), paperPalette).map(({ id }) => id);
    expect(idsOf(plan)).toEqual(expect.arrayContaining(['unexplored', 'level', 'chair']));
    const people = new PeoplePlan();
    people.person('Ana Ruiz', { unitId: people.unit('Operations') });
    expect(idsOf(people.plan).filter((id) => ['unexplored', 'level', 'chair'].includes(id))).toEqual([]);
    expect(idsOf(bare)).toContain('chair');
  });

  it('is folded away with its unit', () => {
    const { plan, plant, vacancyId } = plants();
    const scene = sceneOf(plan, { folded: new Set([plant]) });
    expect(scene.fixtures.some(({ id }) => id === vacancyId)).toBe(false);
    expect(scene.edges.some(({ from }) => from === vacancyId)).toBe(false);
  });

  it('is in no other lens', () => {
    const { plan, vacancyId } = plants();
    for (const lens of ['influence', 'coverage', 'perception', 'rivals', 'decisionCenter'] as const)
      expect(
        sceneOf(plan, { lens }).fixtures.some((fixture) => fixture.id === vacancyId || fixture.gap),
      ).toBe(false);
  });

  it('leaves the picture for the customer as it is without it', () => {
    const { plan, bare } = plants();
    const options = { lens: 'organization', audience: 'customer', today } as const;
    expect(mapSvg(plan, options)).toBe(mapSvg(bare, options));
    expect(mapSvg(plan, options)).not.toContain('Plant 6');
  });

  it('leaves an empty map to its first person', () => {
    const people = new PeoplePlan();
    people.unit('Plant 6');
    expect(sceneOf(people.plan)).toMatchObject({ nodes: [], fixtures: [], units: [] });
  });
});
