import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareMoney,
  countOtherCurrencies,
  less,
  moneyOf,
  percentOf,
  shareOf,
  sumOf,
  unitsOf,
} from '../../../../shared/method/exact-money.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const units = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('sums of money', () => {
  it('are exact where floats are not', () => {
    // 0.1 + 0.2 is 0.30000000000000004 as a float.
    expect(sumOf([eur('0.1'), eur('0.2')], 'EUR')).toEqual(eur('0.3'));
    expect(sumOf([eur('999999999999999.9999'), eur('0.0001')], 'EUR')).toEqual(eur('1000000000000000'));
  });

  it('leave out other currencies and what is not known, and count what they left out', () => {
    const amounts = [eur('5'), null, { amount: '7', currency: 'USD' }];
    expect(sumOf(amounts, 'EUR')).toEqual(eur('5'));
    expect(countOtherCurrencies(amounts, 'EUR')).toBe(1);
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 20 }), (list) => {
        const amounts = list.map((value) => moneyOf(value, 'EUR'));
        expect(sumOf(amounts.toReversed(), 'EUR')).toEqual(sumOf(amounts, 'EUR'));
      }),
    );
  });

  it('read what they write', () => {
    fc.assert(
      fc.property(units, (value) => {
        expect(unitsOf(moneyOf(value, 'EUR'))).toBe(value);
      }),
    );
  });
});

describe('less', () => {
  it('takes all parts off, below zero too', () => {
    expect(less(eur('100'), eur('60.5'), eur('50'))).toEqual(eur('-10.5'));
  });

  it('is not known where a part is not', () => {
    expect(less(eur('100'), eur('60'), null)).toBeNull();
    expect(less(null, eur('60'))).toBeNull();
  });
});

describe('percentOf', () => {
  it.each([
    { amount: '300000', percent: 80, expected: '240000' },
    { amount: '0.0001', percent: 50, expected: '0.0001' },
    { amount: '-0.0001', percent: 50, expected: '-0.0001' },
    { amount: '0.0001', percent: 49, expected: '0' },
  ])('gives $expected for $percent % of $amount', ({ amount, percent, expected }) => {
    expect(percentOf(eur(amount), percent)).toEqual(eur(expected));
  });
});

describe('shareOf and compareMoney', () => {
  it('have no share of nothing', () => {
    expect(shareOf(eur('5'), eur('0'))).toBeNull();
    expect(shareOf(null, eur('5'))).toBeNull();
    expect(shareOf(eur('240'), eur('600'))).toBe(0.4);
  });

  it('compare by worth, not by text', () => {
    expect(compareMoney(eur('9'), eur('10'))).toBeLessThan(0);
    expect(compareMoney(eur('1.50'), eur('1.5'))).toBe(0);
    expect(compareMoney(eur('-1'), eur('-2'))).toBeGreaterThan(0);
  });
});
