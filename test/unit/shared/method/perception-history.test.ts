import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  medianLevelPerQuarter,
  perceptionChangesOf,
  perceptionHistory,
  perceptionMovement,
  perceptionOn,
} from '../../../../shared/method/perception-history.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { relationshipLevels, stances } from '../../../../shared/model/records/stakeholder.ts';
import { PlanSketch, today } from '../plan-sketch.ts';

function anaOverTime() {
  const sketch = new PlanSketch();
  const ana = sketch.person('Ana Ruiz', { politicalStatus: 'innerCircle' });
  const note = (date: string, level: (typeof relationshipLevels)[number] | null, personId = ana) =>
    sketch.add('perceptionReadings', { personId, date, level, stance: 'neutral' });
  note('2026-05-10', 'problemSolver');
  note('2026-02-01', 'vendor');
  note('2026-10-05', 'credibleSource');
  return { sketch, ana, note };
}

describe('perceptionHistory', () => {
  it('is in the order of the days, without what only one of us noted', () => {
    const { sketch, ana } = anaOverTime();
    sketch.add('perceptionReadings', { personId: ana, date: '2026-03-01', teamMemberId: sketch.mara });
    expect(perceptionHistory(sketch.plan, ana).map(({ level }) => level)).toEqual([
      'vendor',
      'problemSolver',
      'credibleSource',
    ]);
  });

  it('knows how somebody saw us on a day', () => {
    const { sketch, ana } = anaOverTime();
    expect(perceptionOn(sketch.plan, ana, '2026-01-31')).toBeNull();
    expect(perceptionOn(sketch.plan, ana, '2026-05-09')?.level).toBe('vendor');
    expect(perceptionOn(sketch.plan, ana, '2026-05-10')?.level).toBe('problemSolver');
  });
});

describe('perceptionMovement', () => {
  it('counts rungs since a day, down as well as up', () => {
    const { sketch, ana } = anaOverTime();
    expect(perceptionMovement(sketch.plan, ana, '2026-01-01')?.levels).toBe(1);
    expect(perceptionMovement(sketch.plan, ana, '2026-06-01')?.levels).toBe(-1);
    expect(perceptionMovement(sketch.plan, ana, '2026-10-05')).toBeNull();
  });

  it('says nothing of levels where one end has none', () => {
    const { sketch, ana, note } = anaOverTime();
    note('2026-11-01', null);
    expect(perceptionMovement(sketch.plan, ana, '2026-06-01')).toMatchObject({ levels: null });
  });
});

describe('medianLevelPerQuarter', () => {
  it('carries each level on until the next reading, up to today', () => {
    const { sketch, note } = anaOverTime();
    const jon = sketch.person('Jon Berg', { politicalStatus: 'politicalStructure' });
    note('2026-09-30', 'trustedAdvisor', jon);
    note('2026-09-01', 'trustedAdvisor', sketch.person('Kari Lund'));
    // By hand: Ana 1; 3; 3 with Jon 4; 2 with Jon 4. Kari is no key player.
    expect(medianLevelPerQuarter(sketch.plan, today)).toEqual([
      { quarter: '2026 Q1', date: '2026-03-31', median: 1, people: 1 },
      { quarter: '2026 Q2', date: '2026-06-30', median: 3, people: 1 },
      { quarter: '2026 Q3', date: '2026-09-30', median: 3.5, people: 2 },
      { quarter: '2026 Q4', date: today, median: 3, people: 2 },
    ]);
  });

  it('is empty before anything was noted', () => {
    expect(medianLevelPerQuarter(new PlanSketch().plan, today)).toEqual([]);
  });
});

describe('perceptionChangesOf', () => {
  it('sets the value and notes the reading of the day', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz', { stance: 'neutral' });
    const after = applyChanges(
      sketch.plan,
      perceptionChangesOf(sketch.plan, ana, { perceptionCurrent: 'vendor' }, today, sketch.newId),
    );
    expect(listOf(after, 'stakeholders')[0]).toMatchObject({
      perceptionCurrent: 'vendor',
      stance: 'neutral',
    });
    expect(perceptionHistory(after, ana)).toEqual([{ date: today, level: 'vendor', stance: 'neutral' }]);
  });

  it('corrects the reading of the same day instead of adding one', () => {
    const sketch = new PlanSketch();
    const ana = sketch.person('Ana Ruiz');
    const edit = (plan: typeof sketch.plan, stance: (typeof stances)[number]) =>
      applyChanges(plan, perceptionChangesOf(plan, ana, { stance }, today, sketch.newId));
    const after = edit(edit(sketch.plan, 'champion'), 'sceptic');
    expect(perceptionHistory(after, ana)).toEqual([{ date: today, level: null, stance: 'sceptic' }]);
  });

  it('gives an assessment to a person without one, and nothing where nothing changes', () => {
    const sketch = new PlanSketch();
    const personId = sketch.add('people', { name: 'Ana Ruiz' });
    const changes = perceptionChangesOf(sketch.plan, personId, { stance: 'supporter' }, today, sketch.newId);
    expect(changes.map(({ op, collection }) => `${op} ${collection}`)).toEqual([
      'insert stakeholders',
      'insert perceptionReadings',
    ]);
    expect(perceptionChangesOf(sketch.plan, personId, { stance: 'unknown' }, today, sketch.newId)).toEqual(
      [],
    );
  });

  it('leaves the last reading equal to what the stakeholder says, whatever the edits', () => {
    const edit = fc.record({
      day: fc.integer({ min: 0, max: 3 }),
      perceptionCurrent: fc.option(fc.constantFrom(...relationshipLevels)),
      stance: fc.constantFrom(...stances),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const sketch = new PlanSketch();
        const ana = sketch.person('Ana Ruiz');
        let plan = sketch.plan;
        for (const { day, ...values } of edits.sort((a, b) => a.day - b.day))
          plan = applyChanges(plan, perceptionChangesOf(plan, ana, values, `2026-11-1${day}`, sketch.newId));
        const history = perceptionHistory(plan, ana);
        const { perceptionCurrent, stance } = listOf(plan, 'stakeholders')[0] ?? {};
        expect(new Set(history.map(({ date }) => date)).size).toBe(history.length);
        expect(history.at(-1) ?? { level: null, stance: 'unknown' }).toMatchObject({
          level: perceptionCurrent,
          stance,
        });
      }),
    );
  });
});
