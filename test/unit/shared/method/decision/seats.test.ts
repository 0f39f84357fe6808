import { describe, expect, it } from 'vitest';
import { movedApproval } from '../../../../../shared/method/decision/approval-order.ts';
import { rosterSuggestions, startingRoster } from '../../../../../shared/method/decision/roster.ts';
import {
  approvalPath,
  emptyRoles,
  membersOf,
  rolesByPerson,
  seatsByRole,
  separationInDecision,
} from '../../../../../shared/method/decision/seats.ts';
import { whoCouldKnow } from '../../../../../shared/method/decision/who-could-know.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import type { Id } from '../../../../../shared/model/field.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import type { DecisionSeat } from '../../../../../shared/model/records/decision-center.ts';
import { PlanSketch } from '../../plan-sketch.ts';

class Decision extends PlanSketch {
  readonly decisionCenterId = this.add('decisionCenters', { title: 'Winches' });

  seat(role: DecisionSeat['role'], personId: Id | null, values: Partial<DecisionSeat> = {}): Id {
    return this.add('decisionSeats', { decisionCenterId: this.decisionCenterId, role, personId, ...values });
  }

  get decision() {
    const [decision] = listOf(this.plan, 'decisionCenters');
    if (decision === undefined) throw new Error('The decision was added at the start');
    return decision;
  }
}

describe('the seats of a decision', () => {
  it('lists seven roles, one person in several, empty chairs with and without a seat', () => {
    const s = new Decision();
    const ana = s.person('Ana Ruiz');
    s.seat('initiator', ana);
    s.seat('decider', ana);
    s.seat('approver', null);
    const byRole = seatsByRole(s.plan, s.decisionCenterId);
    expect(byRole.map(({ role }) => role)).toEqual([
      ...['initiator', 'user', 'influencer', 'decider', 'approver', 'buyer', 'gatekeeper'],
    ]);
    expect(byRole.find(({ role }) => role === 'approver')).toMatchObject({ isEmpty: true, filled: [] });
    expect(byRole.find(({ role }) => role === 'approver')?.vacant).toHaveLength(1);
    expect(emptyRoles(s.plan, s.decisionCenterId)).toEqual([
      ...['user', 'influencer', 'approver', 'buyer', 'gatekeeper'],
    ]);
    expect(rolesByPerson(s.plan, s.decisionCenterId).get(ana)).toEqual(['initiator', 'decider']);
    expect(membersOf(s.plan, s.decisionCenterId)).toEqual([ana]);
  });

  it('keeps the seats of two decisions apart', () => {
    const s = new Decision();
    const other = s.add('decisionCenters', { title: 'Pumps' });
    s.add('decisionSeats', { decisionCenterId: other, role: 'decider', personId: s.person('Ana Ruiz') });
    expect(emptyRoles(s.plan, s.decisionCenterId)).toHaveLength(7);
    expect(emptyRoles(s.plan, other)).toHaveLength(6);
  });

  it('measures how far each member is from the decider of this decision', () => {
    const s = new Decision();
    const [ana, jon, kari, yusuf] = ['Ana Ruiz', 'Jon Berg', 'Kari Lund', 'Yusuf Demir'].map((name) =>
      s.person(name),
    );
    if (ana === undefined || jon === undefined || kari === undefined || yusuf === undefined) return;
    s.tie('reportsTo', jon, ana);
    s.tie('reportsTo', kari, jon);
    s.seat('decider', ana);
    for (const personId of [kari, jon, yusuf]) s.seat('user', personId);
    expect([...separationInDecision(s.plan, s.decisionCenterId)]).toEqual([
      [ana, 0],
      [kari, 2],
      [jon, 1],
      [yusuf, null],
    ]);
  });
});

describe('approvalPath', () => {
  it('goes in order, approvers without a place last, and tells what is open', () => {
    const s = new Decision();
    const nina = s.seat('approver', s.person('Nina Falk'), { approvalOrder: 2 });
    const anyone = s.seat('approver', null);
    const jon = s.seat('user', s.person('Jon Berg'), { approvalOrder: 1, approvedOn: '2026-11-01' });
    s.seat('influencer', s.person('Li Chen'));
    const path = approvalPath(s.plan, s.decisionCenterId);
    expect(path.steps.map((seat) => seat.id)).toEqual([jon, nina, anyone]);
    expect(path.open.map((seat) => seat.id)).toEqual([nina, anyone]);
    expect(path.next?.id).toBe(nina);
  });

  it('moves a seat and numbers all of them anew', () => {
    const s = new Decision();
    const [first, second, third] = ['A', 'B', 'C'].map((name) => s.seat('approver', s.person(name)));
    const moved = (id: Id | undefined, by: -1 | 1) =>
      movedApproval(s.plan, s.decisionCenterId, id ?? '', by).filter((change) => change !== null);
    const after = applyChanges(s.plan, moved(third, -1));
    expect(
      approvalPath(after, s.decisionCenterId).steps.map((seat) => [seat.id, seat.approvalOrder]),
    ).toEqual([
      [first, 1],
      [third, 2],
      [second, 3],
    ]);
    expect(moved(first, -1)).toEqual([]);
    expect(moved(third, 1)).toEqual([]);
  });
});

describe('the roster', () => {
  it('starts from the roles people usually have; users and initiators of units elsewhere stay away', () => {
    const s = new Decision();
    const group = s.add('businessUnits', { name: 'Group' });
    const [four, two] = ['Plant 4', 'Plant 2'].map((name) =>
      s.add('businessUnits', { name, parentId: group }),
    );
    const kari = s.person('Kari Lund', { roles: ['user'] }, { unitId: four ?? null });
    const ewa = s.person('Ewa Mazur', { roles: ['user'] }, { unitId: two ?? null });
    const nina = s.person('Nina Falk', { roles: ['approver'] }, { unitId: two ?? null });
    const ana = s.person('Ana Ruiz', { roles: ['initiator', 'decider'] }, { unitId: group });
    expect(startingRoster(s.plan, four ?? null)).toEqual([
      { personId: ana, role: 'initiator' },
      { personId: kari, role: 'user' },
      { personId: ana, role: 'decider' },
      { personId: nina, role: 'approver' },
    ]);
    expect(startingRoster(s.plan, null).some(({ personId }) => personId === ewa)).toBe(true);
    s.seat('decider', ana);
    expect(rosterSuggestions(s.plan, s.decision)).not.toContainEqual({ personId: ana, role: 'decider' });
    expect(rosterSuggestions(s.plan, s.decision)).toContainEqual({ personId: ana, role: 'initiator' });
  });
});

describe('whoCouldKnow', () => {
  it('asks members before others, friends first, and nobody who stands against us', () => {
    const s = new Decision();
    const outside = s.person('Outside', { stance: 'champion' });
    const member = s.person('Member', { stance: 'neutral' });
    const friend = s.person('Friend', { stance: 'supporter' });
    const against = s.person('Against', { stance: 'opponent' });
    const stranger = s.person('Stranger', { stance: 'supporter' });
    for (const personId of [outside, member, friend, against]) s.knows(s.mara, personId);
    for (const personId of [member, friend, against, stranger]) s.seat('user', personId);
    expect(whoCouldKnow(s.plan, s.decisionCenterId, 9).map(({ personId }) => personId)).toEqual([
      friend,
      member,
      outside,
    ]);
    expect(whoCouldKnow(s.plan, s.decisionCenterId, 1)[0]?.teamMemberId).toBe(s.mara);
  });
});
