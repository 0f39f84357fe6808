import { outcomeDimensions } from '../../../../../shared/model/records/governance.ts';
import { type CoachingCase, only } from './cases.ts';

export const auditCases: readonly CoachingCase[] = [
  {
    rule: 'actionSlippedTwice',
    fires: (s) => {
      for (const date of ['2026-09-10', '2026-11-10']) s.add('reviews', { date, status: 'held' });
      s.add('actions', { title: 'Call Jon Berg', dueDate: '2026-09-09' });
      s.add('actions', { title: 'Late since', dueDate: '2026-09-10' });
    },
    says: ['“Call Jon Berg” was late at the reviews of 10 September 2026 and 10 November 2026'],
    settles: (s) => Object.assign(only(s.plan.actions), { status: 'dropped' }),
  },
  {
    rule: 'carriedOverUnconfirmed',
    fires: (s) => {
      s.add('insightCards', { title: 'Throughput', carriedOverOn: '2026-10-17' });
      s.add('insightCards', { title: 'Energy', carriedOverOn: '2026-10-17' });
      s.add('criteria', { title: 'Price', carriedOverOn: '2026-10-17' });
    },
    says: ['Three facts from the earlier plan have waited 30 days', 'Two of them are in “Customer insight”'],
    settles: (s) => {
      for (const card of Object.values(s.plan.insightCards)) card.carriedOverOn = null;
      // A day later than the others, so within the month that there is.
      Object.assign(only(s.plan.criteria), { carriedOverOn: '2026-10-18' });
    },
  },
  {
    rule: 'reviewFrozeNothing',
    fires: (s) => s.add('reviews', { date: '2026-11-10', status: 'held' }),
    says: ['The quarterly review of 10 November 2026 froze no version'],
    settles: (s) => s.add('snapshots', { title: 'November', date: '2026-11-10' }),
  },
  {
    rule: 'outcomeNotRated',
    fires: (s) => {
      s.add('reviews', { date: '2026-11-10', status: 'held' });
      for (const dimension of outcomeDimensions)
        s.add('outcomeReadings', {
          dimension,
          rating: 3,
          date: dimension === 'access' || dimension === 'losses' ? '2025-11-15' : '2025-11-16',
        });
    },
    says: ['Nobody has rated access and losses within a year'],
    settles: (s) => {
      s.add('outcomeReadings', { dimension: 'access', rating: 4, date: '2026-11-16' });
      s.add('outcomeReadings', { dimension: 'losses', rating: 2, date: '2026-11-16' });
    },
  },
];
