import { addDays } from '../../../../../shared/text/calendar.ts';
import { today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

export const frameCases: readonly CoachingCase[] = [
  {
    rule: 'ambitionMissing',
    fires: () => undefined,
    says: ['Nordvik and we want to be in July 2027'],
    settles: (s) => s.frame({ ambition: 'Three lines on shared data' }),
  },
  {
    rule: 'planEnding',
    // Twelve months from 16 December 2025 end on 15 December 2026, 29 days from today.
    fires: (s) => s.frame({ startDate: '2025-12-16' }),
    says: ['The plan ends in 29 days', 'Nordvik'],
    settles: (s) => s.frame({ horizonMonths: 18 }),
  },
  {
    rule: 'sponsorMissing',
    fires: (s) => s.person('Ana Ruiz', { roles: ['decider'] }, { title: 'COO' }),
    says: ['Ana Ruiz, COO, has no counterpart of that rank'],
    settles: (s) => s.frame({ sponsorId: s.mara }),
  },
  {
    rule: 'teamOfOne',
    fires: (s) => {
      for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) s.person(name);
    },
    says: ['Mara Lindqvist alone faces six people'],
    settles: (s) => s.add('teamMembers', { name: 'Pia Kvam' }),
  },
  {
    rule: 'stillDraft',
    fires: (s) => {
      s.add('objectives', { title: 'Grow' });
      s.add('actions', { title: 'Call' });
    },
    says: ['one goal and one action'],
    settles: (s) => s.frame({ status: 'active' }),
  },
];

export const insightCases: readonly CoachingCase[] = [
  {
    rule: 'goalUnknown',
    fires: (s) => s.person('Ana Ruiz', { roles: ['decider'] }),
    says: ['what Nordvik wants', 'Ask Ana Ruiz'],
    settles: (s) => s.add('insightCards', { kind: 'goal', title: 'Throughput' }),
  },
  {
    rule: 'goalUnconfirmed',
    fires: (s) => {
      s.add('insightCards', { kind: 'goal', title: 'Energy', priority: 'low' });
      s.add('insightCards', {
        kind: 'goal',
        title: 'Throughput',
        priority: 'high',
        toldById: s.person('Ana Ruiz'),
      });
    },
    says: ['“Throughput” is our reading', 'Ana Ruiz can'],
    settles: (s) => {
      for (const card of Object.values(s.plan.insightCards)) card.validation = 'confirmed';
    },
  },
  {
    rule: 'storyIncomplete',
    fires: (s) => {
      for (const kind of ['goal', 'pressure', 'initiative'] as const)
        s.add('insightCards', { kind, title: kind, validation: 'confirmed' });
      s.add('insightCards', { kind: 'obstacle', title: 'No access' });
    },
    says: ['The story lacks an obstacle', 'Three of four', '“No access” only needs their yes'],
    settles: (s) => Object.assign(only(s.plan.insightCards, 3), { validation: 'confirmed' }),
  },
  {
    rule: 'aimsWithoutKeyPlayers',
    fires: (s) => {
      s.person('Ana Ruiz', { politicalStatus: 'innerCircle' });
      for (const title of ['One', 'Two']) s.add('insightCards', { kind: 'goal', title });
    },
    says: ['None of two goals and initiatives', 'Ana Ruiz'],
    settles: (s) => Object.assign(only(s.plan.insightCards), { ownerIds: [only(s.plan.people).id] }),
  },
  {
    rule: 'insightLeadsNowhere',
    fires: (s) => {
      s.add('insightCards', { kind: 'pressure', title: 'Energy cost', toldById: s.person('Jon Berg') });
      s.add('insightCards', { kind: 'obstacle', title: 'Access' });
    },
    says: ['“Energy cost”, which Jon Berg told us,', 'One more waits'],
    settles: (s) => {
      for (const card of Object.values(s.plan.insightCards)) card.soWhat = 'Offer the pilot';
    },
  },
  {
    rule: 'newsGoneStale',
    fires: (s) => s.add('signals', { title: 'New COO', date: addDays(today, -120) }),
    says: ['Nordvik is 120 days old'],
    settles: (s) => s.add('signals', { title: 'New plant', date: addDays(today, -90) }),
  },
];

export const criteriaCases: readonly CoachingCase[] = [
  {
    rule: 'mandatoryAtRisk',
    fires: (s) => s.criterion('Cyber security', 5, 2, {}, { mandatory: true }),
    says: ['“Cyber security” can stop the deal', 'they see us at 2 of 5'],
    settles: (s) => Object.assign(only(s.plan.supplierRatings), { rating: 3 }),
  },
  {
    rule: 'closeTheGap',
    fires: (s) => {
      const ana = s.person('Ana Ruiz', { roles: ['decider'] });
      const strategy = 'Pilot on line 3 before the tender.';
      s.criterion('Innovation', 4, 2, { Halden: 4 }, { personIds: [ana], strategy });
    },
    says: [
      'Close “Innovation” first',
      'It weighs 4, Halden leads by two, and Ana Ruiz, who decides, named it.',
      'The way is known (Pilot on line 3 before the tender)',
    ],
    settles: (s) => Object.assign(only(s.plan.supplierRatings), { rating: 4 }),
  },
  {
    rule: 'criteriaUnknown',
    fires: (s) => s.person('Ana Ruiz', { roles: ['decider'] }),
    says: ['Ana Ruiz decides'],
    settles: (s) => s.criterion('Price', 3, null),
  },
  {
    rule: 'gapWithoutWay',
    fires: (s) => {
      s.criterion('Innovation', 4, 1, { Halden: 4 });
      s.criterion('Price', 4, 3, { Halden: 4 });
    },
    says: ['“Price” weighs 4', 'Halden is ahead'],
    settles: (s) => Object.assign(only(s.plan.criteria, 1), { strategy: 'Joint cost model' }),
  },
  {
    rule: 'rivalNotRated',
    fires: (s) => {
      s.rival('Halden');
      s.criterion('Price', 3, 4);
    },
    says: ['We are rated on every point', 'Halden is not'],
    settles: (s) =>
      s.add('supplierRatings', {
        criterionId: only(s.plan.criteria).id,
        competitorId: s.rival('Halden'),
        rating: 3,
      }),
  },
  {
    rule: 'criteriaUnconfirmed',
    fires: (s) => {
      s.criterion('Price', 3, 4, {}, { confirmed: true });
      s.criterion('Service', 3, 4, {}, { personIds: [s.person('Jon Berg')] });
    },
    says: ['One point has been confirmed by Nordvik', 'Show Jon Berg'],
    settles: (s) => Object.assign(only(s.plan.criteria, 1), { confirmed: true }),
  },
];
