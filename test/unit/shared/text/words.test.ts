import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stances } from '../../../../shared/model/records/stakeholder.ts';
import { fold, isSameText } from '../../../../shared/text/fold.ts';
import { stanceLabels, validationLabel } from '../../../../shared/text/labels.ts';
import { capitalized, listText, shortListText } from '../../../../shared/text/lists.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { initials, shortName } from '../../../../shared/text/names.ts';
import { counted, fixedText, numberText, percentText } from '../../../../shared/text/numbers.ts';

describe('fold', () => {
  it.each([
    ['Eirik BØ', 'eirik bo'],
    ['  Camilla   Rød ', 'camilla rod'],
    ['Piotr Zieliński', 'piotr zielinski'],
    ['Łódź', 'lodz'],
    ['STRASSE', 'straße'],
    ['Ａｎａ', 'ana'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(isSameText(a, b)).toBe(true);
  });

  it('keeps different names apart, and is stable', () => {
    expect(isSameText('Ana Ruiz', 'Ana Ruis')).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('money', () => {
  it('shows the exact amount, never through a float', () => {
    expect(moneyText({ amount: '1250000.00', currency: 'EUR' })).toBe('€1,250,000');
    expect(moneyText({ amount: '999999999999999.99', currency: 'EUR' })).toBe('€999,999,999,999,999.99');
    expect(moneyText({ amount: '-12.5', currency: 'USD' }, 'en-US')).toBe('−$12.50');
  });

  it('shows it at a glance as the design does', () => {
    expect(shortMoneyText({ amount: '1900000', currency: 'EUR' })).toBe('€1.9\u00a0m');
    expect(shortMoneyText({ amount: '850', currency: 'EUR' })).toBe('€850');
  });
});

describe('numbers', () => {
  it('have a true minus and a unit that does not break off', () => {
    expect(percentText(-0.33)).toBe('−33\u00a0%');
    expect(percentText(2 / 3, 'en-GB', 1)).toBe('66.7\u00a0%');
    expect(numberText(12_480)).toBe('12,480');
    expect(fixedText(3.5, 2)).toBe('3.50');
    expect(fixedText(3.5, 2, 'de-DE')).toBe('3,50');
  });

  it('are words in a sentence up to ten', () => {
    expect(counted(0, 'goal', 'goals')).toBe('no goals');
    expect(counted(1, 'goal', 'goals')).toBe('one goal');
    expect(counted(12, 'goal', 'goals')).toBe('12 goals');
  });
});

describe('lists and names', () => {
  it('join as a sentence does', () => {
    expect(listText([])).toBe('');
    expect(listText(['Ana'])).toBe('Ana');
    expect(listText(['Ana', 'Jon'])).toBe('Ana and Jon');
    expect(listText(['Ana', 'Jon', 'Li'], 'or')).toBe('Ana, Jon or Li');
    expect(shortListText(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
    expect(shortListText(['a', 'b', 'c'])).toBe('a, b and c');
    expect(capitalized('ändern')).toBe('Ändern');
  });

  it.each([
    ['Ana Ruiz', 'AR', 'A. Ruiz'],
    ['Ludwig van Beethoven', 'LB', 'L. van Beethoven'],
    ['Dr. Eirik Bø', 'EB', 'E. Bø'],
    ['Cher', 'C', 'Cher'],
    ['Øystein Ås', 'ØÅ', 'Ø. Ås'],
    ['王芳', '王', '王芳'],
    ['18', '18', '18'],
    ['', '', ''],
  ])('%s is %s, %s', (name, letters, short) => {
    expect(initials(name)).toBe(letters);
    expect(shortName(name)).toBe(short);
  });
});

describe('labels', () => {
  it('have a word for every value', () => {
    expect(Object.keys(stanceLabels)).toEqual([...stances]);
    expect(validationLabel('obstacle', 'done')).toBe('Overcome');
    expect(validationLabel('goal', 'confirmed')).toBe('Confirmed');
  });
});
