import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../shared/method/exact-money.ts';
import { whitespaceOf } from '../../../../../shared/method/whitespace/cell.ts';
import { whitespaceGrid, whitespaceYears } from '../../../../../shared/method/whitespace/whitespace-grid.ts';
import type { RecordOf } from '../../../../../shared/model/collections.ts';
import { whitespaceStates } from '../../../../../shared/model/records/whitespace.ts';
import { PlanSketch } from '../../plan-sketch.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** Operations with Plants 2 and 4, a Finance of its own, and two offerings. */
function nordvik() {
  const s = new PlanSketch();
  const operations = s.add('businessUnits', { name: 'Operations' });
  const plant4 = s.add('businessUnits', { name: 'Plant 4', parentId: operations });
  const plant2 = s.add('businessUnits', { name: 'Plant 2', parentId: operations });
  const finance = s.add('businessUnits', { name: 'Finance' });
  const control = s.add('offerings', { name: 'Line control' });
  const energy = s.add('offerings', { name: 'Energy monitoring' });
  const cell = (
    businessUnitId: string,
    offeringId: string,
    values: Partial<RecordOf<'whitespaceCells'>>,
    year = 2026,
  ) => s.add('whitespaceCells', { businessUnitId, offeringId, year, ...values });
  return { s, operations, plant4, plant2, finance, control, energy, cell };
}

describe('whitespaceOf (METHOD 3.11: potential − current)', () => {
  it.each([
    ['900000', '720000', '180000'],
    ['900000.10', '720000.25', '179999.85'],
    ['100', '250', '0'],
    ['100', null, '100'],
  ])('%s potential, %s sold: %s', (potential, sold, expected) => {
    const left = whitespaceOf(euros(potential), sold === null ? null : euros(sold));
    expect(left).toEqual(euros(expected));
  });

  it('is not known where the potential is not', () => {
    expect(whitespaceOf(null, euros('5'))).toBeNull();
  });
});

describe('whitespaceGrid', () => {
  it('sums cells into rows, columns and the whole, in the year alone', () => {
    const { s, plant4, plant2, control, energy, cell } = nordvik();
    cell(plant4, control, { state: 'installed', currentSales: euros('720.10'), potential: euros('900.40') });
    cell(plant4, energy, { state: 'won', currentSales: euros('240'), potential: euros('260') });
    cell(plant2, control, { state: 'competitor', potential: euros('600') });
    cell(plant2, control, { state: 'competitor', potential: euros('5000') }, 2025);
    const grid = whitespaceGrid(s.plan, 2026);
    // 180.30 + 20 + 600
    expect(grid.all.whitespace).toEqual(euros('800.3'));
    expect(grid.all.currentSales).toEqual(euros('960.1'));
    expect(grid.columns.map((column) => column.potential.amount)).toEqual(['1500.4', '260']);
    expect(
      grid.rows.map(({ unit, depth, rolledUp }) => [unit.name, depth, rolledUp.whitespace.amount]),
    ).toEqual([
      ['Operations', 0, '800.3'],
      ['Plant 4', 1, '200.3'],
      ['Plant 2', 1, '600'],
      ['Finance', 0, '0'],
    ]);
    expect(grid.rows[0]?.cells[0]?.potentialBelow).toEqual(euros('1500.4'));
    expect(whitespaceYears(s.plan, 2026)).toEqual([2025, 2026, 2027]);
  });

  it('covers 78 %: seven of nine relevant cells known', () => {
    const s = new PlanSketch();
    const offerings = ['A', 'B', 'C'].map((name) => s.add('offerings', { name }));
    const units = ['1', '2', '3', '4'].map((name) => s.add('businessUnits', { name }));
    const places = units.flatMap((businessUnitId) =>
      offerings.map((offeringId) => ({ businessUnitId, offeringId })),
    );
    for (const [index, place] of places.entries())
      s.add('whitespaceCells', {
        ...place,
        year: 2026,
        state: index < 7 ? 'won' : index < 9 ? 'unknown' : 'notRelevant',
      });
    expect(whitespaceGrid(s.plan, 2026).coverage).toBeCloseTo(7 / 9, 10);
  });

  it('asks the parts of a unit, not the unit itself, until something is written there', () => {
    const { s, operations, control, cell } = nordvik();
    // Three units without parts × two offerings.
    expect(whitespaceGrid(s.plan, 2026).all).toMatchObject({ known: 0, relevant: 6 });
    cell(operations, control, { state: 'open' });
    expect(whitespaceGrid(s.plan, 2026).all).toMatchObject({ known: 1, relevant: 7 });
  });

  it('says with whom the money is spent', () => {
    const { s, plant4, plant2, finance, control, energy, cell } = nordvik();
    cell(plant4, control, { state: 'installed', currentSales: euros('720'), spend: euros('1500') });
    cell(plant2, control, { state: 'competitor', competitorId: s.rival('Corvane'), spend: euros('1400') });
    cell(plant2, energy, { state: 'inHouse', spend: euros('180') });
    cell(finance, control, { state: 'notRelevant', spend: euros('99') });
    const spend = whitespaceGrid(s.plan, 2026).spendWith.map(({ name, amount }) => [name, amount.amount]);
    expect(spend).toEqual([
      ['us', '720'],
      ['Corvane', '1400'],
      ['not known', '780'],
      ['in-house', '180'],
    ]);
  });

  it('leaves other currencies out and says how many', () => {
    const { s, plant4, control, cell } = nordvik();
    cell(plant4, control, { state: 'potential', potential: { amount: '10', currency: 'USD' } });
    expect(whitespaceGrid(s.plan, 2026)).toMatchObject({
      otherCurrencies: 1,
      all: { potential: euros('0'), known: 1 },
    });
  });

  it('counts open opportunities in their cell', () => {
    const { s, plant4, control } = nordvik();
    for (const stage of ['proposal', 'closedWon'] as const)
      s.add('opportunities', { title: stage, stage, businessUnitId: plant4, offeringIds: [control] });
    expect(whitespaceGrid(s.plan, 2026).rows[1]?.cells[0]?.openOpportunities).toBe(1);
  });

  it('adds up by rows as by columns, never below zero, covered from 0 to 1', () => {
    const amount = fc.option(
      fc.integer({ min: 0, max: 10_000_000 }).map((cents) => euros(String(cents / 100))),
    );
    const values = fc.record({
      state: fc.constantFrom(...whitespaceStates),
      currentSales: amount,
      potential: amount,
      spend: amount,
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 8, maxLength: 8 }), (cells) => {
        const { s, operations, plant4, plant2, finance, control, energy, cell } = nordvik();
        const places = [operations, plant4, plant2, finance].flatMap((unit) =>
          [control, energy].map((offering) => ({ unit, offering })),
        );
        for (const [index, { unit, offering }] of places.entries()) cell(unit, offering, cells[index] ?? {});
        const grid = whitespaceGrid(s.plan, 2026);
        const sum = (totals: readonly { whitespace: { amount: string; currency: string } }[]) =>
          totals.reduce((units, { whitespace }) => units + unitsOf(whitespace), 0n);
        const top = grid.rows.filter(({ depth }) => depth === 0).map(({ rolledUp }) => rolledUp);
        expect(sum(top)).toBe(unitsOf(grid.all.whitespace));
        expect(sum(grid.columns)).toBe(unitsOf(grid.all.whitespace));
        expect(unitsOf(grid.all.whitespace) >= 0n).toBe(true);
        expect(unitsOf(grid.all.whitespace) <= unitsOf(grid.all.potential)).toBe(true);
        expect(grid.coverage ?? 0).toBeGreaterThanOrEqual(0);
        expect(grid.coverage ?? 1).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
