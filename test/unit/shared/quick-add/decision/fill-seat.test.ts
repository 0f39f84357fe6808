import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesByPerson, seatsByRole, seatsOf } from '../../../../../shared/method/decision/seats.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf } from '../../../../../shared/model/change.ts';
import type { Id } from '../../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { buyingRoles } from '../../../../../shared/model/records/stakeholder.ts';
import {
  type EmptySeat,
  type SeatFilling,
  seatPersonChanges,
  seatTypedChanges,
} from '../../../../../shared/quick-add/decision/fill-seat.ts';
import { leaveSeatChanges } from '../../../../../shared/quick-add/decision/leave-seat.ts';
import { countingIds } from '../../map/people-plan.ts';
import { wild } from '../../map/wild-plan.ts';
import { PlanSketch } from '../../plan-sketch.ts';

const today = '2026-11-21';

function winches() {
  const sketch = new PlanSketch();
  const decisionId = sketch.add('decisionCenters', { title: 'Winches' });
  return { sketch, decisionId };
}

const take = (plan: Plan, { changes }: SeatFilling): Plan => applyChanges(plan, changes);

describe('filling an empty seat', () => {
  it('seats somebody of the plan in a role nobody has', () => {
    const { sketch, decisionId } = winches();
    const nina = sketch.person('Nina Falk');
    const seat: EmptySeat = { decisionId, role: 'approver', seatId: null };
    const made = seatPersonChanges(sketch.plan, seat, nina, sketch.newId);
    expect(made.label).toBe('Seat Nina Falk as approver');
    expect(rolesByPerson(take(sketch.plan, made), decisionId).get(nina)).toEqual(['approver']);
  });

  it('fills the very seat that was entered, and keeps its place in the approvals', () => {
    const { sketch, decisionId } = winches();
    const nina = sketch.person('Nina Falk');
    const add = (approvalOrder: number) =>
      sketch.add('decisionSeats', { decisionCenterId: decisionId, role: 'approver', approvalOrder });
    const [first, second] = [add(1), add(2)];
    const seat: EmptySeat = { decisionId, role: 'approver', seatId: second };
    const after = take(sketch.plan, seatPersonChanges(sketch.plan, seat, nina, sketch.newId));
    expect(after.decisionSeats[second]).toMatchObject({ personId: nina, approvalOrder: 2 });
    expect(after.decisionSeats[first]?.personId).toBeNull();
    expect(seatsOf(after, decisionId)).toHaveLength(2);
  });

  it('adds somebody who is typed with a title and seats them at once', () => {
    const { sketch, decisionId } = winches();
    const seat: EmptySeat = { decisionId, role: 'decider', seatId: null };
    const made = seatTypedChanges(sketch.plan, seat, 'Nina Falk, CFO, Finance', today, sketch.newId);
    const after = take(sketch.plan, made);
    expect(made.label).toBe('Seat Nina Falk as decider');
    expect(after.people[made.personId]).toMatchObject({ name: 'Nina Falk', title: 'CFO' });
    expect(rolesByPerson(after, decisionId).get(made.personId)).toEqual(['decider']);
  });

  it('brings somebody onto the map who was not there yet', () => {
    const { sketch, decisionId } = winches();
    const nina = sketch.add('people', { name: 'Nina Falk' });
    const seat: EmptySeat = { decisionId, role: 'user', seatId: null };
    const after = take(sketch.plan, seatPersonChanges(sketch.plan, seat, nina, sketch.newId));
    expect(listOf(after, 'stakeholders').map(({ personId }) => personId)).toContain(nina);
  });

  it('refuses who sits there already, a seat filled meanwhile, and a line that names nobody', () => {
    const { sketch, decisionId } = winches();
    const [nina, jon] = [sketch.person('Nina Falk'), sketch.person('Jon Berg')];
    const filled = sketch.add('decisionSeats', {
      decisionCenterId: decisionId,
      role: 'approver',
      personId: nina,
    });
    const role = 'approver';
    expect(() =>
      seatPersonChanges(sketch.plan, { decisionId, role, seatId: null }, nina, sketch.newId),
    ).toThrow('Nina Falk is the approver of Winches already');
    expect(() =>
      seatPersonChanges(sketch.plan, { decisionId, role, seatId: filled }, jon, sketch.newId),
    ).toThrow('Nina Falk sits there already');
    expect(() =>
      seatTypedChanges(sketch.plan, { decisionId, role, seatId: null }, 'approver', today, sketch.newId),
    ).toThrow(/Start with a name/);
  });

  it('is taken back to the identical plan, whoever is seated wherever', () => {
    const picks = fc.record({ chair: fc.nat(), person: fc.nat(), isTyped: fc.boolean() });
    fc.assert(
      fc.property(wild, picks, (plan, { chair, person, isTyped }) => {
        const [decision] = listOf(plan, 'decisionCenters');
        if (decision === undefined) return;
        const chairs = emptySeats(plan, decision.id);
        const seat = chairs[chair % Math.max(1, chairs.length)];
        const people = listOf(plan, 'people');
        const who = people[person % people.length];
        if (seat === undefined || who === undefined) return;
        const isTaken = rolesByPerson(plan, decision.id).get(who.id)?.includes(seat.role) === true;
        if (isTaken && !isTyped) return;
        const ids = countingIds();
        const newId = () => ids().replace('019aa', '019ab');
        const before = structuredClone(plan);
        const made = isTyped
          ? seatTypedChanges(plan, seat, 'Somebody New, CFO', today, newId)
          : seatPersonChanges(plan, seat, who.id, newId);
        const after = take(plan, made);
        expect(rolesByPerson(after, decision.id).get(made.personId)).toContain(seat.role);
        const set = { planId: plan.plan.id, label: made.label, changes: made.changes };
        expect(applyChanges(after, inverseOf(set).changes)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('leaving a seat', () => {
  it('takes the seat away that only says who has the role', () => {
    const { sketch, decisionId } = winches();
    const nina = sketch.person('Nina Falk');
    sketch.add('decisionSeats', { decisionCenterId: decisionId, role: 'user', personId: nina });
    const made = leaveSeatChanges(sketch.plan, decisionId, 'user', nina);
    expect(made.label).toBe('Nina Falk is not the user');
    expect(seatsOf(applyChanges(sketch.plan, made.changes), decisionId)).toEqual([]);
  });

  it('leaves a place in the approvals empty', () => {
    const { sketch, decisionId } = winches();
    const nina = sketch.person('Nina Falk');
    const values = { role: 'approver', personId: nina, approvalOrder: 2 } as const;
    const seat = sketch.add('decisionSeats', { decisionCenterId: decisionId, ...values });
    const { changes } = leaveSeatChanges(sketch.plan, decisionId, 'approver', nina);
    expect(applyChanges(sketch.plan, changes).decisionSeats[seat]).toMatchObject({
      personId: null,
      approvalOrder: 2,
    });
  });

  it('is taken back to the identical plan, whoever leaves whichever role', () => {
    fc.assert(
      fc.property(wild, fc.nat(), (plan, pick) => {
        const seats = listOf(plan, 'decisionSeats').filter(({ personId }) => personId !== null);
        const seat = seats[pick % Math.max(1, seats.length)];
        if (seat === undefined || seat.personId === null) return;
        const before = structuredClone(plan);
        const { label, changes } = leaveSeatChanges(plan, seat.decisionCenterId, seat.role, seat.personId);
        const after = applyChanges(plan, changes);
        expect(rolesByPerson(after, seat.decisionCenterId).get(seat.personId) ?? []).not.toContain(seat.role);
        const back = inverseOf({ planId: plan.plan.id, label, changes }).changes;
        expect(applyChanges(after, back)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** The chairs the lens shows. */
function emptySeats(plan: Plan, decisionId: Id): EmptySeat[] {
  const byRole = seatsByRole(plan, decisionId);
  return buyingRoles.flatMap((role): EmptySeat[] => {
    const seats = byRole.find((one) => one.role === role);
    if (seats === undefined) return [];
    if (seats.isEmpty && seats.vacant.length === 0) return [{ decisionId, role, seatId: null }];
    return seats.vacant.map(({ id }) => ({ decisionId, role, seatId: id }));
  });
}
