import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../shared/map/geometry.ts';
import { mapLegend } from '../../../../shared/map/map-legend.ts';
import { paperPalette } from '../../../../shared/map/map-palette.ts';
import {
  type MapOptions,
  type MapScene,
  mapScene,
  type SceneNode,
} from '../../../../shared/map/map-scene.ts';
import { mapSvg } from '../../../../shared/map/map-svg.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { type MapLens, mapLenses } from '../../../../shared/model/records/stakeholder.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { countingIds, PeoplePlan, today } from './people-plan.ts';
import { xmlProblem } from './well-formed.ts';
import { wild } from './wild-plan.ts';

const sample: Plan = samplePlan(countingIds(), today);

const sceneOf = (plan: Plan, lens: MapLens, options: Partial<MapOptions> = {}): MapScene =>
  mapScene(plan, { lens, audience: 'internal', today, ...options });

function named(scene: MapScene, name: string): SceneNode {
  const node = scene.nodes.find((entry) => entry.name === name);
  if (node === undefined) throw new Error(`${name} is not on the map`);
  return node;
}

const marksOf = (scene: MapScene, name: string): string[] =>
  named(scene, name).marks.map(({ kind, text }) => `${kind} ${text}`);

function overlapping(scene: MapScene): string[] {
  const boxes = [
    ...scene.nodes.map((node) => ({ name: node.name, box: spaceOf(node.shape, node) })),
    ...scene.fixtures.map((fixture) => ({ name: fixture.name, box: spaceOf(fixture.shape, fixture) })),
  ];
  return boxes.flatMap(({ name, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other.box) ? [`${name} / ${other.name}`] : [])),
  );
}

describe.each(mapLenses)('the %s lens', (lens) => {
  it('shows everybody of the sample, nobody upon another', () => {
    const scene = sceneOf(sample, lens);
    expect(scene.nodes).toHaveLength(listOf(sample, 'stakeholders').length);
    expect(overlapping(scene)).toEqual([]);
  });

  it('places everybody of any plan, changes nothing, and gives the same picture again', () => {
    fc.assert(
      fc.property(wild, (plan) => {
        const before = structuredClone(plan);
        const scene = sceneOf(plan, lens);
        expect(scene.nodes).toHaveLength(listOf(plan, 'stakeholders').length);
        for (const { x, y } of scene.nodes) expect(Number.isFinite(x + y)).toBe(true);
        expect(new Set(scene.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(scene.nodes.length);
        expect(overlapping(scene)).toEqual([]);
        expect(plan).toEqual(before);
        expect(sceneOf(structuredClone(plan), lens)).toEqual(scene);
      }),
      { numRuns: 25 },
    );
  });

  it('is well-formed as a file', () => {
    expect(xmlProblem(mapSvg(sample, { lens, audience: 'internal', today }))).toBeNull();
  });

  it('gives customers the organization and nothing else', () => {
    const options = { audience: 'customer', today } as const;
    expect(mapSvg(sample, { ...options, lens, since: '2026-01-01' })).toBe(
      mapSvg(sample, { ...options, lens: 'organization' }),
    );
  });
});

describe('the decision center', () => {
  const scene = sceneOf(sample, 'decisionCenter');

  it('shows the first open decision, with who decides in the middle', () => {
    expect(scene.summary[0]).toMatch(/^Line control, Plant 4: \d+ people have a seat\.$/);
    const decider = named(scene, 'Ana Ruiz');
    expect(decider).toMatchObject({ x: 0, tone: 'solid' });
    const distances = scene.nodes.filter((node) => !node.isAside).map(({ x, y }) => Math.hypot(x, y));
    expect(Math.min(...distances)).toBe(Math.hypot(decider.x, decider.y));
  });

  it('says roles beside the one of the sector below the name, and numbers the approvals', () => {
    expect(named(scene, 'Jon Berg').shape.titleLines).toEqual(['Plant Manager']);
    expect(named(scene, 'Ana Ruiz').shape.titleLines.at(-1)).toBe('also initiator');
    expect(named(scene, 'Jon Berg').notes[0]).toBe('approver in Line control, Plant 4');
    expect(marksOf(scene, 'Jon Berg')).toEqual(['approved 1']);
    expect(marksOf(scene, 'Nina Falk')).toEqual(['approval 2']);
    const [from, to] = [named(scene, 'Jon Berg').personId, named(scene, 'Nina Falk').personId];
    expect(scene.edges).toContainEqual(expect.objectContaining({ kind: 'approval', from, to }));
  });

  it('puts everybody inside the ring of their steps, and outside of the one before', () => {
    const rings = scene.guides.flatMap((guide) => (guide.kind === 'ring' ? [guide] : []));
    const ringOf = ({ x, y }: SceneNode): string | undefined =>
      rings.findLast(({ radius }) => Math.hypot(x / radius.x, y / radius.y) <= 1.02)?.id;
    expect(ringOf(named(scene, 'Ana Ruiz'))).toBe('ring 0');
    expect(ringOf(named(scene, 'Li Chen'))).toBe('ring 1');
    expect(ringOf(named(scene, 'Tom Haugen'))).toBe('ring 3');
    expect(ringOf(named(scene, 'Yusuf Demir'))).toBe('ring 4');
  });

  it('leaves out rings that nobody sits on', () => {
    const people = new PeoplePlan();
    const [ana, jon, li] = [people.person('Ana Ruiz'), people.person('Jon Berg'), people.person('Li Chen')];
    people.tie('reportsTo', jon, ana);
    people.tie('reportsTo', li, jon);
    const decision = { id: people.newId(), title: 'Winches' };
    const seat = (role: 'decider' | 'user', personId: string) =>
      insertOf('decisionSeats', { id: people.newId(), decisionCenterId: decision.id, role, personId });
    const changes = [insertOf('decisionCenters', decision), seat('decider', ana), seat('user', li)];
    const { guides } = sceneOf(applyChanges(people.plan, changes), 'decisionCenter');
    const labels = guides.flatMap((guide) =>
      guide.kind === 'ring' && guide.label !== '' ? [guide.label] : [],
    );
    expect(labels).toEqual(['two steps']);
  });

  it('draws few people large: a decision of three fills a page at well over the usual size', () => {
    const people = new PeoplePlan();
    const ids = ['Ana Ruiz', 'Jon Berg', 'Li Chen'].map((name) => people.person(name));
    const decision = { id: people.newId(), title: 'Winches' };
    const seats = ids.map((personId, index) =>
      insertOf('decisionSeats', {
        id: people.newId(),
        decisionCenterId: decision.id,
        role: (['decider', 'user', 'approver'] as const)[index] ?? 'user',
        personId,
      }),
    );
    const plan = applyChanges(people.plan, [insertOf('decisionCenters', decision), ...seats]);
    const { left, right, top, bottom } = sceneOf(plan, 'decisionCenter').opening;
    // The free part of a window of 1280 by 800.
    expect(Math.min(908 / (right - left), 590 / (bottom - top))).toBeGreaterThan(1.5);
  });

  it('draws empty seats as chairs', () => {
    const other = listOf(sample, 'decisionCenters').find(({ title }) => title.includes('Plant 2'));
    const chairs = sceneOf(sample, 'decisionCenter', { decisionId: other?.id ?? null }).fixtures;
    expect(chairs.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'chair Approver',
      'chair Gatekeeper',
      'chair Initiator',
    ]);
  });

  it('shows seven empty seats where no decision is entered', () => {
    const people = new PeoplePlan();
    people.person('Ana Ruiz');
    const empty = sceneOf(people.plan, 'decisionCenter');
    expect(empty.decisionId).toBeNull();
    expect(empty.fixtures).toHaveLength(7);
    expect(named(empty, 'Ana Ruiz').isAside).toBe(true);
  });

  it('keeps a place by hand to its decision', () => {
    const [first, second] = listOf(sample, 'decisionCenters');
    const tom = named(scene, 'Tom Haugen').personId;
    const placed = applyChanges(sample, [
      insertOf('mapPlacements', {
        id: countingIds()(),
        personId: tom,
        lens: 'decisionCenter',
        decisionCenterId: first?.id ?? null,
        x: 900,
        y: 40,
      }),
    ]);
    expect(named(sceneOf(placed, 'decisionCenter'), 'Tom Haugen')).toMatchObject({ x: 900, y: 40 });
    const elsewhere = sceneOf(placed, 'decisionCenter', { decisionId: second?.id ?? null });
    expect(named(elsewhere, 'Tom Haugen').isPlacedByHand).toBe(false);
  });
});

describe('coverage', () => {
  const scene = sceneOf(sample, 'coverage');

  it('has us left of them, and each level in a lane', () => {
    const ours = Math.max(...scene.fixtures.map(({ x }) => x));
    expect(ours).toBeLessThan(Math.min(...scene.nodes.map(({ x }) => x)));
    const lane = scene.guides.find((guide) => guide.kind === 'lane' && guide.label === 'Board');
    const { y } = named(scene, 'Ingrid Solberg');
    expect(lane?.kind === 'lane' && lane.box.top < y && y < lane.box.bottom).toBe(true);
  });

  it('marks single threads, key players nobody knows, and levels apart', () => {
    expect(marksOf(scene, 'Nina Falk')).toEqual(['uncovered !']);
    expect(marksOf(scene, 'Ewa Mazur')).toEqual(['levelMismatch ≠']);
    expect(marksOf(scene, 'Bente Foss')).toEqual(['singleThread 1']);
  });

  it('breaks the line of a contact that is silent for more than 30 days', () => {
    const people = new PeoplePlan();
    const ana = people.person('Ana Ruiz');
    const [member, tie] = [people.newId(), people.newId()];
    const kindAfter = (days: number): string | undefined => {
      const plan = applyChanges(people.plan, [
        insertOf('teamMembers', { id: member, name: 'Mara Lindqvist' }),
        insertOf('coverageTies', {
          id: tie,
          teamMemberId: member,
          personId: ana,
          depth: 'multiple',
          lastContact: addDays(today, -days),
        }),
      ]);
      return sceneOf(plan, 'coverage').edges[0]?.kind;
    };
    expect(kindAfter(30)).toBe('contact');
    expect(kindAfter(31)).toBe('silentContact');
  });
});

describe('perception', () => {
  const laneOf = (scene: MapScene, name: string): string => {
    const { y } = named(scene, name);
    const lane = scene.guides.find(
      (guide) => guide.kind === 'lane' && guide.box.top < y && y < guide.box.bottom,
    );
    return lane?.kind === 'lane' ? lane.label : '';
  };

  it('stands on the level of the day, and moves only up and down', () => {
    const now = sceneOf(sample, 'perception');
    const then = sceneOf(sample, 'perception', { asOf: addDays(today, -300) });
    expect(laneOf(now, 'Ana Ruiz')).toBe('3 · Problem solver');
    expect(laneOf(then, 'Ana Ruiz')).toBe('1 · Vendor');
    expect(named(then, 'Ana Ruiz').stance).toBe('neutral');
    for (const node of now.nodes) expect(named(then, node.name).x).toBe(node.x);
    expect(then.bounds).toEqual(now.bounds);
  });

  it('shows how far somebody moved and how far they should', () => {
    const scene = sceneOf(sample, 'perception', { since: addDays(today, -100) });
    expect(marksOf(scene, 'Ana Ruiz')).toEqual(['rise +2', 'aim 1']);
    expect(marksOf(scene, 'Rasmus Ott')).toEqual(['fall −1', 'aim 1']);
    expect(marksOf(scene, 'Tom Haugen')).toEqual([]);
  });
});

describe('rivals', () => {
  const scene = sceneOf(sample, 'rivals');

  it('has the contested between ours and the rivals’ own', () => {
    const ours = named(scene, 'Ana Ruiz');
    const contested = named(scene, 'Marek Kos');
    const theirs = named(scene, 'Piotr Zieliński');
    expect(ours.x).toBeLessThan(contested.x);
    expect(contested.x).toBeLessThan(theirs.x);
    expect(contested.notes.join()).toBe('contested: Halden and we know them');
  });

  it('keeps everybody and moves one who gets a tie', () => {
    const [rival] = listOf(sample, 'competitors');
    const ana = named(scene, 'Ana Ruiz').personId;
    const tied = applyChanges(sample, [
      insertOf('relationships', {
        id: countingIds()(),
        kind: 'competitorTie',
        fromPersonId: ana,
        toPersonId: null,
        competitorId: rival?.id ?? null,
      }),
    ]);
    const after = sceneOf(tied, 'rivals');
    expect(named(after, 'Ana Ruiz').notes.join()).toContain('contested');
    expect(after.nodes.map(({ personId }) => personId)).toEqual(scene.nodes.map(({ personId }) => personId));
  });
});

describe('the key', () => {
  const texts = (lens: MapLens, plan = sample): string[] =>
    mapLegend(sceneOf(plan, lens), paperPalette).map(({ text }) => text);

  it('explains each lens in its own words', () => {
    expect(texts('decisionCenter')).toEqual(
      expect.arrayContaining(['Solid: inner circle', 'Bold rim: political structure', 'Approval given']),
    );
    expect(texts('coverage')).toEqual(
      expect.arrayContaining(['One of us', 'Contact silent for more than 30 days']),
    );
    expect(texts('perception').join()).toContain('levels we want to gain');
    expect(texts('rivals')).toEqual(expect.arrayContaining(['All of us', 'Rival supplier']));
    expect(texts('organization').join()).not.toContain('Approval');
  });

  it('loses what is no longer there', () => {
    const filled = listOf(sample, 'decisionSeats').flatMap(
      (seat) => updateOf(sample, 'decisionSeats', seat.id, { approvedOn: null }) ?? [],
    );
    expect(texts('decisionCenter', applyChanges(sample, filled))).not.toContain('Approval given');
  });
});
