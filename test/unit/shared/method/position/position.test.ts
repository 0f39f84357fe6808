import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealSummary } from '../../../../../shared/method/position/deal-summary.ts';
import { deliveredValue } from '../../../../../shared/method/position/delivered-value.ts';
import { positionAnalysis } from '../../../../../shared/method/position/position-analysis.ts';
import { openProblems } from '../../../../../shared/method/position/problems.ts';
import { relationshipTrend } from '../../../../../shared/method/position/relationship-trend.ts';
import { renewalsAhead } from '../../../../../shared/method/position/renewals.ts';
import { walletShare } from '../../../../../shared/method/position/wallet-share.ts';
import { yearResults } from '../../../../../shared/method/position/year-results.ts';
import { dealKinds, dealOutcomes } from '../../../../../shared/model/records/position.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';

const eur = (amount: number | string) => ({ amount: String(amount), currency: 'EUR' });
const usd = (amount: number) => ({ amount: String(amount), currency: 'USD' });

describe('dealSummary', () => {
  it('counts and adds up by year and kind, and the win rate leaves attempts out', () => {
    const sketch = new PlanSketch();
    sketch.add('deals', {
      title: 'A',
      outcome: 'won',
      date: '2025-03-31',
      kind: 'crossSell',
      value: eur('0.1'),
    });
    sketch.add('deals', { title: 'B', outcome: 'won', date: '2025-05-01', kind: 'new', value: eur('0.2') });
    sketch.add('deals', { title: 'C', outcome: 'lost', date: '2024-05-01', kind: 'new', value: eur(7) });
    sketch.add('deals', { title: 'D', outcome: 'attempted', kind: 'new', value: usd(9) });
    const summary = dealSummary(sketch.plan);
    expect(summary.all).toEqual({
      won: 2,
      attempted: 1,
      lost: 1,
      wonValue: eur('0.3'),
      attemptedValue: eur(0),
      lostValue: eur(7),
      winRate: 2 / 3,
    });
    expect(summary.byYear.map(({ year, tally }) => [year, tally.winRate])).toEqual([
      [2025, 1],
      [2024, 0],
      [null, null],
    ]);
    expect(summary.byKind.map(({ kind, tally }) => [kind, tally.won + tally.attempted + tally.lost])).toEqual(
      [
        ['crossSell', 1],
        ['new', 3],
      ],
    );
    expect(summary.otherCurrencies).toBe(1);
  });

  it('counts equal reasons as one, the most frequent first', () => {
    const sketch = new PlanSketch();
    for (const whatWorked of ['Price', 'Early site visit', 'early site visit.', ''])
      sketch.add('deals', { title: 'Deal', outcome: 'won', whatWorked });
    expect(dealSummary(sketch.plan).whatWorked).toEqual([
      { text: 'Early site visit', count: 2 },
      { text: 'Price', count: 1 },
    ]);
  });

  it('has every deal in one year, one kind and one outcome', () => {
    const deal = fc.record({
      outcome: fc.constantFrom(...dealOutcomes),
      kind: fc.constantFrom(...dealKinds),
      date: fc.constantFrom(null, '2023-01-01', '2024-12-31'),
      value: fc.constantFrom(null, eur(5), usd(5)),
    });
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 15 }), (deals) => {
        const sketch = new PlanSketch();
        for (const values of deals) sketch.add('deals', { title: 'Deal', ...values });
        const { all, byYear, byKind } = dealSummary(sketch.plan);
        const count = (t: typeof all) => t.won + t.attempted + t.lost;
        const total = (groups: readonly { tally: typeof all }[]) =>
          groups.reduce((sum, group) => sum + count(group.tally), 0);
        expect([count(all), total(byYear), total(byKind)]).toEqual([
          deals.length,
          deals.length,
          deals.length,
        ]);
      }),
    );
  });
});

describe('yearResults', () => {
  it('gives contribution, margin and what is missing to plan', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', {
      year: 2026,
      revenuePlanned: eur(3_100_000),
      directCostPlanned: eur(1_900_000),
      costToServePlanned: eur(330_000),
      revenueActual: eur(2_420_000),
      directCostActual: eur(1_530_000),
      costToServeActual: eur(340_000),
    });
    const [year] = yearResults(sketch.plan).years;
    // By hand: 3100 − 1900 − 330 = 870; 2420 − 1530 − 340 = 550; 550 − 870 = −320.
    expect(year).toMatchObject({
      planned: { contribution: eur(870_000) },
      actual: { contribution: eur(550_000) },
      contributionVariance: eur(-320_000),
      revenueVariance: eur(-680_000),
    });
    expect(year?.planned.margin).toBeCloseTo(0.280645, 6);
    expect(year?.marginVariance).toBeCloseTo(550 / 2420 - 870 / 3100, 12);
  });

  it('says nothing where a figure is missing or of another currency', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2026, revenueActual: eur(100), directCostActual: eur(60) });
    sketch.add('planYears', {
      year: 2025,
      revenueActual: usd(100),
      directCostActual: eur(60),
      costToServeActual: eur(10),
    });
    const { years, otherCurrencies } = yearResults(sketch.plan);
    expect(years.map((year) => [year.year, year.actual.contribution, year.actual.margin])).toEqual([
      [2025, null, null],
      [2026, null, null],
    ]);
    expect(otherCurrencies).toBe(1);
  });
});

describe('walletShare', () => {
  it('is 40 % for 240 of 240 + 360 (METHOD 3.1), in a category and in total', () => {
    const sketch = new PlanSketch();
    sketch.add('walletCategories', {
      title: 'Automation',
      year: 2026,
      ourSales: eur(240),
      totalSpend: eur(600),
    });
    sketch.add('walletCategories', { title: 'Unknown', year: 2026, ourSales: eur(90), potential: eur(100) });
    const [year] = walletShare(sketch.plan).years;
    expect(year).toMatchObject({ ours: eur(240), total: eur(600), share: 0.4, potential: eur(100) });
    expect(year?.categories).toMatchObject([
      { title: 'Automation', share: 0.4, others: eur(360) },
      { title: 'Unknown', share: null, others: null },
    ]);
  });

  it('takes no share from figures that cannot be true', () => {
    const sketch = new PlanSketch();
    sketch.add('walletCategories', {
      title: 'Service',
      year: 2026,
      ourSales: eur(700),
      totalSpend: eur(600),
    });
    const [year] = walletShare(sketch.plan).years;
    expect(year).toMatchObject({ share: null, categories: [{ share: null, isImplausible: true }] });
  });

  it('lies between the smallest and the largest share of a category', () => {
    const category = fc.record({
      total: fc.integer({ min: 1, max: 10_000 }),
      part: fc.float({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(category, { minLength: 1, maxLength: 8 }), (rows) => {
        const sketch = new PlanSketch();
        for (const { total, part } of rows)
          sketch.add('walletCategories', {
            title: 'Category',
            year: 2026,
            totalSpend: eur(total),
            ourSales: eur(Math.floor(total * part)),
          });
        const [year] = walletShare(sketch.plan).years;
        const shares = year?.categories.flatMap((entry) => entry.share ?? []) ?? [];
        expect(year?.share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(year?.share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});

describe('renewalsAhead', () => {
  it('expects 240,000 of 300,000 at 80 %, and asks for an action within 90 days of the notice', () => {
    const sketch = new PlanSketch();
    const values = { yearlyValue: eur(300_000), renewalProbability: 80 };
    sketch.add('contracts', {
      title: 'Service',
      endDate: '2027-12-31',
      noticeDate: addDays(today, 90),
      ...values,
    });
    sketch.add('contracts', { title: 'Parts', endDate: '2028-12-31', noticeDate: addDays(today, 91) });
    sketch.add('contracts', { title: 'Over', endDate: addDays(today, -1), ...values });
    const { ahead, expectedValue, yearlyValue, withoutExpectedValue } = renewalsAhead(sketch.plan, today);
    expect(ahead.map(({ title, isInWindow, daysAhead }) => [title, isInWindow, daysAhead])).toEqual([
      ['Service', true, 90],
      ['Parts', false, 91],
    ]);
    expect([expectedValue, yearlyValue, withoutExpectedValue]).toEqual([eur(240_000), eur(300_000), 1]);
  });

  it('knows the open action that names the contract, not one that is done', () => {
    const sketch = new PlanSketch();
    sketch.add('contracts', { title: 'Service Plant 4', endDate: addDays(today, 30) });
    const id = sketch.add('actions', { title: 'Settle the renewal of service plant 4' });
    expect(renewalsAhead(sketch.plan, today).ahead[0]?.actionId).toBe(id);
    Object.assign(sketch.plan.actions[id] ?? {}, { status: 'done' });
    expect(renewalsAhead(sketch.plan, today).ahead[0]?.actionId).toBeNull();
  });
});

describe('deliveredValue and relationshipTrend', () => {
  it('warns only where they paid more than they got', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2024, revenueActual: eur(100), valueDelivered: eur(150) });
    sketch.add('planYears', { year: 2025, revenueActual: eur(100), valueDelivered: eur(100) });
    sketch.add('planYears', { year: 2026, revenueActual: eur('100.01'), valueDelivered: eur(100) });
    sketch.add('planYears', { year: 2027, revenueActual: eur(100) });
    expect(deliveredValue(sketch.plan).map(({ ratio, isSpendAbove }) => [ratio, isSpendAbove])).toEqual([
      [1.5, false],
      [1, false],
      [expect.closeTo(0.9999, 6), true],
      [null, false],
    ]);
  });

  it('compares the last two ratings that are there, without the tail of a float', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2026, satisfaction: 7.1 });
    sketch.add('planYears', { year: 2025 });
    sketch.add('planYears', { year: 2024, satisfaction: 7.4, importanceToCustomer: 4 });
    const { satisfaction, importance } = relationshipTrend(sketch.plan);
    expect(satisfaction).toMatchObject({ change: -0.3, points: [{ year: 2024 }, { year: 2026 }] });
    expect(importance.change).toBeNull();
  });
});

describe('openProblems', () => {
  it('puts the late ones first, then the gravest, and leaves the solved out', () => {
    const sketch = new PlanSketch();
    sketch.add('problems', { title: 'Minor', openedOn: '2026-01-01', effect: 'minor' });
    sketch.add('problems', { title: 'Severe', openedOn: today, effect: 'severe' });
    sketch.add('problems', { title: 'Late', openedOn: addDays(today, -10), dueDate: addDays(today, -1) });
    sketch.add('problems', { title: 'Solved', openedOn: '2026-01-01', status: 'solved' });
    expect(openProblems(sketch.plan, today).map(({ title, daysLate }) => [title, daysLate])).toEqual([
      ['Late', 1],
      ['Severe', 0],
      ['Minor', 0],
    ]);
  });
});

describe('positionAnalysis', () => {
  it('speaks of the sample plan: 2.42 of 7.6 million, one look due, one renewal in the window', () => {
    const analysis = positionAnalysis(samplePlan(countingIds(), today), today);
    expect(analysis.wallet.years[0]).toMatchObject({ ours: eur(2_420_000), total: eur(7_600_000) });
    expect(analysis.lostDeals.rechecksDue).toHaveLength(1);
    expect(analysis.renewals.ahead.filter((renewal) => renewal.isInWindow)).toHaveLength(1);
    expect(analysis.deliveredValue.filter((year) => year.isSpendAbove)).toHaveLength(1);
  });
});
