import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../shared/model/change.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { drawLineChanges } from '../../../../shared/quick-add/build-draw-line.ts';
import { addPersonChanges } from '../../../../shared/quick-add/build-person.ts';
import { addRelationshipChanges } from '../../../../shared/quick-add/build-relationship.ts';
import { parsePersonLine } from '../../../../shared/quick-add/person-line.ts';
import { parseRelationshipLine } from '../../../../shared/quick-add/relationship-line.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

/** Types the lines one after the other, each as a change set that the store would accept. */
function typed(sketch: PlanSketch, ...lines: string[]): Plan {
  return lines.reduce((plan, line) => {
    const { label, changes } = drawLineChanges(plan, line, today, sketch.newId);
    const set = parseChangeSet({ planId: plan.plan.id, label, changes });
    return applyChanges(plan, set.changes);
  }, sketch.plan);
}

const named = (plan: Plan, name: string) => listOf(plan, 'people').find((person) => person.name === name);

describe('addPersonChanges', () => {
  it('adds person, stakeholder, unit, manager and reporting line from one line', () => {
    const plan = typed(new PlanSketch(), 'Ana Ruiz, CFO, Finance, decider > reports to Jon Berg');
    const ana = named(plan, 'Ana Ruiz');
    const jon = named(plan, 'Jon Berg');
    expect(listOf(plan, 'businessUnits')).toEqual([
      expect.objectContaining({ id: ana?.unitId, name: 'Finance' }),
    ]);
    expect(ana?.title).toBe('CFO');
    expect(listOf(plan, 'stakeholders').map((s) => [s.personId, s.roles])).toEqual([
      [ana?.id, ['decider']],
      [jon?.id, []],
    ]);
    expect(listOf(plan, 'relationships')).toEqual([
      expect.objectContaining({ kind: 'reportsTo', fromPersonId: ana?.id, toPersonId: jon?.id }),
    ]);
  });

  it('finds unit and manager whatever their case and accents, and by a short name', () => {
    const plan = typed(
      new PlanSketch(),
      'Eirik Bø, Assistant, Führung',
      'Ana Ruiz, CFO, fuhrung > EIRIK BO',
      'Li Chen > Bø',
      'Tom Haugen > E. Bø',
    );
    expect(listOf(plan, 'people')).toHaveLength(4);
    expect(listOf(plan, 'businessUnits')).toHaveLength(1);
    const boss = named(plan, 'Eirik Bø')?.id;
    expect(listOf(plan, 'relationships').map((edge) => edge.toPersonId)).toEqual([boss, boss, boss]);
  });

  it('completes somebody who is there, and never gives a second manager', () => {
    const plan = typed(
      new PlanSketch(),
      'Ana Ruiz, CFO, Finance > Jon Berg',
      'ana ruiz, COO, champion > Li Chen',
      'Ana Ruiz, decider',
    );
    expect(listOf(plan, 'people')).toHaveLength(3);
    expect(named(plan, 'Ana Ruiz')).toMatchObject({
      title: 'COO',
      unitId: listOf(plan, 'businessUnits')[0]?.id,
    });
    expect(listOf(plan, 'stakeholders')[0]).toMatchObject({ stance: 'champion', roles: ['decider'] });
    expect(listOf(plan, 'relationships')).toHaveLength(1);
    expect(listOf(plan, 'relationships')[0]?.toPersonId).toBe(named(plan, 'Li Chen')?.id);
  });

  it('knows somebody again by email, and labels what it does', () => {
    const sketch = new PlanSketch();
    const plan = typed(sketch, 'Ana Ruiz, ana@nordvik.example');
    const again = addPersonChanges(
      plan,
      parsePersonLine('A. Ruiz-Moe, COO, ANA@nordvik.example'),
      today,
      sketch.newId,
    );
    expect(again).toMatchObject({ label: 'Update Ana Ruiz', personId: named(plan, 'Ana Ruiz')?.id });
    expect(addPersonChanges(plan, parsePersonLine('Li Chen'), today, sketch.newId).label).toBe('Add Li Chen');
  });

  it('adds a stakeholder to a person who came without one', () => {
    const sketch = new PlanSketch();
    const personId = sketch.add('people', { name: 'Ana Ruiz' });
    expect(listOf(typed(sketch, 'Ana Ruiz, supporter'), 'stakeholders')).toEqual([
      expect.objectContaining({ personId, stance: 'supporter' }),
    ]);
  });

  it.each([
    ['Ana Ruiz > ana ruiz'],
    ['Ana Ruiz > Jon Berg', 'Jon Berg > Ana Ruiz'],
    ['Ana Ruiz > Jon Berg', 'Jon Berg > Li Chen', 'Li Chen reports to Ana Ruiz'],
  ])('draws no ring of reporting lines: %s', (...lines) => {
    expect(() => typed(new PlanSketch(), ...lines)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('does not make somebody their own manager by a short name', () => {
    const plan = typed(new PlanSketch(), 'Ana Ruiz', 'Ana Ruiz, COO > Ana');
    expect(listOf(plan, 'relationships')).toEqual([]);
  });

  it('refuses a line that names nobody, and one that says nothing new', () => {
    const sketch = new PlanSketch();
    expect(() => typed(sketch, '> Jon Berg')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => typed(sketch, 'Ana Ruiz', 'Ana Ruiz')).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });
});

describe('addRelationshipChanges', () => {
  it('draws a tie between people, adding who is missing', () => {
    const plan = typed(new PlanSketch(), 'Ana Ruiz, COO', 'Li Chen influences ana ruiz strongly');
    expect(listOf(plan, 'relationships')).toEqual([
      expect.objectContaining({
        kind: 'influences',
        fromPersonId: named(plan, 'Li Chen')?.id,
        toPersonId: named(plan, 'Ana Ruiz')?.id,
        strength: 3,
      }),
    ]);
    expect(listOf(plan, 'stakeholders')).toHaveLength(2);
  });

  it('changes a tie that is there, in either direction where it has none', () => {
    const plan = typed(
      new PlanSketch(),
      'Marek Kos is in conflict with Tom Haugen',
      'Tom Haugen is in conflict with Marek Kos strongly',
      'Marek Kos influences Tom Haugen',
      'Tom Haugen influences Marek Kos',
    );
    expect(listOf(plan, 'relationships').map((edge) => [edge.kind, edge.strength])).toEqual([
      ['conflict', 3],
      ['influences', null],
      ['influences', null],
    ]);
  });

  it('notes whom one of us knows, and deepens it later', () => {
    const plan = typed(
      new PlanSketch(),
      'Jon Berg',
      'Tom Haugen (us) has met Jon Berg',
      'Tom Haugen knows Jon Berg well',
      'Mara Lindqvist knows Jon',
    );
    expect(listOf(plan, 'teamMembers').map((member) => member.name)).toEqual([
      'Mara Lindqvist',
      'Tom Haugen',
    ]);
    expect(listOf(plan, 'coverageTies').map((tie) => tie.depth)).toEqual(['inDepth', 'multiple']);
    expect(listOf(plan, 'relationships')).toEqual([]);
  });

  it('takes "knows" between two of theirs for an informal tie, and a rival for a rival', () => {
    const sketch = new PlanSketch();
    sketch.rival('Halden');
    const plan = typed(
      sketch,
      'Ana Ruiz',
      'Ana Ruiz knows Li Chen',
      'Marek Kos is close to Halden',
      'Ana Ruiz backs Corvane',
    );
    expect(listOf(plan, 'relationships').map((edge) => [edge.kind, edge.competitorId === null])).toEqual([
      ['informal', true],
      ['competitorTie', false],
      ['competitorTie', false],
    ]);
    expect(listOf(plan, 'competitors').map((competitor) => competitor.name)).toEqual(['Halden', 'Corvane']);
  });

  it('refuses a tie from somebody to themselves, by whatever name', () => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz');
    for (const text of ['Ana Ruiz influences ANA RUIZ', 'Ana Ruiz influences Ana']) {
      const line = parseRelationshipLine(text);
      expect(() => line && addRelationshipChanges(sketch.plan, line, sketch.newId)).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
    }
  });
});
