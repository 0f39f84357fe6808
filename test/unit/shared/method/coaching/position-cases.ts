import { addDays } from '../../../../../shared/text/calendar.ts';
import { today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

const euros = (amount: number) => ({ amount: String(amount), currency: 'EUR' });

export const positionCases: readonly CoachingCase[] = [
  {
    rule: 'renewalUnattended',
    fires: (s) =>
      s.add('contracts', {
        title: 'Service Plant 4',
        endDate: '2027-06-30',
        noticeDate: addDays(today, 60),
        yearlyValue: euros(300_000),
        ownerId: s.mara,
      }),
    says: ['“Service Plant 4”', 'in 60 days', '€300', 'When does Mara Lindqvist talk to them?'],
    settles: (s) => s.add('actions', { title: 'Settle the renewal of Service Plant 4' }),
  },
  {
    rule: 'problemOverdue',
    fires: (s) =>
      s.add('problems', {
        title: 'Late spare parts',
        openedOn: addDays(today, -30),
        dueDate: addDays(today, -4),
      }),
    says: ['“Late spare parts” is overdue', 'waited 30 days', '4 days longer', 'Name who solves it'],
    settles: (s) => Object.assign(only(s.plan.problems), { status: 'solved' }),
  },
  {
    rule: 'spendAboveValue',
    fires: (s) =>
      s.add('planYears', { year: 2025, revenueActual: euros(2_400_000), valueDelivered: euros(2_300_000) }),
    says: ['In 2025 Nordvik paid €2.4', 'value at €2.3'],
    settles: (s) => Object.assign(only(s.plan.planYears), { valueDelivered: euros(2_400_000) }),
  },
  {
    rule: 'satisfactionFalling',
    fires: (s) => {
      s.add('planYears', { year: 2024, satisfaction: 8.1 });
      s.add('planYears', { year: 2025, satisfaction: 7.4 });
    },
    says: ['8.1 in 2024 and 7.4 in 2025'],
    settles: (s) => Object.assign(only(s.plan.planYears, 1), { satisfaction: 8.1 }),
  },
  {
    rule: 'recheckDue',
    fires: (s) =>
      s.add('lostDealPlans', {
        title: 'Plant 5',
        lostOn: '2026-03-01',
        recheckDate: today,
        nextStep: 'Ask for the scrap rate.',
        ownerId: s.mara,
      }),
    says: ['“Plant 5”', '16 November 2026', 'Next: Ask for the scrap rate (Mara Lindqvist)'],
    settles: (s) => Object.assign(only(s.plan.lostDealPlans), { recheckDate: '2027-05-16' }),
  },
  {
    rule: 'problemWithoutOwner',
    fires: (s) => s.add('problems', { title: 'Invoices', openedOn: addDays(today, -1) }),
    says: ['Nobody solves “Invoices”', 'One open problem has no owner', '1 day old'],
    settles: (s) => Object.assign(only(s.plan.problems), { ownerId: s.mara }),
  },
  {
    rule: 'marginBelowPlan',
    // Planned (1000 − 600 − 100) / 1000 = 30 %, actual (1000 − 650 − 150) / 1000 = 20 %.
    fires: (s) =>
      s.add('planYears', {
        year: 2025,
        revenuePlanned: euros(1000),
        directCostPlanned: euros(600),
        costToServePlanned: euros(100),
        revenueActual: euros(1000),
        directCostActual: euros(650),
        costToServeActual: euros(150),
      }),
    says: ['2025', '30', '20', 'Cost to serve is €150'],
    settles: (s) => Object.assign(only(s.plan.planYears), { directCostActual: euros(570) }),
  },
  {
    rule: 'lossWithoutPlan',
    fires: (s) => {
      s.add('deals', { title: 'Winch', outcome: 'lost', date: '2023-01-01' });
      s.add('deals', {
        title: 'Plant 5',
        outcome: 'lost',
        date: '2025-09-01',
        value: euros(420_000),
        competitorId: s.rival('Halden'),
      });
    },
    says: ['“Plant 5”', 'One deal lost in the last two years has no plan', '€420', 'lost to Halden'],
    settles: (s) =>
      s.add('lostDealPlans', { title: 'Plant 5', lostOn: '2025-09-01', dealId: only(s.plan.deals, 1).id }),
  },
  {
    rule: 'lossReasonNotVerified',
    fires: (s) => s.add('lostDealPlans', { title: 'Plant 5', lostOn: '2026-11-01', statedReason: 'price' }),
    says: ['“Plant 5” they said price or budget'],
    settles: (s) => Object.assign(only(s.plan.lostDealPlans), { verifiedReason: 'competitor' }),
  },
  {
    rule: 'walletShareUnknown',
    fires: (s) => {
      s.add('walletCategories', {
        title: 'Automation',
        year: 2026,
        ourSales: euros(240),
        totalSpend: euros(600),
      });
      s.add('walletCategories', { title: 'Training', year: 2026, ourSales: euros(10) });
    },
    says: ['“Training”', 'what Nordvik spends in all in 2026'],
    settles: (s) => Object.assign(only(s.plan.walletCategories, 1), { totalSpend: euros(20) }),
  },
  {
    rule: 'walletImplausible',
    fires: (s) =>
      s.add('walletCategories', {
        title: 'Service',
        year: 2026,
        ourSales: euros(700),
        totalSpend: euros(600),
      }),
    says: ['“Service”', 'we sold €700', '€600'],
    settles: (s) => Object.assign(only(s.plan.walletCategories), { totalSpend: euros(700) }),
  },
  {
    rule: 'renewalChanceUnknown',
    fires: (s) => s.add('contracts', { title: 'Spare parts', endDate: '2028-03-31' }),
    says: ['“Spare parts”', '31 March 2028'],
    settles: (s) => Object.assign(only(s.plan.contracts), { renewalProbability: 50 }),
  },
  {
    rule: 'lessonMissing',
    fires: (s) => {
      s.add('deals', { title: 'Old', outcome: 'won', date: '2024-01-01' });
      s.add('deals', { title: 'New', outcome: 'won', date: '2026-01-01' });
    },
    says: ['Learn from “New”', 'Two deals say neither', 'say yes'],
    settles: (s) => {
      for (const deal of Object.values(s.plan.deals)) deal.whatWorked = 'Site visit';
    },
  },
];
