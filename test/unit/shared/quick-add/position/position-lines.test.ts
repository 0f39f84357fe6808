import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../../shared/model/change.ts';
import { AppError } from '../../../../../shared/model/errors.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../../shared/model/record.ts';
import { addDealChanges } from '../../../../../shared/quick-add/position/build-deal.ts';
import { addLostDealChanges } from '../../../../../shared/quick-add/position/build-lost-deal.ts';
import {
  addContractChanges,
  addWalletChanges,
  addYearChanges,
} from '../../../../../shared/quick-add/position/build-position.ts';
import { addProblemChanges } from '../../../../../shared/quick-add/position/build-problem.ts';
import { parseContractLine } from '../../../../../shared/quick-add/position/contract-line.ts';
import { parseDealLine } from '../../../../../shared/quick-add/position/deal-line.ts';
import { parseProblemLine } from '../../../../../shared/quick-add/position/problem-line.ts';
import { parseWalletLine } from '../../../../../shared/quick-add/position/wallet-line.ts';
import { parseYearLine } from '../../../../../shared/quick-add/position/year-line.ts';
import type { LineChanges } from '../../../../../shared/quick-add/words/naming.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const eur = (amount: number) => ({ amount: String(amount), currency: 'EUR' });
const deal = (text: string) => parseDealLine(text, today, 'EUR');

describe('parseDealLine', () => {
  it('reads outcome, value, month, kind and the lesson', () => {
    expect(deal('won Dock crane retrofit 240k 2025-03 cross-sell: early site visit')).toEqual({
      title: 'Dock crane retrofit',
      outcome: 'won',
      kind: 'crossSell',
      value: eur(240_000),
      date: '2025-03-31',
      ownerName: '',
      contactName: '',
      rivalName: '',
      reason: 'early site visit',
    });
  });

  it.each([
    [
      'lost Line control Plant 5 €1.35m May 2025 to Halden: price',
      {
        outcome: 'lost',
        title: 'Line control Plant 5',
        value: eur(1_350_000),
        date: '2025-05-31',
        rivalName: 'Halden',
        reason: 'price',
      },
    ],
    ['tried Winch stand', { outcome: 'attempted', title: 'Winch stand' }],
    [
      'Power meters 12 March @Mara with Jon Berg',
      {
        outcome: 'won',
        title: 'Power meters',
        date: '2026-03-12',
        ownerName: 'Mara',
        contactName: 'Jon Berg',
      },
    ],
    ['won Service 2024 renewal', { title: 'Service 2024', kind: 'renewal', value: null }],
    ['won Renewal', { title: 'Renewal', kind: null }],
    [
      'won New cranes 50,000 USD',
      { title: 'New cranes', value: { amount: '50000', currency: 'USD' }, kind: null },
    ],
    ['Wonder pump 5k', { outcome: 'won', title: 'Wonder pump' }],
  ])('reads %s', (text, expected) => {
    expect(deal(text)).toMatchObject(expected);
  });
});

describe('parseProblemLine', () => {
  it.each([
    [
      'Late spare parts, since 3 March, serious',
      { title: 'Late spare parts', openedOn: '2026-03-03', effect: 'serious', dueDate: null },
    ],
    [
      'Late spare parts serious @Jonas by 12 Dec, from Silje Strand',
      {
        title: 'Late spare parts',
        effect: 'serious',
        ownerName: 'Jonas',
        dueDate: '2026-12-12',
        raisedByName: 'Silje Strand',
        openedOn: today,
      },
    ],
    ['Invoices, no order numbers', { title: 'Invoices, no order numbers', effect: 'unknown' }],
    ['Pump leaks since last winter', { title: 'Pump leaks since last winter', openedOn: today }],
  ])('reads %s', (text, expected) => {
    expect(parseProblemLine(text, today)).toMatchObject(expected);
  });
});

describe('parseWalletLine', () => {
  it.each([
    [
      'Automation 240k of 600k 2025, potential 400k',
      {
        title: 'Automation',
        year: 2025,
        ourSales: eur(240_000),
        totalSpend: eur(600_000),
        potential: eur(400_000),
      },
    ],
    ['Training of 80k', { title: 'Training', year: 2026, ourSales: null, totalSpend: eur(80_000) }],
    ['Cost of energy 1.2m', { title: 'Cost of energy', ourSales: eur(1_200_000), totalSpend: null }],
    ['Plant 4 parts', { title: 'Plant 4 parts', ourSales: null, totalSpend: null }],
  ])('reads %s', (text, expected) => {
    expect(parseWalletLine(text, today, 'EUR')).toMatchObject(expected);
  });
});

describe('parseContractLine', () => {
  it.each([
    [
      'Service Plant 4 300k a year until 31 Dec 2027 notice 30 Jun 2027 80 % @Jonas',
      {
        title: 'Service Plant 4',
        yearlyValue: eur(300_000),
        endDate: '2027-12-31',
        noticeDate: '2027-06-30',
        renewalProbability: 80,
        ownerName: 'Jonas',
      },
    ],
    [
      'Parts from 2024-01-01 until 2027-12-31',
      { title: 'Parts', startDate: '2024-01-01', endDate: '2027-12-31', noticeDate: null },
    ],
    ['Software ends soon', { title: 'Software ends soon', endDate: null }],
  ])('reads %s', (text, expected) => {
    expect(parseContractLine(text, today, 'EUR')).toMatchObject(expected);
  });
});

describe('parseYearLine', () => {
  it('reads plan and actual as revenue, direct cost and cost to serve', () => {
    expect(parseYearLine('2027 plan 3.4m 2.2m 350k actual 3.1m 2.1m', 'EUR')).toEqual({
      year: 2027,
      planned: { revenue: eur(3_400_000), directCost: eur(2_200_000), costToServe: eur(350_000) },
      actual: { revenue: eur(3_100_000), directCost: eur(2_100_000), costToServe: null },
      leftOver: '',
    });
  });

  it('keeps what no field takes, so that it can be refused', () => {
    expect(parseYearLine('2027 great year 3.4m', 'EUR').leftOver).toBe('great year');
  });
});

type Typing = (plan: Plan, text: string, newId: IdSource) => LineChanges;
const typing = {
  deal: (plan, text, newId) => addDealChanges(plan, deal(text), newId),
  lostDeal: (plan, text, newId) => addLostDealChanges(plan, deal(text), today, newId),
  problem: (plan, text, newId) => addProblemChanges(plan, parseProblemLine(text, today), newId),
  wallet: (plan, text, newId) => addWalletChanges(plan, parseWalletLine(text, today, 'EUR'), newId),
  contract: (plan, text, newId) => addContractChanges(plan, parseContractLine(text, today, 'EUR'), newId),
  year: (plan, text, newId) => addYearChanges(plan, parseYearLine(text, 'EUR'), newId),
} satisfies Record<string, Typing>;

function typedInto(sketch: PlanSketch, type: Typing, text: string): Plan {
  const { label, changes } = type(sketch.plan, text, sketch.newId);
  return applyChanges(sketch.plan, parseChangeSet({ planId: sketch.plan.plan.id, label, changes }).changes);
}

describe('typed lines become records', () => {
  it('a lost deal gets a deal and a plan with the recheck two quarters ahead', () => {
    const plan = typedInto(new PlanSketch(), typing.lostDeal, 'Pump drives 420k May 2025 to Halden: price');
    const [rival] = listOf(plan, 'competitors');
    expect(listOf(plan, 'deals')).toMatchObject([
      { outcome: 'lost', whyFailed: 'price', competitorId: rival?.id },
    ]);
    // Two quarters after May 2025 have passed, so the look is two quarters after today.
    expect(listOf(plan, 'lostDealPlans')).toMatchObject([
      { lostOn: '2025-05-31', statedReason: 'price', recheckDate: '2027-05-16', value: eur(420_000) },
    ]);
  });

  it('a year is there only once', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2027 });
    expect(() => typing.year(sketch.plan, '2027 plan 3m', sketch.newId)).toThrow('2027 is there already');
  });

  it.each(Object.entries(typing))('%s: any line is stored or refused with a sentence', (_, type) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const sketch = new PlanSketch();
        try {
          typedInto(sketch, type, text.toWellFormed().replace(/\p{Cc}/gu, ' '));
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});
