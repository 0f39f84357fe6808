import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../../../shared/quick-add/words/money-word.ts';

describe('parseMoney', () => {
  it.each([
    ['1250000', '1250000', 'EUR'],
    ['1,250,000', '1250000', 'EUR'],
    ['1.250.000,50', '1250000.5', 'EUR'],
    ["1'250'000.25", '1250000.25', 'EUR'],
    ['€2.4bn', '2400000000', 'EUR'],
    ['$350k', '350000', 'USD'],
    ['350k usd', '350000', 'USD'],
    ['0.1 m', '100000', 'EUR'],
    ['12,5', '12.5', 'EUR'],
    ['-40000', '-40000', 'EUR'],
    ['€1,234,000k', '1234000000', 'EUR'],
    ['1.25m', '1250000', 'EUR'],
  ])('reads %s', (text, amount, currency) => {
    expect(parseMoney(text, 'EUR')).toEqual({ amount, currency });
  });

  it.each(['', 'a lot', '1,2,3', '12 34,5,6', '1.23456', '9999999999999999', '€1.234m', '1,250 bn'])(
    'refuses %s',
    (text) => {
      expect(parseMoney(text, 'EUR')).toBeNull();
    },
  );
});
