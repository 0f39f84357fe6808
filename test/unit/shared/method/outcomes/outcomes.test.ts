import { describe, expect, it } from 'vitest';
import { outcomeBoard } from '../../../../../shared/method/outcomes/outcome-board.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { newId } from '../../../../../shared/model/id.ts';
import { addOutcomeChanges, rateOutcome } from '../../../../../shared/quick-add/build-outcome.ts';
import { parseOutcomeLine } from '../../../../../shared/quick-add/outcome-line.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

describe('outcomeBoard', () => {
  const sketch = new PlanSketch();
  const rate = (date: string, rating: number | null) =>
    sketch.add('outcomeReadings', { dimension: 'access', date, rating });
  rate('2026-11-01', 4);
  rate('2026-03-01', 2);
  rate('2026-11-01', 5);
  rate('2026-06-01', null);
  rate('2027-01-01', 1);

  it('gives all eight, each with its ratings up to today in the order of their days', () => {
    const board = outcomeBoard(sketch.plan, today);
    expect(board.length).toBe(8);
    expect(board.find(({ dimension }) => dimension === 'access')).toMatchObject({
      readings: [
        { date: '2026-03-01', rating: 2 },
        { date: '2026-11-01', rating: 5 },
      ],
      latest: 5,
      change: 3,
      isDue: false,
    });
    expect(board[0]).toEqual({
      dimension: 'advocacy',
      readings: [],
      latest: null,
      change: null,
      isDue: true,
    });
  });

  it('asks again after a year', () => {
    const isDue = (day: string) => outcomeBoard(sketch.plan, day)[1]?.isDue;
    expect([isDue('2026-12-31'), isDue('2028-01-01'), isDue('2028-01-02')]).toEqual([false, false, true]);
  });
});

describe('a typed outcome', () => {
  it.each([
    {
      line: 'access 4: Nina Falk answers now',
      dimension: 'access',
      rating: 4,
      date: null,
      note: 'Nina Falk answers now',
    },
    { line: '2 competition', dimension: 'competition', rating: 2, date: null, note: '' },
    {
      line: 'deeper relations 5 yesterday',
      dimension: 'deeperRelations',
      rating: 5,
      date: '2026-11-15',
      note: '',
    },
    {
      line: 'growth 3, 10 Nov, 4 new lines',
      dimension: 'accountGrowth',
      rating: 3,
      date: '2026-11-10',
      note: '4 new lines',
    },
    { line: 'lost 1', dimension: 'losses', rating: 1, date: null, note: '' },
    { line: 'price 6', dimension: 'priceSensitivity', rating: null, date: null, note: '6' },
    { line: 'the weather 4', dimension: null, rating: 4, date: null, note: 'the weather' },
  ])('“$line”', ({ line, ...expected }) => {
    expect(parseOutcomeLine(line, today)).toEqual(expected);
  });

  it('rates a day once: the second rating corrects the first and keeps its note', () => {
    const sketch = new PlanSketch();
    const line = parseOutcomeLine('access 4: Nina Falk answers', today);
    const once = applyChanges(sketch.plan, addOutcomeChanges(sketch.plan, line, today, newId).changes);
    const again = rateOutcome(once, { dimension: 'access', rating: 5, date: today }, newId);
    expect(again.label).toBe('Rate access 5 of 5');
    expect(Object.values(applyChanges(once, again.changes).outcomeReadings)).toMatchObject([
      { rating: 5, note: 'Nina Falk answers', date: today },
    ]);
  });

  it.each([
    { line: 'the weather 4', says: 'Start with what you rate: advocacy, access' },
    { line: 'access', says: 'Give it a rating from 1 to 5' },
  ])('refuses “$line” and says why', ({ line, says }) => {
    const { plan } = new PlanSketch();
    expect(() => addOutcomeChanges(plan, parseOutcomeLine(line, today), today, newId)).toThrow(says);
  });
});
