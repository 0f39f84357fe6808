import { describe, expect, it } from 'vitest';
import {
  connection,
  type NamedChange,
  peopleDeletion,
  placement,
  positionReset,
  tieDeletion,
} from '../../../../../renderer/features/map/map-changes.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf } from '../../../../../shared/model/change.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { PeoplePlan } from '../../../shared/map/people-plan.ts';

function made(change: NamedChange | string): NamedChange {
  if (typeof change === 'string') throw new Error(change);
  return change;
}

const present = ({ changes }: NamedChange) => changes.filter((change) => change !== null);
const applied = (plan: Plan, change: NamedChange): Plan => applyChanges(plan, present(change));

function three() {
  const people = new PeoplePlan();
  const [ana, jon, li] = [people.person('Ana Ruiz'), people.person('Jon Berg'), people.person('Li Chen')];
  return { people, ana, jon, li };
}

describe('placing by hand', () => {
  it('remembers a place for each lens, and changes it the second time', () => {
    const { people, ana } = three();
    const first = placement(
      people.plan,
      { lens: 'influence', decisionCenterId: null },
      [{ personId: ana, at: { x: 1, y: 2 } }],
      people.newId,
    );
    expect(first.label).toBe('Move Ana Ruiz');
    const once = applied(people.plan, first);
    const twice = applied(
      once,
      placement(
        once,
        { lens: 'influence', decisionCenterId: null },
        [{ personId: ana, at: { x: 5, y: 6 } }],
        people.newId,
      ),
    );
    expect(listOf(twice, 'mapPlacements')).toEqual([
      expect.objectContaining({ personId: ana, lens: 'influence', x: 5, y: 6 }),
    ]);
    const other = placement(
      twice,
      { lens: 'organization', decisionCenterId: null },
      [{ personId: ana, at: { x: 0, y: 0 } }],
      people.newId,
    );
    expect(listOf(applied(twice, other), 'mapPlacements')).toHaveLength(2);
  });

  it('moves several under one name', () => {
    const { people, ana, jon } = three();
    const at = { x: 0, y: 0 };
    const moves = [ana, jon].map((personId) => ({ personId, at }));
    expect(
      placement(people.plan, { lens: 'influence', decisionCenterId: null }, moves, people.newId).label,
    ).toBe('Move 2 people');
  });

  it('is given up only in its lens', () => {
    const { people, ana } = three();
    people.place(ana, 'influence', 1, 1);
    people.place(ana, 'organization', 2, 2);
    const plan = applied(
      people.plan,
      positionReset(people.plan, { lens: 'influence', decisionCenterId: null }, [ana]),
    );
    expect(listOf(plan, 'mapPlacements').map((entry) => entry.lens)).toEqual(['organization']);
  });
});

describe('connecting', () => {
  it('adds a line named by what it says', () => {
    const { people, ana, jon } = three();
    const change = made(connection(people.plan, { from: ana, to: jon, kind: 'influences' }, people.newId));
    expect(change.label).toBe('Ana Ruiz influences Jon Berg');
    expect(listOf(applied(people.plan, change), 'relationships')).toEqual([
      expect.objectContaining({ kind: 'influences', fromPersonId: ana, toPersonId: jon }),
    ]);
  });

  it('replaces the manager: a person reports to one', () => {
    const { people, ana, jon, li } = three();
    const line = people.tie('reportsTo', jon, ana);
    const plan = applied(
      people.plan,
      made(connection(people.plan, { from: jon, to: li, kind: 'reportsTo' }, people.newId)),
    );
    expect(listOf(plan, 'relationships')).toEqual([expect.objectContaining({ id: line, toPersonId: li })]);
  });

  it('refuses a circle of managers', () => {
    const { people, ana, jon, li } = three();
    people.tie('reportsTo', jon, ana);
    people.tie('reportsTo', li, jon);
    expect(connection(people.plan, { from: ana, to: li, kind: 'reportsTo' }, people.newId)).toBe(
      'Li Chen already reports to Ana Ruiz, directly or through others.',
    );
  });

  it('refuses what is there; a line without direction also the other way round', () => {
    const { people, ana, jon } = three();
    people.tie('conflict', ana, jon);
    people.tie('influences', ana, jon);
    expect(connection(people.plan, { from: jon, to: ana, kind: 'conflict' }, people.newId)).toBe(
      'It is on the map already: Jon Berg is in conflict with Ana Ruiz.',
    );
    expect(connection(people.plan, { from: jon, to: ana, kind: 'influences' }, people.newId)).not.toBeTypeOf(
      'string',
    );
  });
});

describe('deleting', () => {
  it('takes people with everything that needs them, once, and can be undone', () => {
    const { people, ana, jon } = three();
    people.tie('reportsTo', jon, ana);
    people.place(jon, 'influence', 1, 1);
    const change = peopleDeletion(people.plan, [ana, jon]);
    expect(change.label).toBe('Delete 2 people');
    const plan = applied(people.plan, change);
    expect(listOf(plan, 'people').map((person) => person.name)).toEqual(['Li Chen']);
    expect(listOf(plan, 'relationships')).toEqual([]);
    expect(listOf(plan, 'mapPlacements')).toEqual([]);
    const set = { planId: people.plan.plan.id, label: change.label, changes: present(change) };
    expect(applyChanges(plan, inverseOf(set).changes)).toEqual(people.plan);
  });

  it('takes a single line', () => {
    const { people, ana, jon } = three();
    const line = people.tie('reportsTo', jon, ana);
    const change = tieDeletion(people.plan, line);
    expect(change.label).toBe('Delete: Jon Berg reports to Ana Ruiz');
    expect(listOf(applied(people.plan, change), 'relationships')).toEqual([]);
  });
});
