import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropOf } from '../../../../../../renderer/features/map/drawing/drops.ts';
import {
  alignment,
  levelOfMany,
  stanceOfMany,
  statusOfMany,
  unitOfMany,
} from '../../../../../../renderer/features/map/drawing/selection-edits.ts';
import {
  commit,
  commitPerception,
  type Subject,
} from '../../../../../../renderer/features/map/inspector/person-edits.ts';
import {
  connection,
  type NamedChange,
  peopleDeletion,
  placement,
  positionReset,
  tieDeletion,
} from '../../../../../../renderer/features/map/map-changes.ts';
import { mapScene } from '../../../../../../shared/map/map-scene.ts';
import { applyChanges } from '../../../../../../shared/model/applying.ts';
import { type Change, inverseOf } from '../../../../../../shared/model/change.ts';
import { updateOf } from '../../../../../../shared/model/editing.ts';
import { AppError } from '../../../../../../shared/model/errors.ts';
import type { Id } from '../../../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../../../shared/model/plan.ts';
import { relationshipKinds } from '../../../../../../shared/model/records/relationship.ts';
import { politicalStatuses, stances } from '../../../../../../shared/model/records/stakeholder.ts';
import { readBlockLines } from '../../../../../../shared/quick-add/drawing/block-lines.ts';
import { copiedPeople, pastedPeopleChanges } from '../../../../../../shared/quick-add/drawing/people-clip.ts';
import { readBlock } from '../../../../../../shared/quick-add/drawing/read-block.ts';
import { noAnswers } from '../../../../../../shared/quick-add/words/meant-person.ts';
import { organization, type PeoplePlan, today } from '../../../../shared/map/people-plan.ts';

const presentIn = ({ changes }: Pick<NamedChange, 'changes'>) => changes.filter((change) => change !== null);

describe('many at once', () => {
  const people = organization(6);
  const ids = listOf(people.plan, 'people')
    .map(({ id }) => id)
    .slice(0, 3);
  const planAfter = (change: NamedChange): Plan => applyChanges(people.plan, presentIn(change));

  it('have one stance, each with a note in their history', () => {
    const next = planAfter(stanceOfMany(people.plan, ids, 'champion', today, people.newId));
    const chosen = listOf(next, 'stakeholders').filter(({ personId }) => ids.includes(personId));
    expect(chosen.map(({ stance }) => stance)).toEqual(['champion', 'champion', 'champion']);
    expect(listOf(next, 'perceptionReadings')).toHaveLength(3);
  });

  it('have one unit, which is made where its name is new', () => {
    const next = planAfter(unitOfMany(people.plan, ids, 'Head office', people.newId));
    const unit = listOf(next, 'businessUnits').find(({ name }) => name === 'Head office');
    expect(ids.map((id) => next.people[id]?.unitId)).toEqual([unit?.id, unit?.id, unit?.id]);
    const out = planAfter(unitOfMany(people.plan, ids, '', people.newId));
    expect(ids.map((id) => out.people[id]?.unitId)).toEqual([null, null, null]);
  });

  it('have one level and one status', () => {
    expect(ids.map((id) => planAfter(levelOfMany(people.plan, ids, 'board')).people[id]?.level)).toEqual([
      'board',
      'board',
      'board',
    ]);
    const next = planAfter(statusOfMany(people.plan, ids, 'innerCircle'));
    expect(listOf(next, 'stakeholders').filter((s) => s.politicalStatus === 'innerCircle')).toHaveLength(3);
  });

  it('stand in a row, and stay there', () => {
    const scene = mapScene(people.plan, { lens: 'organization', today, audience: 'internal' });
    const change = alignment(people.plan, scene, ids, 'row', people.newId);
    if (change === null) throw new Error('They stood in a row before');
    const next = planAfter(change);
    const drawn = mapScene(next, { lens: 'organization', today, audience: 'internal' });
    const heights = drawn.nodes.filter(({ personId }) => ids.includes(personId)).map(({ y }) => y);
    expect(new Set(heights).size).toBe(1);
    expect(alignment(next, drawn, ids, 'row', people.newId)).toBeNull();
  });
});

type Gesture = (people: PeoplePlan, ids: readonly Id[], pick: number) => Pick<NamedChange, 'changes'> | null;

const sceneOf = (plan: Plan) => mapScene(plan, { lens: 'influence', today, audience: 'internal' });
const tieKinds = relationshipKinds.filter((kind) => kind !== 'competitorTie');
const at = <V>(values: readonly V[], index: number): V => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
};

const gestures: Readonly<Record<string, Gesture>> = {
  move: ({ plan, newId }, ids, pick) =>
    placement(
      plan,
      { lens: 'influence', decisionCenterId: null },
      ids.map((personId) => ({ personId, at: { x: pick, y: -pick } })),
      newId,
    ),
  align: ({ plan, newId }, ids, pick) =>
    alignment(plan, sceneOf(plan), ids, pick % 2 === 0 ? 'row' : 'spreadAcross', newId),
  tidy: ({ plan }, ids) => positionReset(plan, { lens: 'organization', decisionCenterId: null }, ids),
  connect: ({ plan, newId }, ids, pick) => {
    const [from, to] = [at(ids, 0), at(ids, pick)];
    const made = from === to ? '' : connection(plan, { from, to, kind: at(tieKinds, pick) }, newId);
    return typeof made === 'string' ? null : made;
  },
  drop: ({ plan, newId }, ids, pick) => {
    const lens = at(['perception', 'coverage', 'rivals'] as const, pick);
    const scene = mapScene(plan, { lens, today, audience: 'internal' });
    const lanes = scene.guides.filter((guide) => guide.kind === 'lane');
    const { left, top } = at(lanes, pick).box;
    const moves = ids.map((personId) => ({ personId, at: { x: left + 20, y: top + 20 } }));
    return dropOf({ plan, scene, today, day: today, newId }, moves).change;
  },
  typeLine: ({ plan, newId }, _ids, pick) => {
    const text = at(typedLines, pick);
    const { changes } = readBlock(plan, readBlockLines(text), noAnswers, today, newId);
    return { changes };
  },
  rename: (people, ids) =>
    edited(people, at(ids, 0), (subject) =>
      commit(subject, 'people', subject.person.id, 'name', { name: 'Nobody Else' }),
    ),
  perceive: (people, ids, pick) =>
    edited(people, at(ids, 0), (subject) =>
      commitPerception(subject, 'stance', { stance: at(stances, pick), perceptionCurrent: 'vendor' }),
    ),
  editTie: ({ plan }, _ids, pick) => {
    const ties = listOf(plan, 'relationships');
    if (ties.length === 0) return null;
    const values = { strength: 1 + (pick % 3), note: 'Seen at lunch', until: '2026-12-24' };
    return { changes: [updateOf(plan, 'relationships', at(ties, pick).id, values)] };
  },
  deletePeople: ({ plan }, ids) => peopleDeletion(plan, ids),
  deleteTie: ({ plan }, _ids, pick) => {
    const ties = listOf(plan, 'relationships');
    return ties.length === 0 ? null : tieDeletion(plan, at(ties, pick).id);
  },
  stance: ({ plan, newId }, ids, pick) => stanceOfMany(plan, ids, at(stances, pick), today, newId),
  status: ({ plan }, ids, pick) => statusOfMany(plan, ids, at(politicalStatuses, pick)),
  level: ({ plan }, ids) => levelOfMany(plan, ids, 'executive'),
  unit: ({ plan, newId }, ids, pick) => unitOfMany(plan, ids, pick % 2 === 0 ? 'Unit 1' : 'New one', newId),
  pasteRows: ({ plan, newId }) =>
    readBlock(
      plan,
      readBlockLines('Nina Falk\tCFO\tFinance\tPer Ek\nPer Ek influences Nina Falk'),
      noAnswers,
      today,
      newId,
    ),
  pastePeople: ({ plan, newId }) => {
    const other = organization(4, 77);
    other.person('Nobody Yet');
    const { clip } = copiedPeople(
      other.plan,
      listOf(other.plan, 'people').map(({ id }) => id),
    );
    return pastedPeopleChanges(plan, clip, newId);
  },
};

/** What the inspector would do: it hands its changes to whoever keeps the plan. */
function edited(
  people: PeoplePlan,
  personId: Id,
  edit: (subject: Subject) => void,
): Pick<NamedChange, 'changes'> {
  const { plan } = people;
  const person = plan.people[personId];
  const stakeholder = listOf(plan, 'stakeholders').find((entry) => entry.personId === personId);
  if (person === undefined || stakeholder === undefined) return { changes: [] };
  const made: (Change | null)[] = [];
  const onChange = async (_label: string, changes: readonly (Change | null)[]): Promise<boolean> => {
    made.push(...changes);
    return true;
  };
  edit({ plan, person, stakeholder, today, onChange });
  return { changes: made };
}

const typedLines = [
  'Nina Falk, CFO, Finance > Per Ek',
  'Per Ek influences Nina Falk strongly',
  'Mara Lindqvist (us) knows Per Ek well',
  'Per Ek backs Halden',
  'Nina Falk, champion, decider, nina@example.com',
];

/** A refused gesture changes nothing. */
function attempted<V>(work: () => V): V | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Each on what the one before left. */
function inSequence(people: PeoplePlan, steps: readonly { gesture: Gesture; pick: number }[]): Change[][] {
  const sets: Change[][] = [];
  for (const { gesture, pick } of steps) {
    const all = listOf(people.plan, 'people').map(({ id }) => id);
    const ids = all.filter((_id, index) => index % (1 + (pick % 3)) === 0);
    const made = ids.length === 0 ? null : attempted(() => gesture(people, ids, pick));
    const changes = made === null ? [] : presentIn(made);
    people.plan = applyChanges(people.plan, changes);
    sets.push(changes);
  }
  return sets;
}

describe('undo after a sequence of gestures', () => {
  it('gives back the identical plan, and redo the last one', () => {
    const step = fc.record({ gesture: fc.constantFrom(...Object.values(gestures)), pick: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 500 }),
        fc.array(step, { minLength: 2, maxLength: 7 }),
        (size, seed, steps) => {
          const people = organization(size, seed);
          const before = structuredClone(people.plan);
          const sets = inSequence(people, steps);
          const last = people.plan;
          const inverses = sets.map(
            (changes) => inverseOf({ planId: before.plan.id, label: '', changes }).changes,
          );
          const undone = inverses.toReversed().reduce((plan, changes) => applyChanges(plan, changes), last);
          expect(undone).toEqual(before);
          expect(sets.reduce((plan, changes) => applyChanges(plan, changes), undone)).toEqual(last);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('undo after any gesture', () => {
  it.each(Object.entries(gestures))('gives back the identical plan: %s', (_name, gesture) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 14 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(40),
        (size, seed, chosen, pick) => {
          const people = organization(size, seed);
          const before = structuredClone(people.plan);
          const all = listOf(people.plan, 'people').map(({ id }) => id);
          const ids = all.filter((_id, index) => index % chosen === 0);
          const made = gesture(people, ids, pick);
          if (made === null) return;
          const changes = presentIn(made);
          const next = applyChanges(people.plan, changes);
          expect(people.plan).toEqual(before);
          const back = inverseOf({ planId: before.plan.id, label: '', changes }).changes;
          expect(applyChanges(next, back)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
