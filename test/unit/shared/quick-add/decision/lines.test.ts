import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import { addDecisionChanges } from '../../../../../shared/quick-add/decision/build-decision.ts';
import { addEntryChanges } from '../../../../../shared/quick-add/decision/build-entry.ts';
import { addSeatChanges } from '../../../../../shared/quick-add/decision/build-seat.ts';
import { parseDecisionLine } from '../../../../../shared/quick-add/decision/decision-line.ts';
import { parseEntryLine } from '../../../../../shared/quick-add/decision/entry-line.ts';
import { parseSeatLine } from '../../../../../shared/quick-add/decision/seat-line.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const decision = (text: string) => parseDecisionLine(text, today, 'EUR');
const blank = { buyClass: null, deadline: null, currentPhase: null, value: null };

describe('a decision as typed', () => {
  it.each([
    ['New winches for Plant 4, new task, by 30 June', { buyClass: 'newTask', deadline: '2027-06-30' }],
    ['New winches for Plant 4, by 30 June, new task', { buyClass: 'newTask', deadline: '2027-06-30' }],
    ['New winches for Plant 4', {}],
    ['New winches for Plant 4; straight rebuy; phase 3', { buyClass: 'straightRebuy', currentPhase: 3 }],
    ['New winches for Plant 4, €400k', { value: { amount: '400000', currency: 'EUR' } }],
  ])('reads %s', (text, said) => {
    expect(decision(text)).toEqual({ title: 'New winches for Plant 4', ...blank, ...said });
  });

  it('keeps in the title what is nothing else', () => {
    expect(decision('Winches, pumps and cranes').title).toBe('Winches, pumps and cranes');
    expect(decision('modified rebuy').title).toBe('');
  });

  it('makes a decision for the unit it names, with a seat for everyone in their usual roles', () => {
    const s = new PlanSketch();
    const plant = s.add('businessUnits', { name: 'Plant 4' });
    s.person('Ana Ruiz', { roles: ['initiator', 'decider'] });
    const { changes, label } = addDecisionChanges(
      s.plan,
      decision('New winches for plant 4, new task'),
      s.newId,
    );
    const after = applyChanges(s.plan, changes);
    expect(label).toBe('Add decision “New winches for plant 4”');
    expect(listOf(after, 'decisionCenters')).toMatchObject([{ businessUnitId: plant, buyClass: 'newTask' }]);
    expect(listOf(after, 'decisionSeats').map((seat) => seat.role)).toEqual(['initiator', 'decider']);
    expect(() => addDecisionChanges(after, decision('New Winches for Plant 4'), s.newId)).toThrow('already');
    expect(() => addDecisionChanges(s.plan, decision(', new task'), s.newId)).toThrow('Start with');
  });
});

describe('a seat as typed', () => {
  it.each([
    ['Ana Ruiz decider', 'Ana Ruiz', ['decider'], null],
    ['Ana Ruiz, decider and approver', 'Ana Ruiz', ['decider', 'approver'], null],
    ['Ana Ruiz user, influencer', 'Ana Ruiz', ['user', 'influencer'], null],
    ['Ana Ruiz economic buyer 2', 'Ana Ruiz', ['approver'], 2],
    ['Ana Ruiz is the decider', 'Ana Ruiz', ['decider'], null],
    ['Ana Ruiz, COO, decision maker', 'Ana Ruiz', ['decider'], null],
    ['Ana Ruiz', 'Ana Ruiz', [], null],
    ['? approver', null, ['approver'], null],
    ['approver', null, ['approver'], null],
    ['nobody gatekeeper', null, ['gatekeeper'], null],
  ])('reads %s', (text, name, roles, approvalOrder) => {
    const line = parseSeatLine(text);
    expect(line.person?.name ?? null).toBe(name);
    expect(line).toMatchObject({ roles, approvalOrder });
  });

  function seated(text: string, prepare: (s: PlanSketch, id: string) => void = () => undefined) {
    const s = new PlanSketch();
    const id = s.add('decisionCenters', { title: 'Winches' });
    s.person('Ana Ruiz', { roles: ['influencer'] });
    prepare(s, id);
    const { changes } = addSeatChanges(s.plan, id, parseSeatLine(text), s.newId, today);
    return applyChanges(s.plan, changes);
  }

  it('seats somebody the plan knows, by a short name too, in the role typed or the usual one', () => {
    expect(listOf(seated('Ana decider 1'), 'decisionSeats')).toMatchObject([
      { role: 'decider', approvalOrder: 1 },
    ]);
    expect(listOf(seated('Ana Ruiz'), 'decisionSeats')).toMatchObject([{ role: 'influencer' }]);
    expect(listOf(seated('Ana decider'), 'people')).toHaveLength(1);
  });

  it('adds whom the plan does not know, with title and role', () => {
    const plan = seated('Nina Falk, CFO, approver');
    expect(listOf(plan, 'people').at(-1)).toMatchObject({ name: 'Nina Falk', title: 'CFO' });
    expect(listOf(plan, 'decisionSeats')).toMatchObject([{ role: 'approver' }]);
  });

  it('fills the empty seat of the role before it adds one', () => {
    const plan = seated('Ana approver', (s, decisionCenterId) =>
      s.add('decisionSeats', { decisionCenterId, role: 'approver', approvalOrder: 3 }),
    );
    expect(listOf(plan, 'decisionSeats')).toMatchObject([{ role: 'approver', approvalOrder: 3 }]);
    expect(listOf(plan, 'decisionSeats')[0]?.personId).toBe(listOf(plan, 'people')[0]?.id);
  });

  it('refuses a seat without role and person, and one that is there', () => {
    expect(() => seated('Somebody New')).toThrow('the person and the role');
    expect(() =>
      seated('Ana decider', (s, decisionCenterId) =>
        s.add('decisionSeats', {
          decisionCenterId,
          role: 'decider',
          personId: listOf(s.plan, 'people')[0]?.id ?? null,
        }),
      ),
    ).toThrow('Ana Ruiz already sits in this decision as decider');
  });
});

describe('an entry as typed', () => {
  it.each([
    ['Halden phase 4 since 12 March', { name: 'Halden', phase: 4, enteredOn: '2026-03-12' }],
    ['Halden 4', { name: 'Halden', phase: 4, enteredOn: null }],
    ['Halden came in at phase 4', { name: 'Halden', phase: 4, enteredOn: null }],
    ['Halden at the proposals', { name: 'Halden', phase: 5, enteredOn: null }],
    ['us 2', { name: '', isUs: true, phase: 2, enteredOn: null }],
    ['Halden', { name: 'Halden', phase: null, enteredOn: null }],
    ['Halden 9', { name: 'Halden 9', phase: null, enteredOn: null }],
  ])('reads %s', (text, said) => {
    expect(parseEntryLine(text, today)).toEqual({ isUs: false, ...said });
  });

  it('adds the rival and its entry, and changes an entry that is there', () => {
    const s = new PlanSketch();
    const id = s.add('decisionCenters', { title: 'Winches' });
    const add = (plan: typeof s.plan, text: string) =>
      applyChanges(plan, addEntryChanges(plan, id, parseEntryLine(text, today), s.newId).changes);
    const once = add(s.plan, 'Halden 4');
    expect(listOf(once, 'competitors')).toMatchObject([{ name: 'Halden' }]);
    const twice = add(once, 'halden 3 since 12 March');
    expect(listOf(twice, 'entryAssessments')).toMatchObject([{ phase: 3, enteredOn: '2026-03-12' }]);
    expect(() => add(s.plan, '4')).toThrow('Start with a supplier');
  });
});

describe('whatever is typed', () => {
  it('is read without an error, and a decision never loses its words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        parseSeatLine(text);
        parseEntryLine(text, today);
        decision(text);
      }),
    );
  });
});
