import type { Id } from '../../../../../shared/model/field.ts';
import type { BusinessCaseLine } from '../../../../../shared/model/records/business-case.ts';
import type { PlanSketch } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

const money = (amount: number) => ({ amount: String(amount), currency: 'EUR' });

/** A case called “Dock planning” with these amounts at the start and in the years after. */
function dockCase(s: PlanSketch, flows: readonly number[], line: Partial<BusinessCaseLine> = {}): Id {
  const businessCaseId = s.add('businessCases', { title: 'Dock planning', years: 3, discountRate: 10 });
  const values = { evidence: 'Count', personIds: [s.person('Ana Ruiz')], customerOwnerId: null };
  const ids = {
    benefit: s.add('businessCaseLines', { businessCaseId, title: 'Less waiting', ...values, ...line }),
    cost: s.add('businessCaseLines', { businessCaseId, title: 'Setup', kind: 'cost', ...values }),
  };
  for (const [year, flow] of flows.entries()) {
    const lineId = flow < 0 ? ids.cost : ids.benefit;
    const size = Math.abs(flow);
    s.add('businessCaseAmounts', {
      lineId,
      year,
      low: money(size * 0.9),
      base: money(size),
      high: money(size),
    });
  }
  return businessCaseId;
}

export const businessCaseCases: readonly CoachingCase[] = [
  {
    rule: 'ideaWithoutCase',
    fires: (s) => s.add('ideas', { title: 'Twin', status: 'active', customerOwnerId: s.person('Jon Berg') }),
    says: ['What is “Twin” worth?', 'ask Jon Berg'],
    settles: (s) => s.add('businessCases', { title: 'Twin', ideaId: only(s.plan.ideas).id }),
  },
  {
    rule: 'caseNotRecovered',
    // 200,000 spent, 120,000 back after three years; 60,000 a year make up the rest in 1 1/3 years more.
    fires: (s) => dockCase(s, [-200_000, 20_000, 40_000, 60_000]),
    says: [
      '“Dock planning” does not pay back',
      'After three years €80\u00a0k are still missing',
      'after 4.3 years',
    ],
    settles: (s) => Object.assign(only(s.plan.businessCaseAmounts), { base: money(100_000) }),
  },
  {
    rule: 'caseTurnsOften',
    fires: (s) => dockCase(s, [-100_000, 230_000, -132_000]),
    says: ['changes sign two times', 'net present value of'],
    settles: (s) => Object.assign(only(s.plan.businessCaseAmounts, 2), { base: money(0) }),
  },
  {
    rule: 'benefitWithoutEvidence',
    fires: (s) => dockCase(s, [-10_000, 20_000], { evidence: ' ', customerOwnerId: s.person('Jon Berg') }),
    says: ['“Less waiting”', '“Dock planning”', 'Ask Jon Berg'],
    settles: (s) => Object.assign(only(s.plan.businessCaseLines), { evidence: 'Gate log' }),
  },
  {
    rule: 'benefitNobodyCares',
    fires: (s) => dockCase(s, [-10_000, 20_000], { personIds: [] }),
    says: ['Nobody at Nordvik', '“Dock planning”'],
    settles: (s) => Object.assign(only(s.plan.businessCaseLines), { personIds: [s.person('Li Chen')] }),
  },
  {
    rule: 'caseStillRough',
    fires: (s) =>
      s.add('businessCases', {
        title: 'Dock planning',
        years: 1,
        discountRate: 10,
        roughInvestment: money(100_000),
        roughYearlyBenefit: money(121_000),
      }),
    says: ['“Dock planning” is still rough', '€10\u00a0k rests on five guesses'],
    settles: (s) =>
      s.add('businessCaseLines', { businessCaseId: only(s.plan.businessCases).id, title: 'Less waiting' }),
  },
  {
    rule: 'caseWithoutRate',
    fires: (s) => {
      dockCase(s, [-10_000, 20_000]);
      Object.assign(only(s.plan.businessCases), { discountRate: null });
    },
    says: ['“Dock planning” has no discount rate', 'Nordvik'],
    settles: (s) => Object.assign(only(s.plan.businessCases), { discountRate: 8 }),
  },
  {
    rule: 'caseBaseOnly',
    fires: (s) => {
      dockCase(s, [-10_000, 20_000]);
      for (const amount of Object.values(s.plan.businessCaseAmounts))
        Object.assign(amount, { low: null, high: null });
    },
    says: ['None of its two lines has a low or high figure'],
    settles: (s) => Object.assign(only(s.plan.businessCaseAmounts), { low: money(12_000) }),
  },
];
