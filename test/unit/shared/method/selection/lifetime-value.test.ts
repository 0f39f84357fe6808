import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountLifetime,
  lifetimeMultiple,
  lifetimeValue,
  yearlyTerms,
} from '../../../../../shared/method/selection/lifetime-value.ts';
import { PlanSketch } from '../../plan-sketch.ts';

const terms = { margin: 100_000, retention: 0.8, discount: 0.1 };

describe('lifetime value (METHOD 3.2)', () => {
  it.each([
    [0.1, 1.2],
    [0.12, 1.15],
    [0.14, 1.11],
    [0.16, 1.07],
  ])('60 %% retention at a discount of %d gives a multiple of %d', (discount, multiple) =>
    expect(lifetimeMultiple({ retention: 0.6, discount })).toBeCloseTo(multiple, 2),
  );

  it('gives the published figures for 100,000, 80 % and 10 %', () => {
    expect(lifetimeMultiple(terms)).toBeCloseTo(2.67, 2);
    expect(lifetimeValue(terms)).toBeCloseTo(266_666.67, 2);
    expect(lifetimeValue({ ...terms, years: 5 })).toBeCloseTo(212_409.73, 2);
    expect(lifetimeValue({ ...terms, atOnce: true })).toBeCloseTo(366_666.67, 2);
  });

  it('is m / i when nobody leaves, and has no value when money costs nothing either', () => {
    expect(lifetimeValue({ margin: 100_000, retention: 1, discount: 0.1 })).toBeCloseTo(1_000_000, 4);
    expect(lifetimeValue({ margin: 100_000, retention: 1, discount: 0 })).toBeNull();
    expect(lifetimeValue({ margin: 100_000, retention: 1, discount: 0, years: 3 })).toBe(300_000);
  });

  it('has no finite value from retention 1 + discount on', () => {
    expect(lifetimeMultiple({ retention: 1.1, discount: 0.1 })).toBeNull();
    expect(lifetimeMultiple({ retention: 1.2, discount: 0.1 })).toBeNull();
  });

  it('takes the cost of winning the customer off once', () => {
    expect(lifetimeValue({ ...terms, acquisitionCost: 66_666.67 })).toBeCloseTo(200_000, 2);
  });

  it('counts the first margin in full when it is earned at once', () => {
    expect(yearlyTerms({ retention: 0.8, discount: 0.1, years: 2, atOnce: true })[0]).toBe(1);
    expect(lifetimeValue({ ...terms, years: 1, atOnce: true })).toBe(100_000);
  });

  const rate = fc.double({ min: 0, max: 0.99, noNaN: true });

  it('never falls when margin or retention rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        rate,
        rate,
        fc.option(fc.integer({ min: 1, max: 50 })),
        fc.boolean(),
        (m1, m2, r1, r2, years, atOnce) => {
          const value = (margin: number, retention: number) =>
            lifetimeValue({ margin, retention, discount: 0.1, years, atOnce }) ?? 0;
          const slack = 1e-6 * (1 + Math.max(m1, m2));
          expect(value(Math.max(m1, m2), r1)).toBeGreaterThanOrEqual(value(Math.min(m1, m2), r1) - slack);
          expect(value(m1, Math.max(r1, r2))).toBeGreaterThanOrEqual(value(m1, Math.min(r1, r2)) - slack);
        },
      ),
    );
  });

  it('over many years comes to the value without end', () => {
    expect(lifetimeValue({ ...terms, years: 200 })).toBeCloseTo(266_666.67, 1);
  });
});

describe('accountLifetime', () => {
  const withAccount = (values: Partial<PlanSketch['plan']['account']>) => {
    const sketch = new PlanSketch();
    Object.assign(sketch.plan.account, values);
    return accountLifetime(sketch.plan);
  };
  const known = {
    yearlyMargin: { amount: '100000', currency: 'EUR' },
    retentionRate: 80,
    lifetimeDiscountRate: 10,
  };

  it('names what is missing', () => {
    expect(withAccount({ retentionRate: 80 })).toEqual({
      kind: 'incomplete',
      missing: ['yearlyMargin', 'lifetimeDiscountRate'],
    });
  });

  it('reads percent and gives money', () => {
    expect(withAccount(known)).toMatchObject({
      kind: 'value',
      value: { amount: '266666.67', currency: 'EUR' },
    });
    expect(withAccount({ ...known, retentionRate: 100, lifetimeDiscountRate: 0 })).toEqual({
      kind: 'endless',
    });
  });

  it('never takes one currency from another', () => {
    expect(withAccount({ ...known, acquisitionCost: { amount: '1', currency: 'NOK' } })).toMatchObject({
      kind: 'mixedCurrencies',
      currencies: ['EUR', 'NOK'],
    });
  });
});
