import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf, parseChangeSet } from '../../../../../shared/model/change.ts';
import { AppError } from '../../../../../shared/model/errors.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { drawLineChanges } from '../../../../../shared/quick-add/build-draw-line.ts';
import {
  fillGapChanges,
  fillGapTypedChanges,
} from '../../../../../shared/quick-add/organization/fill-gap.ts';
import { PeoplePlan, today } from '../../map/people-plan.ts';

function plantPlan() {
  const people = new PeoplePlan();
  const plant = people.unit('Plant 4');
  const jon = people.person('Jon Berg', { title: 'Plant Manager', unitId: plant });
  const drawn = (line: string): Plan =>
    applyChanges(people.plan, drawLineChanges(people.plan, line, today, people.newId).changes);
  return { people, plant, jon, drawn };
}

const vacanciesOf = (plan: Plan) => Object.values(plan.vacancies);

describe('a typed vacancy', () => {
  it.each([
    'vacant Energy Manager, Plant 4 > Jon Berg',
    'Vacant: Energy Manager, plant 4 > jon berg',
    'open position Energy Manager > Jon Berg',
  ])('%s is a position below its manager, in the unit', (line) => {
    const { plant, jon, drawn } = plantPlan();
    expect(vacanciesOf(drawn(line))).toEqual([
      expect.objectContaining({ title: 'Energy Manager', unitId: plant, managerId: jon, since: today }),
    ]);
  });

  it('brings its unit where the plan does not have it', () => {
    const { drawn } = plantPlan();
    const plan = drawn('vacant Head of Service, Aftermarket');
    const unit = Object.values(plan.businessUnits).find(({ name }) => name === 'Aftermarket');
    expect(vacanciesOf(plan).map(({ unitId }) => unitId)).toEqual([unit?.id]);
  });

  it('refuses no position, a manager nobody knows, and the same one again', () => {
    const { people, drawn } = plantPlan();
    expect(() => drawn('vacant')).toThrow('Name the position');
    expect(() => drawn('vacant Buyer > Zed Zorn')).toThrow('Zed Zorn is not on the map');
    people.plan = drawn('vacant Buyer, Plant 4');
    expect(() => drawn('vacant Buyer, Plant 4')).toThrow('stands vacant there already');
  });
});

describe('filling a vacancy', () => {
  function withVacancy() {
    const parts = plantPlan();
    parts.people.plan = parts.drawn('vacant Energy Manager, Plant 4 > Jon Berg');
    const [vacancy] = vacanciesOf(parts.people.plan);
    if (vacancy === undefined) throw new Error('There is no vacancy');
    return { ...parts, vacancy, gap: { unitId: vacancy.unitId, vacancyId: vacancy.id } };
  }

  it('puts somebody new into the position, and the vacancy is gone', () => {
    const { people, gap, plant, jon } = withVacancy();
    const { label, changes, personId } = fillGapTypedChanges(
      people.plan,
      gap,
      'Siri Dahl',
      today,
      people.newId,
    );
    const plan = applyChanges(people.plan, changes);
    expect(label).toBe('Fill “Energy Manager” with Siri Dahl');
    expect(plan.people[personId]).toMatchObject({
      name: 'Siri Dahl',
      title: 'Energy Manager',
      unitId: plant,
    });
    expect(Object.values(plan.relationships)).toEqual([
      expect.objectContaining({ kind: 'reportsTo', fromPersonId: personId, toPersonId: jon }),
    ]);
    expect(vacanciesOf(plan)).toEqual([]);
  });

  it('refuses whom it would make their own manager', () => {
    const { people, gap, jon } = withVacancy();
    expect(() => fillGapChanges(people.plan, gap, jon, people.newId)).toThrow(
      'cannot report to the same person',
    );
  });

  it('leads back to the identical plan', () => {
    const name = fc.constantFrom('Siri Dahl', 'Jon', 'Ana Ruiz, CFO', 'Ola > Jon Berg', 'Tor, Lead, Plant 9');
    fc.assert(
      fc.property(name, fc.boolean(), (typed, isUnit) => {
        const { people, gap } = withVacancy();
        const wanted = isUnit ? { ...gap, vacancyId: null } : gap;
        let filling: ReturnType<typeof fillGapTypedChanges>;
        try {
          filling = fillGapTypedChanges(people.plan, wanted, typed, today, people.newId);
        } catch (error) {
          // A name that fits nobody's line is refused in words, and nothing is to be taken back.
          expect(error).toBeInstanceOf(AppError);
          return;
        }
        const after = applyChanges(people.plan, filling.changes);
        const set = parseChangeSet({
          planId: people.plan.plan.id,
          label: filling.label,
          changes: filling.changes,
        });
        expect(applyChanges(after, inverseOf(set).changes)).toEqual(people.plan);
      }),
    );
  });
});
