import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFigures } from '../../../../shared/method/business-case/case-figures.ts';
import { caseHeadline } from '../../../../shared/method/business-case/case-sentences.ts';
import { caseWarnings } from '../../../../shared/method/business-case/case-warnings.ts';
import { cashFlowScale, spreadLabels } from '../../../../shared/method/business-case/cash-flow-scale.ts';
import { twoSidedValue } from '../../../../shared/method/business-case/two-sided-value.ts';
import { type CaseResult, caseResult } from '../../../../shared/method/business-case.ts';
import { figureOf } from '../../../../shared/method/finance/outcome.ts';
import { forAudience } from '../../../../shared/model/audience.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { BusinessCase, BusinessCaseLine } from '../../../../shared/model/records/business-case.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { countingIds, PlanSketch, today } from '../plan-sketch.ts';

const euros = (amount: number, currency = 'EUR') => ({ amount: String(amount), currency });

type Range = readonly [low: number, base: number, high: number];

function startCase(values: Partial<BusinessCase> = {}) {
  const sketch = new PlanSketch();
  const id = sketch.add('businessCases', { title: 'Dock planning', years: 3, discountRate: 10, ...values });
  const line = (
    kind: BusinessCaseLine['kind'],
    title: string,
    years: readonly (Range | null)[],
    more: Partial<BusinessCaseLine> = {},
    dates: readonly CalendarDate[] = [],
  ): Id => {
    const lineId = sketch.add('businessCaseLines', { businessCaseId: id, kind, title, ...more });
    for (const [year, range] of years.entries())
      if (range !== null) {
        const [low, base, high] = range.map((amount) => euros(amount));
        const amounts = { low: low ?? null, base: base ?? null, high: high ?? null };
        sketch.add('businessCaseAmounts', { lineId, year, date: dates[year] ?? null, ...amounts });
      }
    return lineId;
  };
  const result = (): CaseResult => {
    const businessCase = sketch.plan.businessCases[id];
    if (businessCase === undefined) throw new Error('The case is gone');
    return caseResult(sketch.plan, businessCase);
  };
  return { sketch, id, line, result };
}

/** METHOD 3.12, in thousands: investment 200/180/170, then 60/90/120, 80/120/160, 90/140/190. */
function vectorCase() {
  const made = startCase();
  made.line('cost', 'Investment', [[200, 180, 170]]);
  made.line('benefit', 'Throughput', [null, [60, 90, 120], [80, 120, 160], [90, 140, 190]]);
  return made;
}

const close = (value: number, decimals: number) => ({ ok: true, value: expect.closeTo(value, decimals) });

describe('caseResult', () => {
  it('gives the METHOD scenarios from records', () => {
    const { low, base, high, expected } = vectorCase().result();
    expect(low.netPresentValue).toEqual(close(-11.72051, 5));
    expect(base.netPresentValue).toEqual(close(106.17581, 5));
    expect(high.netPresentValue).toEqual(close(214.07213, 5));
    expect(base.internalRate).toEqual(close(0.3859, 4));
    expect(base.payback).toEqual(close(1.75, 10));
    expect(low.discountedPayback).toEqual({ ok: false, guard: 'notRecovered' });
    expect(expected.pert).toEqual(close(104.50914, 5));
    expect(expected.triangular).toEqual(close(102.84247, 5));
    // 286.17581 of discounted benefits for 180 spent.
    expect(base.returnOnInvestment).toEqual(close(106.17581 / 180, 6));
    expect(base.breakEvenShare).toEqual(close(180 / 286.17581, 6));
  });

  it('works from five numbers while there are no lines', () => {
    const { result } = startCase({
      years: 4,
      roughInvestment: euros(250_000),
      roughYearlyBenefit: euros(120_000),
      roughYearlyCost: euros(20_000),
    });
    const { base, low, flows } = result();
    expect(flows).toMatchObject({ isRough: true, hasRange: false });
    expect(base.flows.map(({ amount }) => amount)).toEqual([-250_000, 100_000, 100_000, 100_000, 100_000]);
    // 100,000 × (1 − 1.1⁻⁴) / 0.1 − 250,000
    expect(base.netPresentValue).toEqual(close(66_986.54, 2));
    expect(base.payback).toEqual(close(2.5, 10));
    expect(low.netPresentValue).toEqual(base.netPresentValue);
  });

  it('says why there is no figure instead of giving a wrong one', () => {
    expect(startCase().result().base.netPresentValue).toEqual({ ok: false, guard: 'noFlows' });
    const { base } = startCase({ discountRate: null, roughInvestment: euros(10) }).result();
    expect(base.netPresentValue).toEqual({ ok: false, guard: 'noRate' });
    expect(base.internalRate).toEqual({ ok: false, guard: 'noSignChange' });
  });

  it('counts in days once every amount has one', () => {
    const made = startCase();
    made.line('cost', 'Setup', [[100, 100, 100]], {}, ['2027-01-01']);
    // 365 days later; half a year would be worth more.
    const benefit = made.line('benefit', 'Less waiting', [null, [110, 110, 110]], {}, ['', '2028-01-01']);
    expect(made.result()).toMatchObject({ valuedOn: '2027-01-01', flows: { isDated: true } });
    expect(made.result().base.netPresentValue).toEqual(close(0, 9));
    expect(made.result().base.internalRate).toEqual(close(0.1, 9));
    expect(made.result().base.modifiedRate).toEqual(close(0.1, 9));
    const amount = listOf(made.sketch.plan, 'businessCaseAmounts').find(({ lineId }) => lineId === benefit);
    Object.assign(amount ?? {}, { date: null });
    expect(made.result()).toMatchObject({ valuedOn: null, flows: { isDated: false } });
  });

  it('leaves out other currencies and late years, and says so', () => {
    const made = vectorCase();
    const lineId = made.line('benefit', 'Abroad', [null, null, null, null, [1, 1, 1]]);
    made.sketch.add('businessCaseAmounts', { lineId, year: 1, base: euros(500, 'NOK') });
    expect(made.result().base.netPresentValue).toEqual(close(106.17581, 5));
    const sentences = caseWarnings(made.sketch.plan, made.result()).map(({ sentence }) => sentence);
    expect(sentences.filter((text) => text.includes('NOK') && text.includes('Abroad'))).toHaveLength(1);
    expect(sentences.filter((text) => text.includes('three years') && text.includes('Abroad'))).toHaveLength(
      1,
    );
  });

  it('takes base where low or high is not written', () => {
    const made = startCase();
    const lineId = made.line('benefit', 'Less waiting', []);
    made.sketch.add('businessCaseAmounts', { lineId, year: 1, base: euros(5), high: euros(9) });
    expect(made.result().flows.lines[0]?.flows[0]?.amounts).toEqual({ low: 5, base: 5, high: 9 });
  });
});

describe('sensitivity', () => {
  it('swings one line at a time, the widest first', () => {
    const made = vectorCase();
    made.line('benefit', 'Steady', [null, [10, 10, 10]]);
    const { sensitivity, base } = made.result();
    expect(sensitivity?.swings.map(({ title }) => title)).toEqual(['Throughput', 'Investment']);
    expect(sensitivity?.steady).toEqual(['Steady']);
    // The investment alone: 20 worse and 10 better than base.
    const npv = figureOf(base.netPresentValue) ?? Number.NaN;
    expect(sensitivity?.swings[1]).toMatchObject({
      low: expect.closeTo(npv - 20, 9),
      high: expect.closeTo(npv + 10, 9),
    });
  });

  it('swings rough numbers by a fifth, low always being the worse side', () => {
    const values = { years: 1, roughInvestment: euros(100), roughYearlyBenefit: euros(220) };
    const { sensitivity } = startCase(values).result();
    // 220 / 1.1 − 100 = 100; the benefit is worth 200 today, a fifth of it 40.
    expect(sensitivity?.swings).toMatchObject([
      { title: 'Yearly benefit', low: expect.closeTo(60, 9), high: expect.closeTo(140, 9) },
      { title: 'Investment', low: expect.closeTo(80, 9), high: expect.closeTo(120, 9) },
    ]);
  });
});

describe('value by stakeholder', () => {
  it('counts a benefit in full for everybody who cares, and lists what nobody does', () => {
    const made = startCase();
    const [ana, jon] = [made.sketch.person('Ana Ruiz'), made.sketch.person('Jon Berg')];
    made.line('benefit', 'Less waiting', [null, [110, 110, 110]], { personIds: [ana, jon] });
    made.line('benefit', 'Fewer claims', [null, [55, 55, 55]], { personIds: [jon] });
    made.line('benefit', 'Order', [null, [11, 11, 11]]);
    made.line('cost', 'Setup', [[5, 5, 5]], { personIds: [ana] });
    const { people, uncaredFor } = made.result().stakeholders;
    expect(people.map(({ name, value }) => [name, Math.round(value)])).toEqual([
      ['Jon Berg', 150],
      ['Ana Ruiz', 100],
    ]);
    expect(uncaredFor).toEqual([expect.objectContaining({ title: 'Order', value: expect.closeTo(10, 9) })]);
  });
});

describe('value on both sides', () => {
  it('adds the years that know what was spent and what it was worth', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2025, revenueActual: euros(200), valueDelivered: euros(300) });
    sketch.add('planYears', { year: 2026, revenueActual: euros(100), valueDelivered: euros(60) });
    sketch.add('planYears', { year: 2027, revenueActual: euros(900) });
    const both = twoSidedValue(sketch.plan);
    expect(both).toMatchObject({ spend: euros(300), value: euros(360), ratio: 1.2 });
    expect(both?.years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(twoSidedValue(new PlanSketch().plan)).toBeNull();
  });
});

describe('words', () => {
  it('explain every figure with the real numbers', () => {
    const figures = new Map(caseFigures(vectorCase().result()).map((figure) => [figure.id, figure]));
    expect(figures.get('netPresentValue')?.explanation.working).toBe(
      '−€180 + €90 ÷ 1.1 + €120 ÷ 1.1² + €140 ÷ 1.1³ = €106',
    );
    // METHOD 3.12: last negative sum after year 1, 90 short, 120 in year 2.
    expect(figures.get('payback')?.explanation.working).toBe(
      'After 1 year €90 are missing; the next flow, at 2 years, brings €120. That makes 1.75 years.',
    );
    expect(figures.get('returnOnInvestment')?.explanation.working).toContain('(€286 − €180) ÷ €180');
    for (const { explanation } of figures.values())
      expect(Object.values(explanation).join(' ')).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('give a case in a line', () => {
    expect(caseHeadline(vectorCase().result())).toBe(
      'Worth €106 at 10\u00a0% a year, paid back after 1.75 years',
    );
    expect(caseHeadline(startCase().result())).toBe('No numbers yet.');
  });

  it.each([
    { flows: [-100, 230, -132], says: 'Trust the net present value' },
    { flows: [-100, 20, 20], says: 'does not come back within the years' },
    { flows: [100, 20], says: 'only goes out or only comes in' },
  ])('warn about $flows', ({ flows, says }) => {
    const made = startCase();
    const years = (kind: 'benefit' | 'cost') =>
      flows.map((flow): Range | null => {
        const size = Math.abs(flow);
        return flow < 0 === (kind === 'cost') ? [size, size, size] : null;
      });
    made.line('benefit', 'In', years('benefit'));
    made.line('cost', 'Out', years('cost'));
    const sentences = caseWarnings(made.sketch.plan, made.result()).map(({ sentence }) => sentence);
    expect(sentences.some((sentence) => sentence.includes(says))).toBe(true);
    expect(sentences.some((sentence) => sentence.startsWith('Only the base case'))).toBe(true);
  });
});

describe('amounts', () => {
  it('add up to what they say, without a trace of floats', () => {
    const made = startCase();
    for (const title of ['A', 'B', 'C']) made.line('benefit', title, [null, [0.1, 0.1, 0.1]]);
    expect(made.result().base.flows[1]?.amount).toBe(0.3);
  });
});

describe('the picture of the running sum', () => {
  it('has round ticks with 0 among them, and the break-even of base', () => {
    const { lines, ticks, least, most } = cashFlowScale(vectorCase().result());
    expect(ticks).toContain(0);
    expect([least, most]).toEqual([-200, 400]);
    expect(lines.find((line) => line.scenario === 'base')?.breakEven).toBeCloseTo(1.75, 10);
    expect(cashFlowScale(startCase().result()).ticks.every(Number.isFinite)).toBe(true);
  });

  it('keeps labels apart', () => {
    const places = spreadLabels([50, 52, 51], 10).toSorted((a, b) => a - b);
    expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) > 8)).toBe(true);
    expect(spreadLabels([10, 90], 10)).toEqual([10, 90]);
  });
});

describe('what always holds', () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  const ordered = fc.tuple(amount, amount, amount).map((values) => values.toSorted((a, b) => a - b));

  it('ordered amounts give ordered scenarios, and the expected value lies between', () => {
    fc.assert(
      fc.property(fc.array(ordered, { minLength: 1, maxLength: 3 }), ordered, (benefits, cost) => {
        const made = startCase();
        const range = ([low = 0, base = 0, high = 0]: readonly number[]): Range => [low, base, high];
        made.line('benefit', 'In', [null, ...benefits.map(range)]);
        made.line('cost', 'Out', [range(cost.toReversed())]);
        const { low, base, high, expected } = made.result();
        const [l, b, h] = [low, base, high].map((s) => figureOf(s.netPresentValue) ?? Number.NaN);
        expect(l).toBeLessThanOrEqual((b ?? 0) + 1e-6);
        expect(b).toBeLessThanOrEqual((h ?? 0) + 1e-6);
        expect(figureOf(expected.pert)).toBeGreaterThanOrEqual((l ?? 0) - 1e-6);
        expect(figureOf(expected.pert)).toBeLessThanOrEqual((h ?? 0) + 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  it('a customer sees joint cases only, without evidence and without who cares', () => {
    const shared = forAudience(samplePlan(countingIds(), today), 'customer');
    expect(listOf(shared, 'businessCases').map(({ title }) => title)).toEqual(['Scrap-rate twin, line 3']);
    const lines = listOf(shared, 'businessCaseLines');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ evidence, personIds }) => evidence === '' && personIds.length === 0)).toBe(true);
  });
});
