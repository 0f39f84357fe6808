import { describe, expect, it } from 'vitest';
import { dropOf } from '../../../../../../renderer/features/map/drawing/drops.ts';
import type { Point } from '../../../../../../shared/map/geometry.ts';
import { besideLane, laneAt } from '../../../../../../shared/map/lane-at.ts';
import { type MapScene, mapScene } from '../../../../../../shared/map/map-scene.ts';
import { applyChanges } from '../../../../../../shared/model/applying.ts';
import type { Id } from '../../../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../../../shared/model/plan.ts';
import type { MapLens } from '../../../../../../shared/model/records/stakeholder.ts';
import { PeoplePlan, today } from '../../../../shared/map/people-plan.ts';

const sceneOf = (plan: Plan, lens: MapLens): MapScene =>
  mapScene(plan, { lens, today, audience: 'internal' });

function middleOf(scene: MapScene, laneId: string): Point {
  const lane = scene.guides.find((guide) => guide.kind === 'lane' && guide.id === laneId);
  if (lane?.kind !== 'lane') throw new Error(`There is no lane ${laneId}`);
  const { left, right, top, bottom } = lane.box;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function two() {
  const people = new PeoplePlan();
  const ana = people.person('Ana Ruiz', { perceptionCurrent: 'vendor' });
  const jon = people.person('Jon Berg', { perceptionCurrent: 'trustedAdvisor' });
  return { people, ana, jon };
}

const drop = (people: PeoplePlan, lens: MapLens, moves: { personId: Id; at: Point }[], day: string = today) =>
  dropOf({ plan: people.plan, scene: sceneOf(people.plan, lens), today, day, newId: people.newId }, moves);

const planAfter = (people: PeoplePlan, made: ReturnType<typeof drop>): Plan =>
  applyChanges(people.plan, made.change?.changes.filter((change) => change !== null) ?? []);

describe('putting people down', () => {
  it('in another lane of Perception sets how they see us, with a note in their history', () => {
    const { people, ana } = two();
    people.place(ana, 'perception', 10, 10);
    const at = middleOf(sceneOf(people.plan, 'perception'), 'problemSolver');
    const made = drop(people, 'perception', [{ personId: ana, at }]);
    const next = planAfter(people, made);
    expect(made.change?.label).toBe('Change perception of Ana Ruiz to Problem solver');
    expect(listOf(next, 'stakeholders').map((entry) => entry.perceptionCurrent)).toEqual([
      'problemSolver',
      'trustedAdvisor',
    ]);
    expect(listOf(next, 'perceptionReadings')).toEqual([
      expect.objectContaining({ personId: ana, date: today, level: 'problemSolver' }),
    ]);
    expect(listOf(next, 'mapPlacements')).toEqual([]);
  });

  it('in the same lane of Perception, or on a day that is past, changes nothing and says why', () => {
    const { people, ana } = two();
    const scene = sceneOf(people.plan, 'perception');
    const same = drop(people, 'perception', [{ personId: ana, at: middleOf(scene, 'vendor') }]);
    expect(same).toEqual({ change: null, notice: expect.stringContaining('another lane') });
    const at = middleOf(scene, 'problemSolver');
    const past = drop(people, 'perception', [{ personId: ana, at }], '2026-03-03');
    expect(past).toEqual({ change: null, notice: expect.stringContaining('3 March 2026') });
  });

  it('in another lane of Coverage sets their level', () => {
    const { people, ana } = two();
    people.plan = applyChanges(people.plan, [
      { op: 'update', collection: 'people', id: ana, before: { level: null }, after: { level: 'board' } },
    ]);
    const at = middleOf(sceneOf(people.plan, 'coverage'), 'none');
    const made = drop(people, 'coverage', [{ personId: ana, at }]);
    expect(made.change?.label).toBe('Change level of Ana Ruiz to not known');
    expect(planAfter(people, made).people[ana]?.level).toBeNull();
  });

  it('in another zone of Rivals is refused in words', () => {
    const { people, ana } = two();
    people.rivalTie(ana, 'Halden');
    const at = middleOf(sceneOf(people.plan, 'rivals'), 'ours');
    const made = drop(people, 'rivals', [{ personId: ana, at }]);
    expect(made.change).toBeNull();
    expect(made.notice).toBe(
      'Ana Ruiz stays in Rivals’ own (only Halden; none of us knows them): contacts and ties to rivals decide that.',
    );
  });

  it('elsewhere keeps them where they were put', () => {
    const { people, ana } = two();
    for (const lens of ['organization', 'influence', 'decisionCenter'] as const) {
      const made = drop(people, lens, [{ personId: ana, at: { x: 700, y: 800 } }]);
      expect(listOf(planAfter(people, made), 'mapPlacements')).toEqual([
        expect.objectContaining({ personId: ana, lens, x: 700, y: 800 }),
      ]);
    }
  });

  it('of nobody in particular puts a folded unit back', () => {
    const { people } = two();
    const made = drop(people, 'organization', [{ personId: people.unit('Plant 4'), at: { x: 0, y: 0 } }]);
    expect(made).toEqual({ change: null, notice: expect.stringContaining('Unfold') });
  });
});

describe('lanes', () => {
  it('hold a point, also a little beside them, and none far away', () => {
    const { people } = two();
    const scene = sceneOf(people.plan, 'perception');
    const at = middleOf(scene, 'vendor');
    expect(laneAt(scene, at)?.id).toBe('vendor');
    expect(laneAt(scene, { x: -30, y: at.y })?.id).toBe('vendor');
    expect(laneAt(scene, { x: -3000, y: at.y })).toBeNull();
  });

  it('lead to the next one up and down, and end', () => {
    const { people } = two();
    const scene = sceneOf(people.plan, 'perception');
    const up = besideLane(scene, middleOf(scene, 'vendor'), 'up');
    expect(up === null ? null : laneAt(scene, up)?.id).toBe('credibleSource');
    expect(besideLane(scene, middleOf(scene, 'trustedAdvisor'), 'up')).toBeNull();
  });
});
