import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedInternalRate, datedNetPresentValue } from '../../../../../shared/method/finance/dated-value.ts';
import { pertMean, triangularMean } from '../../../../../shared/method/finance/expected-value.ts';
import { internalRate } from '../../../../../shared/method/finance/internal-rate.ts';
import { modifiedRate } from '../../../../../shared/method/finance/modified-rate.ts';
import {
  netPresentValue,
  spreadsheetNetPresentValue,
} from '../../../../../shared/method/finance/net-present-value.ts';
import { figureOf, type Outcome } from '../../../../../shared/method/finance/outcome.ts';
import { discountedPayback, payback } from '../../../../../shared/method/finance/payback.ts';
import { rateRoots, signChanges } from '../../../../../shared/method/finance/rate-roots.ts';
import { returnOnInvestment } from '../../../../../shared/method/finance/return-on-investment.ts';

const yearly = (amounts: readonly number[]) => amounts.map((amount, time) => ({ time, amount }));
const close = (value: number, decimals: number) => ({ ok: true, value: expect.closeTo(value, decimals) });
const guard = (name: string): Outcome => expect.objectContaining({ ok: false, guard: name });

describe('net present value', () => {
  // METHOD 3.12; the second as published by Microsoft.
  it('has the published figures in both forms', () => {
    expect(spreadsheetNetPresentValue(0.1, [-10_000, 3_000, 4_200, 6_800])).toEqual(close(1_188.44, 2));
    const flows = [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500];
    expect(netPresentValue(0.08, flows)).toEqual(close(1_922.06, 2));
    expect(netPresentValue(0.08, [...flows, -9_000])).toEqual(close(-3_749.47, 2));
  });

  it('counts one period less than the spreadsheet does', () => {
    expect(netPresentValue(0.1, [110])).toEqual(close(110, 12));
    expect(spreadsheetNetPresentValue(0.1, [110])).toEqual(close(100, 12));
  });

  it.each([
    { why: 'a rate of −100 %', rate: -1, flows: [1], name: 'rateBelowTotalLoss' },
    { why: 'a flow that is no number', rate: 0.1, flows: [Number.NaN], name: 'notANumber' },
  ])('refuses $why', ({ rate, flows, name }) => {
    expect(netPresentValue(rate, flows)).toEqual(guard(name));
    expect(spreadsheetNetPresentValue(rate, flows)).toEqual(guard(name));
  });
});

describe('payback', () => {
  it('has the figures of METHOD 3.12', () => {
    const even = yearly([-10_000, 3_000, 3_000, 3_000, 3_000, 3_000]);
    expect(payback(even)).toEqual(close(3.33, 2));
    expect(discountedPayback(0.1, even)).toEqual(close(4.26, 2));
    expect(discountedPayback(0.11, yearly([-210, 85, 75, 85, 105]))).toEqual(close(3.15, 2));
  });

  it('counts from the last time the sum is negative', () => {
    // 50 in front after year 1, 30 behind after year 2, level two thirds into year 3.
    expect(payback(yearly([-100, 150, -80, 45]))).toEqual(close(2 + 30 / 45, 12));
  });

  it('says when nothing comes back, and when nothing was spent', () => {
    expect(payback(yearly([-100, 20, 20]))).toEqual(guard('notRecovered'));
    expect(payback(yearly([0, 20]))).toEqual(guard('nothingSpent'));
    expect(payback([])).toEqual(guard('nothingSpent'));
    expect(discountedPayback(-1, yearly([-1, 2]))).toEqual(guard('rateBelowTotalLoss'));
  });
});

describe('the scenarios of METHOD 3.12 at 10 %', () => {
  const scenarios = [
    { name: 'low', flows: [-200, 60, 80, 90], npv: -11.72051, irr: 0.0685, back: 2.667, late: null },
    { name: 'base', flows: [-180, 90, 120, 140], npv: 106.17581, irr: 0.3859, back: 1.75, late: 1.99 },
    { name: 'high', flows: [-170, 120, 160, 190], npv: 214.07213, irr: 0.6701, back: 1.3125, late: 1.46 },
  ];

  it.each(scenarios)('$name', ({ flows, npv, irr, back, late }) => {
    expect(netPresentValue(0.1, flows)).toEqual(close(npv, 5));
    expect(internalRate(flows)).toEqual(close(irr, 4));
    expect(payback(yearly(flows))).toEqual(close(back, 3));
    const discounted = discountedPayback(0.1, yearly(flows));
    expect(discounted).toEqual(late === null ? guard('notRecovered') : close(late, 2));
  });

  it('have the expected values', () => {
    const [low = 0, base = 0, high = 0] = scenarios.map(({ flows }) => figureOf(netPresentValue(0.1, flows)));
    expect(pertMean(low ?? 0, base ?? 0, high ?? 0)).toBeCloseTo(104.50914, 5);
    expect(triangularMean(low ?? 0, base ?? 0, high ?? 0)).toBeCloseTo(102.84247, 5);
  });
});

describe('internal rate of return', () => {
  it('finds every rate where several fit', () => {
    // 1 − 2.3 x + 1.32 x² = (1 − 1.1 x)(1 − 1.2 x), x = 1 / (1 + r).
    const roots = rateRoots(yearly([100, -230, 132]));
    expect(roots).toEqual([expect.closeTo(0.1, 10), expect.closeTo(0.2, 10)]);
    expect(internalRate([100, -230, 132])).toEqual(close(0.1, 10));
    expect(internalRate([100, -230, 132], 0.25)).toEqual(close(0.2, 10));
    expect(signChanges(yearly([100, -230, 0, 132]))).toBe(2);
  });

  it('finds a rate that the present value only touches', () => {
    // (1 − 1.1 x)² = 1 − 2.2 x + 1.21 x²
    expect(internalRate([100, -220, 121])).toEqual(close(0.1, 6));
  });

  it('finds rates far above 1,000 % and far below 0', () => {
    expect(internalRate([-1, 51])).toEqual(close(50, 9));
    expect(internalRate([-1, 1e9])).toEqual(close(1e9 - 1, 1));
    expect(internalRate([-1_000_000, 1])).toEqual(close(-0.999999, 12));
  });

  it('is refused where none exists', () => {
    // 1 − 2 x + 2 x² has no real root although the signs change twice.
    expect(internalRate([100, -200, 200])).toEqual(guard('noValueInRange'));
    expect(internalRate([100, 200])).toEqual(guard('noSignChange'));
    expect(internalRate([])).toEqual(guard('noSignChange'));
    expect(internalRate([-1, Number.POSITIVE_INFINITY])).toEqual(guard('notANumber'));
  });
});

describe('return on investment', () => {
  it('is what is left of the benefits over the costs', () => {
    expect(returnOnInvestment(150, 100)).toEqual(close(0.5, 12));
    expect(returnOnInvestment(150, 0)).toEqual(guard('nothingSpent'));
    expect(returnOnInvestment(Number.NaN, 1)).toEqual(guard('notANumber'));
  });
});

describe('what always holds', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const investment = fc.tuple(amount, fc.array(amount, { minLength: 1, maxLength: 14 }));
  const rate = fc.double({ min: -0.5, max: 5, noNaN: true });
  const sizeOf = (flows: readonly number[], at: number) =>
    figureOf(
      netPresentValue(
        at,
        flows.map((flow) => Math.abs(flow)),
      ),
    ) ?? 0;

  it('the net present value at the internal rate is 0', () => {
    fc.assert(
      fc.property(investment, ([spent, received]) => {
        const flows = [-spent, ...received];
        const irr = figureOf(internalRate(flows)) ?? Number.NaN;
        const npv = figureOf(netPresentValue(irr, flows)) ?? Number.NaN;
        expect(Math.abs(npv)).toBeLessThanOrEqual(1e-9 * sizeOf(flows, irr));
      }),
    );
  });

  it('every root is one, and there are no more of them than changes of sign', () => {
    const flows = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(flows, (values) => {
        const roots = rateRoots(yearly(values));
        expect(roots.length).toBeLessThanOrEqual(signChanges(yearly(values)));
        for (const root of roots) {
          const npv = figureOf(netPresentValue(root, values)) ?? Number.NaN;
          expect(Math.abs(npv)).toBeLessThanOrEqual(1e-6 * sizeOf(values, root));
        }
      }),
    );
  });

  it('an investment is worth less the higher the rate', () => {
    fc.assert(
      fc.property(investment, rate, fc.double({ min: 0, max: 3, noNaN: true }), ([spent, gains], r, more) => {
        const npv = (at: number) => figureOf(netPresentValue(at, [-spent, ...gains])) ?? Number.NaN;
        expect(npv(r + more)).toBeLessThanOrEqual(npv(r) + 1e-6);
      }),
    );
  });

  it('payback comes no later with more benefit, and discounted no sooner than plain', () => {
    fc.assert(
      fc.property(
        investment,
        amount,
        fc.double({ min: 0, max: 2, noNaN: true }),
        ([spent, gains], more, r) => {
          const years = (flows: readonly number[], at: number) =>
            figureOf(discountedPayback(at, yearly(flows))) ?? Number.POSITIVE_INFINITY;
          const richer = gains.map((gain) => gain + more);
          expect(years([-spent, ...richer], 0)).toBeLessThanOrEqual(years([-spent, ...gains], 0) + 1e-9);
          expect(years([-spent, ...gains], r)).toBeGreaterThanOrEqual(years([-spent, ...gains], 0) - 1e-9);
        },
      ),
    );
  });

  it('reinvested at the internal rate, the modified rate is the same', () => {
    fc.assert(
      fc.property(investment, ([spent, gains]) => {
        const flows = [-spent, ...gains];
        const irr = figureOf(internalRate(flows)) ?? Number.NaN;
        const mirr = figureOf(modifiedRate(flows, 0.07, irr)) ?? Number.NaN;
        expect(Math.abs(mirr - irr)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(irr)));
      }),
    );
  });

  it('a year of 365 days makes dated flows the same as yearly ones', () => {
    const dates = ['2025-01-01', '2026-01-01', '2027-01-01'];
    fc.assert(
      fc.property(amount, amount, amount, rate, (spent, first, second, r) => {
        const flows = [-spent, first, second];
        const plain = figureOf(netPresentValue(r, flows)) ?? Number.NaN;
        const dated = figureOf(datedNetPresentValue(r, flows, dates)) ?? Number.NaN;
        expect(Math.abs(dated - plain)).toBeLessThanOrEqual(1e-9 * sizeOf(flows, r));
        const rates = [internalRate(flows), datedInternalRate(flows, dates)].map((o) => figureOf(o) ?? 0);
        expect((rates[1] ?? 0) - (rates[0] ?? 0)).toBeCloseTo(0, 6);
      }),
    );
  });
});
