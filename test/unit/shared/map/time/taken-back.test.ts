import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planOn } from '../../../../../shared/map/time/plan-on.ts';
import { isOnMap, mapPart, type PastEdit, type PlanPast } from '../../../../../shared/map/time/plan-past.ts';
import { heldAtEndOf, takenBack } from '../../../../../shared/map/time/taken-back.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { insertOf } from '../../../../../shared/model/editing.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { drawChanges } from '../../model/arbitrary-edit.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../../model/arbitrary-plan.ts';
import { countedIds } from '../../model/test-ids.ts';
import { PeoplePlan } from '../people-plan.ts';

vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

const began = '2026-03-01';

/** A plan edited for some days, its state at the end of each, and what is kept of that. */
function drawPast(draw: fc.GeneratorValue): { plan: Plan; states: Plan[]; past: PlanPast } {
  const newId = countedIds(5000);
  let plan = draw(arbitraryPlan, 1);
  const states = [plan];
  const edits: PastEdit[] = [];
  for (let day = draw(fc.integer, { min: 1, max: 8 }); day > 0; day -= 1) {
    const changes = drawChanges(draw, plan, newId);
    if (changes.length > 0) plan = applyChanges(plan, changes);
    states.push(plan);
    const shown = changes.filter(({ collection }) => isOnMap(collection));
    edits.unshift({ day: addDays(began, states.length - 1), changes: shown });
  }
  return { plan, states, past: { began, versions: [], latest: mapPart(plan), edits } };
}

const sameMap = (a: Plan, b: Plan): boolean => {
  // The frame of a plan is not what the map is drawn from, and not taken back.
  const [left, right] = [mapPart(a), mapPart(b)];
  return isDeepStrictEqual({ ...left, plan: null, account: null }, { ...right, plan: null, account: null });
};

describe('the history taken back', () => {
  it('gives the plan it began with, and that of every day between', () => {
    const property = fc.property(fc.gen(), (draw) => {
      const { states, past } = drawPast(draw);
      expect(sameMap(takenBack(past.latest, past.edits), states[0] ?? past.latest)).toBe(true);
      for (const [index, state] of states.entries()) {
        const held = heldAtEndOf(past, addDays(began, index));
        expect(held !== null && sameMap(held, state)).toBe(true);
      }
      expect(heldAtEndOf(past, addDays(began, -1))).toBeNull();
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('never changes the plan it is asked about, which is itself today', () => {
    const property = fc.property(fc.gen(), fc.integer({ min: -5, max: 12 }), (draw, offset) => {
      const { plan, past } = drawPast(draw);
      const before = structuredClone(plan);
      const today = addDays(began, 9);
      const on = planOn(plan, addDays(began, offset), today, past);
      if (offset >= 9) expect(on.plan).toBe(plan);
      expect(plan).toEqual(before);
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('goes by order where a clock was set back', () => {
    const people = new PeoplePlan();
    const { plan } = people;
    const add = (day: string, name: string): PastEdit => ({
      day,
      changes: [insertOf('people', { id: people.newId(), name })],
    });
    // Jon was added after Ana, on a computer that thought it was February.
    const edits = [add('2026-02-01', 'Jon Berg'), add('2026-04-01', 'Ana Ruiz')];
    const latest = applyChanges(mapPart(plan), edits.flatMap(({ changes }) => changes).toReversed());
    const past: PlanPast = { began: '2026-01-01', versions: [], latest, edits };
    const namesOn = (day: string): string[] =>
      Object.values(heldAtEndOf(past, day)?.people ?? {}).map(({ name }) => name);
    expect(namesOn('2026-01-31')).toEqual([]);
    expect(namesOn('2026-03-01').sort()).toEqual(['Ana Ruiz', 'Jon Berg']);
  });
});
