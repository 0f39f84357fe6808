import { describe, expect, it } from 'vitest';
import {
  afterRecheck,
  defaultRecheck,
  lostDealSummary,
  lostDealsWithoutPlan,
  nextLook,
  recheckDue,
} from '../../../../../shared/method/position/lost-deals.ts';
import { newRecord } from '../../../../../shared/model/editing.ts';
import type { LostDealPlan } from '../../../../../shared/model/records/position.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';

const newId = countingIds();
const loss = (values: Partial<LostDealPlan>): LostDealPlan =>
  newRecord('lostDealPlans', { id: newId(), title: 'Plant 5', lostOn: '2026-01-31', ...values });

describe('nextLook', () => {
  it.each([
    { why: 'two quarters after the loss', values: {}, date: '2026-07-31', cause: 'recheckDate' },
    {
      why: 'the day that was set',
      values: { recheckDate: '2026-12-01' },
      date: '2026-12-01',
      cause: 'recheckDate',
    },
    {
      why: 'nine months before the contract ends, where that is earlier',
      values: { recheckDate: '2027-12-01', contractEnd: '2028-02-29', triggers: ['contractEnding' as const] },
      date: '2027-05-29',
      cause: 'contractEnding',
    },
    {
      why: 'not for a contract end without its trigger',
      values: { recheckDate: '2027-12-01', contractEnd: '2028-02-29' },
      date: '2027-12-01',
      cause: 'recheckDate',
    },
  ])('is $why', ({ values, date, cause }) => {
    expect(nextLook(loss(values))).toEqual({ date, cause });
  });

  it('never comes for a dead one', () => {
    expect(nextLook(loss({ segment: 'dead' }))).toBeNull();
  });

  it('ends on the last day of a shorter month', () => {
    expect(defaultRecheck('2025-08-31')).toBe('2026-02-28');
  });
});

describe('recheckDue', () => {
  it('is due on the day itself, the longest waiting first', () => {
    const sketch = new PlanSketch();
    const add = (title: string, recheckDate: string) =>
      sketch.add('lostDealPlans', { title, lostOn: '2025-01-01', recheckDate });
    add('Today', today);
    add('Tomorrow', '2026-11-17');
    add('Long ago', '2026-06-01');
    expect(recheckDue(sketch.plan, today).map(({ title, daysLate }) => [title, daysLate])).toEqual([
      ['Long ago', 168],
      ['Today', 0],
    ]);
  });

  it('is settled once somebody has looked', () => {
    const due = loss({
      recheckDate: '2027-12-01',
      contractEnd: '2027-01-01',
      triggers: ['contractEnding', 'metricWorse'],
    });
    expect(nextLook(due)?.date).toBe('2026-04-01');
    const after = { ...due, ...afterRecheck(due, today) };
    expect(after.triggers).toEqual(['metricWorse']);
    expect(nextLook(after)).toEqual({ date: '2027-05-16', cause: 'recheckDate' });
  });
});

describe('losses and their reasons', () => {
  it('knows the lost deals that have no plan, the latest first', () => {
    const sketch = new PlanSketch();
    const planned = sketch.add('deals', { title: 'Planned', outcome: 'lost' });
    sketch.add('deals', { title: 'Old', outcome: 'lost', date: '2024-01-01' });
    sketch.add('deals', { title: 'New', outcome: 'lost', date: '2026-01-01' });
    sketch.add('deals', { title: 'Won', outcome: 'won' });
    sketch.add('lostDealPlans', { title: 'Planned', lostOn: '2024-01-01', dealId: planned });
    expect(lostDealsWithoutPlan(sketch.plan).map((deal) => deal.title)).toEqual(['New', 'Old']);
  });

  it('counts how often the stated reason was not the real one', () => {
    const sketch = new PlanSketch();
    const add = (
      statedReason: LostDealPlan['statedReason'],
      verifiedReason: LostDealPlan['verifiedReason'],
    ) => sketch.add('lostDealPlans', { title: 'Loss', lostOn: '2026-01-01', statedReason, verifiedReason });
    add('price', 'competitor');
    add('price', 'price');
    add('price', null);
    expect(lostDealSummary(sketch.plan)).toEqual({ count: 3, verified: 2, different: 1 });
  });
});
