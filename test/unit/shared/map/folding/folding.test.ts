import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesIn } from '../../../../../shared/map/folding/bundles.ts';
import { foldableUnits, unitsAround, withoutUnit } from '../../../../../shared/map/folding/fold-units.ts';
import { rivalAreaOfMany } from '../../../../../shared/map/lens/rivals-lens.ts';
import { lensOrder } from '../../../../../shared/map/lenses.ts';
import { ghostsOf, kept, noFilter, peopleOn } from '../../../../../shared/map/map-filter.ts';
import { mapLegend } from '../../../../../shared/map/map-legend.ts';
import { mapPalette } from '../../../../../shared/map/map-palette.ts';
import { type MapOptions, type MapScene, mapScene } from '../../../../../shared/map/map-scene.ts';
import { bundleCounts } from '../../../../../shared/map/picture/bundle-counts.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { PeoplePlan, today } from '../people-plan.ts';
import { wild } from '../wild-plan.ts';

const sceneOf = (plan: Plan, options: Partial<MapOptions> = {}): MapScene =>
  mapScene(plan, { lens: 'organization', audience: 'internal', today, ...options });
const names = (scene: MapScene): string[] => scene.nodes.map(({ name }) => name);

/** Ana above Plant 4 with Jon and Li, Bo and Eva in no unit. */
function plant() {
  const people = new PeoplePlan();
  const operations = people.unit('Operations');
  const unitId = people.unit('Plant 4', operations);
  const ana = people.person('Ana Ruiz', { unitId: operations });
  const [jon, li] = [people.person('Jon Berg', { unitId }), people.person('Li Chen', { unitId })];
  const [bo, eva] = [people.person('Bo Dahl'), people.person('Eva Lind')];
  return { people, operations, unitId, ana, jon, li, bo, eva };
}

describe('what can be folded', () => {
  it('is every unit with two people in it or below, and those without a unit', () => {
    const { people, operations, unitId } = plant();
    expect(foldableUnits(people.plan)).toEqual(new Set([operations, unitId, withoutUnit]));
  });

  it('is nothing where nobody has a unit, or where a unit has one person of the map', () => {
    const people = new PeoplePlan();
    const unitId = people.unit('Plant 4');
    people.person('Ana Ruiz', { unitId });
    people.person('Bo Dahl');
    people.person('Eva Lind');
    expect(foldableUnits(people.plan)).toEqual(new Set());
  });

  it('ends where units turn in a ring', () => {
    const people = new PeoplePlan();
    const unitId = people.unit('Plant 4');
    const { plan } = people;
    const ring = {
      ...plan,
      businessUnits: { [unitId]: { ...plan.businessUnits[unitId], parentId: unitId } },
    };
    expect(unitsAround(ring as Plan, unitId)).toEqual([unitId]);
  });
});

describe('a folded unit', () => {
  it('is one box in place of its people, with who is inside to be found', () => {
    const { people, unitId, jon } = plant();
    const scene = sceneOf(people.plan, { folded: new Set([unitId]) });
    expect(names(scene)).toEqual(['Ana Ruiz', 'Plant 4', 'Bo Dahl', 'Eva Lind']);
    expect(scene.nodes.find(({ personId }) => personId === unitId)).toMatchObject({
      title: 'two people',
      unitName: 'Operations',
      initials: '2',
      memberCount: 2,
    });
    expect(scene.inside.find(({ personId }) => personId === jon)).toMatchObject({
      name: 'Jon Berg',
      unitName: 'Plant 4',
      boxId: unitId,
    });
    expect(scene.hiddenCount).toBe(0);
  });

  it('takes in the units inside it, and those without a unit fold too', () => {
    const { people, operations, unitId } = plant();
    const scene = sceneOf(people.plan, { folded: new Set([operations, unitId, withoutUnit]) });
    expect(names(scene)).toEqual(['Operations', 'Without a unit']);
  });

  it('bundles its ties into one line of the strongest kind, in the direction most of them have', () => {
    const { people, unitId, ana, jon, li } = plant();
    people.tie('influences', jon, ana, { strength: 3 });
    people.tie('influences', li, ana, { strength: 1 });
    people.tie('influences', ana, li, { strength: 1 });
    people.tie('informal', ana, jon, { strength: 2 });
    people.tie('informal', jon, li, { strength: 3 });
    const { edges } = sceneOf(people.plan, { lens: 'influence', folded: new Set([unitId]) });
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({
      kind: 'influences',
      strength: 3,
      from: unitId,
      to: ana,
      bundle: [
        { kind: 'influences', count: 3 },
        { kind: 'informal', count: 1 },
      ],
    });
  });

  it('leaves a tie that is alone the tie it is', () => {
    const { people, unitId, ana, jon } = plant();
    const tie = people.tie('reportsTo', jon, ana);
    const { edges } = sceneOf(people.plan, { folded: new Set([unitId]) });
    expect(edges.map(({ id, from, to, bundle }) => [id, from, to, bundle])).toEqual([
      [tie, unitId, ana, undefined],
    ]);
  });

  it('stands in the zone of most in its middle, and says what is in it', () => {
    const people = new PeoplePlan();
    const unitId = people.unit('Plant 4');
    const levels = ['vendor', 'problemSolver', 'problemSolver', null] as const;
    for (const [index, perceptionCurrent] of levels.entries())
      people.person(`Person ${index}`, { unitId, perceptionCurrent });
    const { nodes, guides } = sceneOf(people.plan, { lens: 'perception', folded: new Set([unitId]) });
    const [box] = nodes;
    const lane = guides.find((guide) => guide.kind === 'lane' && guide.id === 'problemSolver');
    if (box === undefined || lane?.kind !== 'lane') throw new Error('The box or its lane is missing');
    expect(box.y).toBeGreaterThan(lane.box.top);
    expect(box.y).toBeLessThan(lane.box.bottom);
    expect(box.notes).toEqual([
      'folded into one box',
      'in it: 3 · Problem solver 2, 1 · Vendor 1 and Not known 1',
    ]);
  });

  it('is contested between a rival and us once we know somebody in it and a rival somebody else', () => {
    expect(rivalAreaOfMany(['open', 'ours', 'theirs'])).toBe('contested');
    expect(rivalAreaOfMany(['open', 'theirs'])).toBe('theirs');
    expect(rivalAreaOfMany(['open', 'open'])).toBe('open');
  });

  it('never folds away who has a seat in the decision', () => {
    fc.assert(
      fc.property(wild, (plan) => {
        const folded = foldableUnits(plan);
        const scene = sceneOf(plan, { lens: 'decisionCenter', folded });
        const open = sceneOf(plan, { lens: 'decisionCenter' });
        const seated = ({ nodes }: MapScene): string[] =>
          nodes.filter(({ isAside }) => !isAside).map(({ personId }) => personId);
        expect(seated(scene)).toEqual(seated(open));
      }),
      { numRuns: 15 },
    );
  });
});

describe('folding', () => {
  const lens = fc.constantFrom(...lensOrder);

  it('changes nothing in the plan, and unfolding gives the same picture back', () => {
    fc.assert(
      fc.property(wild, lens, (plan, shown) => {
        const before = structuredClone(plan);
        const open = sceneOf(plan, { lens: shown });
        sceneOf(plan, { lens: shown, folded: foldableUnits(plan) });
        expect(plan).toEqual(before);
        expect(sceneOf(plan, { lens: shown, folded: new Set() })).toEqual(open);
      }),
      { numRuns: 15 },
    );
  });

  it('draws everybody once: as themselves, or in one box', () => {
    fc.assert(
      fc.property(wild, lens, fc.nat(), (plan, shown, chosen) => {
        const folded = new Set([...foldableUnits(plan)].filter((_, index) => ((chosen >> index) & 1) === 1));
        const scene = sceneOf(plan, { lens: shown, folded });
        const drawn = scene.nodes.filter(({ memberCount }) => memberCount === 0);
        const ids = [...drawn, ...scene.inside].map(({ personId }) => personId);
        expect(ids.toSorted()).toEqual(listOf(plan, 'people').map(({ id }) => id));
        const counted = scene.nodes.reduce((sum, { memberCount }) => sum + memberCount, 0);
        expect(counted).toBe(scene.inside.length);
      }),
      { numRuns: 20 },
    );
  });

  it('loses no tie: each is drawn, in a bundle, or inside a box', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom('organization', 'influence', 'coverage'), (plan, shown) => {
        const open = sceneOf(plan, { lens: shown });
        const scene = sceneOf(plan, { lens: shown, folded: foldableUnits(plan) });
        const boxes = new Map(scene.inside.map(({ personId, boxId }) => [personId, boxId]));
        const within = open.edges.filter(
          ({ from, to }) => boxes.has(from) && boxes.get(from) === boxes.get(to),
        );
        const drawn = scene.edges.reduce((sum, edge) => sum + tiesIn(edge), 0);
        expect(drawn + within.length).toBe(open.edges.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the picture of a folded unit', () => {
  it('is a box without a stance, its bundle carries its count, and the key explains both', () => {
    const { people, unitId, ana, jon, li } = plant();
    people.tie('influences', jon, ana);
    people.tie('influences', li, ana);
    const options = { lens: 'influence', audience: 'internal', today } as const;
    const scene = mapScene(people.plan, { ...options, folded: new Set([unitId]) });
    expect(scene.nodes.find(({ personId }) => personId === unitId)?.stance).toBeNull();
    const texts = mapLegend(scene, mapPalette('light')).map(({ text }) => text);
    expect(texts).toContain('Folded unit, with how many people are in it');
    expect(texts).toContain('On a line: how many ties it stands for');
    const open = mapLegend(mapScene(people.plan, options), mapPalette('light')).map(({ id }) => id);
    expect(open).not.toContain('box');
    expect(open).not.toContain('bundle');
    const counts = bundleCounts(scene.edges, scene.nodes, (id) =>
      scene.nodes.find(({ personId }) => personId === id),
    );
    expect(counts.map(({ text }) => text)).toEqual(['2']);
  });
});

describe('finding', () => {
  it('sees into folded units, and keeps the box of who is found', () => {
    const { people, unitId, jon } = plant();
    const scene = sceneOf(people.plan, { folded: new Set([unitId]) });
    const filter = { ...noFilter, text: 'jon' };
    expect(kept(scene, filter)).toEqual([
      expect.objectContaining({ personId: jon, name: 'Jon Berg', boxId: unitId, isUnit: false }),
    ]);
    expect(ghostsOf(scene, filter).has(unitId)).toBe(false);
    expect(ghostsOf(scene, { ...noFilter, text: 'bo' }).has(unitId)).toBe(true);
    expect(peopleOn(scene)).toBe(5);
  });
});
