import type { PlanSketch } from '../../plan-sketch.ts';
import type { CoachingCase } from './cases.ts';

const rate = (s: PlanSketch, attractiveness: number, strength: number) => {
  s.add('selectionCriteria', { title: 'Growth', axis: 'attractiveness', weight: 10, rating: attractiveness });
  s.add('selectionCriteria', { title: 'Support', axis: 'strength', weight: 10, rating: strength });
};
const account = (s: PlanSketch, values: Partial<PlanSketch['plan']['account']>) =>
  Object.assign(s.plan.account, values);
const euros = (amount: string) => ({ amount, currency: 'EUR' });

export const selectionCases: readonly CoachingCase[] = [
  {
    rule: 'keyAccountWeak',
    fires: (s) => {
      rate(s, 2, 3);
      s.add('selectionScores', { date: '2026-10-01', decision: 'keyAccount' });
    },
    says: ['Nordvik is a key account, but scores 2.0 on attractiveness and 3.0 on our strength'],
    settles: (s) => s.add('selectionScores', { date: '2026-11-01', decision: 'notSelected' }),
  },
  {
    rule: 'lifetimeLoss',
    // 10,000 × 0.5 / 0.6 is 8,333.33, and winning it costs 50,000.
    fires: (s) =>
      account(s, {
        yearlyMargin: euros('10000'),
        retentionRate: 50,
        lifetimeDiscountRate: 10,
        acquisitionCost: euros('50000'),
      }),
    says: ['Nordvik comes to −€41.7', '€10', '€50', 'to win it'],
    settles: (s) => account(s, { retentionRate: 95 }),
  },
  {
    rule: 'potentialUnknown',
    fires: (s) => s.add('planYears', { year: 2025, revenueActual: euros('3100000') }),
    says: ['Nordvik buys for €3.1', 'what is left to win'],
    settles: (s) => account(s, { totalPotential: euros('8700000') }),
  },
  {
    rule: 'selectionUndecided',
    fires: (s) => rate(s, 8, 8),
    says: ['“invest for growth” for Nordvik'],
    settles: (s) => s.add('selectionScores', { date: '2026-11-01', decision: 'keyAccount' }),
  },
  {
    rule: 'selectionOutdated',
    fires: (s) => s.add('selectionScores', { date: '2025-11-16', decision: 'watch' }),
    says: ['decided on 16 November 2025', 'Nordvik'],
    settles: (s) => s.add('selectionScores', { date: '2025-11-17', decision: 'watch' }),
  },
  {
    rule: 'selectionMoved',
    fires: (s) => {
      rate(s, 2, 5);
      s.add('selectionScores', {
        date: '2026-10-01',
        decision: 'keyAccount',
        attractiveness: 8,
        strength: 5,
      });
    },
    says: ['1 October 2026 it stood at 8.0 and 5.0, “invest selectively”; today 2.0 and 5.0 say “maintain”'],
    settles: (s) =>
      s.add('selectionScores', { date: '2026-11-01', decision: 'watch', attractiveness: 2, strength: 5 }),
  },
  {
    rule: 'selectionHalfRated',
    fires: (s) => {
      rate(s, 8, 8);
      s.add('selectionCriteria', { title: 'Prestige', weight: 5 });
      s.add('selectionCriteria', { title: 'Pricing', axis: 'strength', weight: 5 });
    },
    says: ['“Prestige” has no rating, and one point more waits'],
    settles: (s) => {
      for (const criterion of Object.values(s.plan.selectionCriteria)) criterion.rating = 5;
    },
  },
  {
    rule: 'placedAgainstRatings',
    fires: (s) => {
      rate(s, 6, 6);
      account(s, { placedAttractiveness: 6, placedStrength: 9 });
    },
    says: ['Placed by hand Nordvik stands at 6.0 and 9.0, by its ratings at 6.0 and 6.0'],
    settles: (s) => account(s, { placedStrength: 6.5 }),
  },
];
