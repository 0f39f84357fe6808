import { describe, expect, it } from 'vitest';
import {
  amountEdit,
  dayEdit,
  dayOfYear,
  linesFromRough,
} from '../../../../../../renderer/features/business-case/lines/amount-edit.ts';
import { caseResults } from '../../../../../../shared/method/business-case.ts';
import { applyChanges } from '../../../../../../shared/model/applying.ts';
import type { Change } from '../../../../../../shared/model/change.ts';
import { listOf, type Plan } from '../../../../../../shared/model/plan.ts';
import { PlanSketch } from '../../../../shared/plan-sketch.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const applied = (plan: Plan, { changes }: { changes: readonly (Change | null)[] }): Plan =>
  applyChanges(
    plan,
    changes.flatMap((change) => change ?? []),
  );

function dock() {
  const sketch = new PlanSketch();
  const businessCaseId = sketch.add('businessCases', { title: 'Docks', years: 2 });
  const lineId = sketch.add('businessCaseLines', { businessCaseId, title: 'Less waiting' });
  const [line] = listOf(sketch.plan, 'businessCaseLines');
  const [businessCase] = listOf(sketch.plan, 'businessCases');
  if (line === undefined || businessCase === undefined) throw new Error('The case is gone');
  return { sketch, line, lineId, businessCase };
}

describe('amountEdit', () => {
  const cell = { year: 1, scenario: 'low' } as const;

  it('adds an amount, changes it, and takes it away when its last figure goes', () => {
    const { sketch, line } = dock();
    const added = amountEdit(sketch.plan, line, cell, euros('5'), sketch.newId);
    expect(added.label).toBe('Low of “Less waiting” in year 1: €5');
    const first = applied(sketch.plan, added);
    expect(listOf(first, 'businessCaseAmounts')).toMatchObject([{ year: 1, low: euros('5'), base: null }]);
    const second = applied(
      first,
      amountEdit(first, line, { ...cell, scenario: 'base' }, euros('7'), sketch.newId),
    );
    expect(listOf(second, 'businessCaseAmounts')).toMatchObject([{ low: euros('5'), base: euros('7') }]);
    const third = applied(second, amountEdit(second, line, cell, null, sketch.newId));
    expect(listOf(third, 'businessCaseAmounts')).toMatchObject([{ low: null, base: euros('7') }]);
    const last = applied(third, amountEdit(third, line, { ...cell, scenario: 'base' }, null, sketch.newId));
    expect(listOf(last, 'businessCaseAmounts')).toEqual([]);
    expect(amountEdit(last, line, cell, null, sketch.newId).changes).toEqual([]);
  });
});

describe('dayEdit', () => {
  it('sets the day of every amount of a year', () => {
    const { sketch, lineId, businessCase } = dock();
    sketch.add('businessCaseAmounts', { lineId, year: 1, base: euros('1'), date: '2027-01-05' });
    const other = sketch.add('businessCaseLines', { businessCaseId: businessCase.id, title: 'Claims' });
    sketch.add('businessCaseAmounts', { lineId: other, year: 1, base: euros('1') });
    expect(dayOfYear(sketch.plan, businessCase.id, 1)).toBe('several');
    const plan = applied(sketch.plan, dayEdit(sketch.plan, businessCase, 1, '2027-03-01'));
    expect(dayOfYear(plan, businessCase.id, 1)).toBe('2027-03-01');
    expect(dayOfYear(plan, businessCase.id, 2)).toBeNull();
  });
});

describe('linesFromRough', () => {
  it('leaves the figures of the case as they were', () => {
    const sketch = new PlanSketch();
    sketch.add('businessCases', {
      title: 'Docks',
      years: 3,
      discountRate: 10,
      roughInvestment: euros('250000'),
      roughYearlyBenefit: euros('120000'),
    });
    const [before] = caseResults(sketch.plan);
    const [businessCase] = listOf(sketch.plan, 'businessCases');
    if (businessCase === undefined) throw new Error('The case is gone');
    const [made] = caseResults(applied(sketch.plan, linesFromRough(businessCase, sketch.newId)));
    expect(made?.flows.isRough).toBe(false);
    expect(made?.base).toEqual(before?.base);
  });
});
