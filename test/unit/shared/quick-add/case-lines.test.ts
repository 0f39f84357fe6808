import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableText } from '../../../../renderer/components/storable-text.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../shared/model/change.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { addCaseChanges } from '../../../../shared/quick-add/build-case.ts';
import { addCaseEntryChanges } from '../../../../shared/quick-add/build-case-entry.ts';
import { parseCaseEntryLine } from '../../../../shared/quick-add/case-entry-line.ts';
import { parseCaseLine } from '../../../../shared/quick-add/case-line.ts';
import type { LineChanges } from '../../../../shared/quick-add/words/naming.ts';
import { PlanSketch } from '../plan-sketch.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

function planAfter(sketch: PlanSketch, { label, changes }: LineChanges) {
  return applyChanges(sketch.plan, parseChangeSet({ planId: sketch.plan.plan.id, label, changes }).changes);
}

describe('a business case in one line', () => {
  const whole = {
    title: 'Dock planning',
    investment: euros('250000'),
    yearlyBenefit: euros('120000'),
    yearlyCost: euros('20000'),
    years: 4,
    discountRate: 10,
    leftOver: [],
  };

  it.each([
    'Dock planning: invest 250k, saves 120k a year, costs 20k, 4 years, 10 %',
    'Dock planning: 10%, over 4 years, costs 20k per year, investment 250,000, benefit €120k p.a.',
    'Dock planning, invest 250k, brings 120k each year, running costs 20k, 4 yrs, 10 percent',
  ])('reads the five numbers in any order: %s', (text) => {
    expect(parseCaseLine(text, 'EUR')).toEqual({ ...whole, joint: false });
  });

  it('keeps what it does not understand, and knows what is joint', () => {
    const line = parseCaseLine('Dock planning: invest plenty, costs -3k, 7.5 %, ask Dana joint', 'EUR');
    expect(line).toMatchObject({ title: 'Dock planning', discountRate: 7.5, joint: true, investment: null });
    expect(line.leftOver).toEqual(['invest plenty', 'costs -3k', 'ask Dana']);
    expect(parseCaseLine('Dock planning', 'EUR')).toMatchObject({ title: 'Dock planning', years: null });
  });

  it('becomes a case, tied to the idea of that name', () => {
    const sketch = new PlanSketch();
    const ideaId = sketch.add('ideas', { title: 'Dock Planning' });
    const line = parseCaseLine('Dock planning: invest 250k, 4 years, ask Dana', 'EUR');
    const [made] = listOf(
      planAfter(sketch, addCaseChanges(sketch.plan, line, sketch.newId)),
      'businessCases',
    );
    expect(made).toMatchObject({
      ideaId,
      years: 4,
      roughInvestment: euros('250000'),
      assumptions: 'ask Dana',
    });
  });

  it.each([
    { text: ': invest 3k', says: 'Say what the case is about' },
    { text: 'Docks: 40 years', says: '1 to 15 years, not 40' },
    { text: 'Docks: 2000 %', says: '2000 % is no rate' },
  ])('says what is wrong with $text', ({ text, says }) => {
    const { plan, newId } = new PlanSketch();
    expect(() => addCaseChanges(plan, parseCaseLine(text, 'EUR'), newId)).toThrow(says);
  });
});

describe('a line of a case', () => {
  it.each([
    {
      text: 'benefit Less scrap 60k/90k/110k a year',
      line: { kind: 'benefit', title: 'Less scrap', firstYear: 1, repeats: true },
      amounts: [{ low: euros('60000'), base: euros('90000'), high: euros('110000') }],
    },
    {
      text: 'cost Sensors 180k',
      line: { kind: 'cost', title: 'Sensors', firstYear: 0, repeats: false },
      amounts: [{ low: null, base: euros('180000'), high: null }],
    },
    {
      text: 'cost Service 20k 25k from year 2',
      line: { kind: 'cost', title: 'Service', firstYear: 2, repeats: false },
      amounts: [20, 25].map((amount) => ({ low: null, base: euros(`${amount}000`), high: null })),
    },
    { text: 'ISO 9001', line: { kind: 'benefit', title: 'ISO' }, amounts: [expect.anything()] },
    { text: 'Fewer claims', line: { kind: 'benefit', title: 'Fewer claims' }, amounts: [] },
  ])('reads $text', ({ text, line, amounts }) => {
    expect(parseCaseEntryLine(text, 'EUR')).toMatchObject({ ...line, amounts });
  });

  it('repeats an amount for every year of the case', () => {
    const sketch = new PlanSketch();
    const caseId = sketch.add('businessCases', { title: 'Docks', years: 3 });
    const businessCase = sketch.plan.businessCases[caseId];
    if (businessCase === undefined) throw new Error('The case is gone');
    const line = parseCaseEntryLine('benefit Less waiting 5k a year', 'EUR');
    const plan = planAfter(sketch, addCaseEntryChanges(businessCase, line, sketch.newId));
    expect(listOf(plan, 'businessCaseAmounts').map(({ year }) => year)).toEqual([1, 2, 3]);
    const tooLong = parseCaseEntryLine('benefit Less waiting 1k 2k 3k 4k', 'EUR');
    expect(() => addCaseEntryChanges(businessCase, tooLong, sketch.newId)).toThrow('ends after 3 years');
  });
});

describe('whatever is typed', () => {
  it('is added or refused with a sentence', () => {
    const piece = fc.constantFrom(
      'invest',
      '250k',
      ',',
      ':',
      'saves',
      '4 years',
      '10 %',
      '/',
      'cost',
      '-',
      '1e9',
      'a year',
      '🚢',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 6 })), { maxLength: 10 }),
        (pieces) => {
          const sketch = new PlanSketch();
          const text = storableText(pieces.join(' ')).trim();
          try {
            planAfter(sketch, addCaseChanges(sketch.plan, parseCaseLine(text, 'EUR'), sketch.newId));
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
          }
        },
      ),
    );
  });
});
