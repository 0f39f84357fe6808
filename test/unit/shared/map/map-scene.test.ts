import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../shared/map/geometry.ts';
import { type MapScene, mapScene, type SceneNode } from '../../../../shared/map/map-scene.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { type MapLens, mapLenses } from '../../../../shared/model/records/stakeholder.ts';
import { organization, PeoplePlan, today } from './people-plan.ts';

const sceneOf = (plan: Plan, lens: MapLens = 'organization', limit?: number): MapScene =>
  mapScene(plan, { lens, audience: 'internal', today, ...(limit === undefined ? {} : { limit }) });

function nodeOf(scene: MapScene, personId: Id): SceneNode {
  const node = scene.nodes.find((entry) => entry.personId === personId);
  if (node === undefined) throw new Error(`${personId} is not on the map`);
  return node;
}

function overlappingNames(scene: MapScene): string[] {
  const boxes = scene.nodes.map((node) => ({ name: node.name, box: spaceOf(node.shape, node) }));
  return boxes.flatMap(({ name, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other.box) ? [`${name} / ${other.name}`] : [])),
  );
}

describe('what is on the map', () => {
  it('is who has a stakeholder record, and lines between two of them', () => {
    const people = new PeoplePlan();
    const ana = people.person('Ana Ruiz', { title: 'COO' });
    const jon = people.person('Jon Berg');
    const outsider = people.bystander('Nina Falk');
    const line = people.tie('reportsTo', jon, ana);
    people.tie('reportsTo', ana, outsider);
    const scene = sceneOf(people.plan);
    expect(scene.nodes.map((node) => node.name)).toEqual(['Ana Ruiz', 'Jon Berg']);
    expect(scene.edges.map((edge) => edge.id)).toEqual([line]);
  });

  it('shows each kind of line in the lens it belongs to', () => {
    const people = new PeoplePlan();
    const [ana, jon] = [people.person('Ana Ruiz'), people.person('Jon Berg')];
    for (const kind of [
      'reportsTo',
      'dottedLine',
      'influences',
      'conflict',
      'informal',
      'introduces',
    ] as const)
      people.tie(kind, jon, ana);
    people.rivalTie(ana, 'Halden');
    const kindsOf = (lens: MapLens): string[] => sceneOf(people.plan, lens).edges.map((edge) => edge.kind);
    expect(kindsOf('organization')).toEqual(['reportsTo', 'dottedLine']);
    expect(kindsOf('influence')).toEqual([
      'influences',
      'conflict',
      'informal',
      'introduces',
      'competitorTie',
    ]);
    expect(sceneOf(people.plan, 'influence').rivals.map((rival) => rival.name)).toEqual(['Halden']);
    expect(sceneOf(people.plan, 'organization').rivals).toEqual([]);
  });

  it('leaves out what ended before today, and keeps what ends today', () => {
    const people = new PeoplePlan();
    const [ana, jon, li] = [people.person('Ana'), people.person('Jon'), people.person('Li')];
    people.tie('reportsTo', jon, ana, { until: '2026-11-20' });
    const current = people.tie('reportsTo', li, ana, { until: today });
    expect(sceneOf(people.plan).edges.map((edge) => edge.id)).toEqual([current]);
  });

  it('shows size by say, the ring by coverage, and key players by political status', () => {
    const people = new PeoplePlan();
    const strong = people.person('Ana', {
      influence: 5,
      coverage: 'inDepth',
      politicalStatus: 'innerCircle',
    });
    const weak = people.person('Jon', { influence: 1, coverage: 'brief', politicalStatus: 'outside' });
    const scene = sceneOf(people.plan);
    expect(nodeOf(scene, strong)).toMatchObject({ radius: 32, coverageShare: 1, isKeyPlayer: true });
    expect(nodeOf(scene, weak)).toMatchObject({ radius: 19.2, coverageShare: 1 / 3, isKeyPlayer: false });
  });

  it('keeps key players, then linked people, when there are too many', () => {
    const people = new PeoplePlan();
    const [alone, jon, li] = [people.person('Alone'), people.person('Jon'), people.person('Li')];
    const key = people.person('Key', { politicalStatus: 'politicalStructure' });
    people.tie('reportsTo', jon, li);
    const scene = sceneOf(people.plan, 'organization', 3);
    expect(scene.nodes.map((node) => node.personId)).toEqual([jon, li, key]);
    expect(scene.hiddenCount).toBe(1);
    expect(scene.nodes.some((node) => node.personId === alone)).toBe(false);
  });

  it('is empty, not broken, without people', () => {
    const scene = sceneOf(new PeoplePlan().plan);
    expect(scene).toMatchObject({ nodes: [], edges: [], units: [] });
  });
});

describe.each(mapLenses)('the %s layout', (lens) => {
  it.each([12, 50, 200])('of %i people has no overlapping labels', (size) => {
    expect(overlappingNames(sceneOf(organization(size).plan, lens))).toEqual([]);
  });

  it('is the same for the same data, in whatever order the records come', () => {
    const { plan } = organization(40);
    const people = Object.fromEntries(Object.entries(plan.people).reverse());
    const relationships = Object.fromEntries(Object.entries(plan.relationships).reverse());
    const reordered = { ...plan, people, relationships };
    // Another plan in between, so that the second answer is not a remembered one.
    for (let seed = 2; seed < 12; seed += 1) sceneOf(organization(5, seed).plan, lens);
    expect(sceneOf(reordered, lens)).toEqual(sceneOf(plan, lens));
  });

  it('leaves people exactly where they were placed by hand, also when the plan grows', () => {
    const people = organization(30);
    const [first, second] = Object.keys(people.plan.people);
    if (first === undefined || second === undefined) throw new Error('There are no people');
    people.place(first, lens, 812, -377);
    people.place(second, lens, 815, -370);
    people.tie('reportsTo', people.person('New'), first);
    const scene = sceneOf(people.plan, lens);
    expect(nodeOf(scene, first)).toMatchObject({ x: 812, y: -377, isPlacedByHand: true });
    expect(nodeOf(scene, second)).toMatchObject({ x: 815, y: -370, isPlacedByHand: true });
  });

  it('ignores a placement made in the other lens', () => {
    const people = new PeoplePlan();
    const ana = people.person('Ana');
    people.place(ana, lens === 'organization' ? 'influence' : 'organization', 900, 900);
    expect(nodeOf(sceneOf(people.plan, lens), ana)).toMatchObject({ isPlacedByHand: false });
  });

  it('keeps everybody else clear of who was placed by hand', () => {
    const people = organization(30);
    const before = sceneOf(people.plan, lens);
    const [moved, onto] = [before.nodes[3], before.nodes[10]];
    if (moved === undefined || onto === undefined) throw new Error('There are too few people');
    people.place(moved.personId, lens, onto.x, onto.y);
    expect(overlappingNames(sceneOf(people.plan, lens))).toEqual([]);
  });

  it('does not depend on what we think of people', () => {
    const { plan } = organization(30);
    const [stakeholder] = Object.values(plan.stakeholders);
    if (stakeholder === undefined) throw new Error('There are no stakeholders');
    const change = updateOf(plan, 'stakeholders', stakeholder.id, {
      stance: 'opponent',
      // Whom we know is what the Rivals lens is about.
      ...(lens === 'rivals' ? {} : { coverage: 'inDepth' as const }),
    });
    if (change === null) throw new Error('Nothing changed');
    const places = (scene: MapScene) => scene.nodes.map(({ x, y }) => ({ x, y }));
    expect(places(sceneOf(applyChanges(plan, [change]), lens))).toEqual(places(sceneOf(plan, lens)));
  });
});
