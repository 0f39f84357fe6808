import type { Deal, LostDealPlan } from '../model/records/position.ts';
import { addMonths } from '../text/calendar.ts';
import { addRecord, daysFromToday, idOf, optionalIdOf, type Sample } from './sample.ts';
import { offeringLike, thousands } from './sample-amounts.ts';

type DealRow = {
  title: string;
  monthsAgo: number;
  outcome: Deal['outcome'];
  kind: Deal['kind'];
  value: number;
  offering: string;
  unit: string;
  contact: string;
  owner: string;
  rival: string | null;
  worked: string;
  failed: string;
  externalId?: string;
};

const deals: readonly DealRow[] = [
  {
    title: 'Service contract, Plant 4',
    monthsAgo: 38,
    outcome: 'won',
    kind: 'new',
    value: 1_050,
    offering: 'service',
    unit: 'Plant 4',
    contact: 'Silje Strand',
    owner: 'Jonas Weber',
    rival: 'Halden',
    worked: 'Two technicians on site from the first day',
    failed: '',
    externalId: 'D-2023-0417',
  },
  {
    title: 'Line control renewal, lines 1 and 2',
    monthsAgo: 31,
    outcome: 'won',
    kind: 'renewal',
    value: 640,
    offering: 'control',
    unit: 'Plant 4',
    contact: 'Tom Haugen',
    owner: 'Mara Lindqvist',
    rival: null,
    worked: 'Early site visit',
    failed: '',
  },
  {
    title: 'Winch test stand',
    monthsAgo: 29,
    outcome: 'attempted',
    kind: 'new',
    value: 310,
    offering: 'control',
    unit: 'Research and development',
    contact: 'Johan Lindgren',
    owner: 'Pia Kvam',
    rival: null,
    worked: '',
    failed: 'No decision: the budget went to the hybrid thruster',
  },
  {
    title: 'Quality stations, line 2',
    monthsAgo: 23,
    outcome: 'won',
    kind: 'crossSell',
    value: 480,
    offering: 'quality',
    unit: 'Quality',
    contact: 'Signe Vik',
    owner: 'Pia Kvam',
    rival: 'Corvane',
    worked: 'Jon Berg saw them run before he asked for a price',
    failed: '',
  },
  {
    title: 'Pump line control, Plant 2',
    monthsAgo: 21,
    outcome: 'lost',
    kind: 'new',
    value: 720,
    offering: 'control',
    unit: 'Plant 2',
    contact: 'Piotr Zieliński',
    owner: 'Mara Lindqvist',
    rival: 'Corvane',
    worked: 'Ewa Mazur helped us with the specification',
    failed: 'Price: 18 % above Corvane',
  },
  {
    title: 'Spare parts frame contract',
    monthsAgo: 19,
    outcome: 'won',
    kind: 'upSell',
    value: 390,
    offering: 'service',
    unit: 'Procurement',
    contact: 'Liv Hagen',
    owner: 'Jonas Weber',
    rival: null,
    worked: 'Stock on site, paid when used',
    failed: '',
  },
  {
    title: 'Line control, Plant 5',
    monthsAgo: 14,
    outcome: 'lost',
    kind: 'new',
    value: 1_350,
    offering: 'control',
    unit: 'Operations',
    contact: 'Li Chen',
    owner: 'Mara Lindqvist',
    rival: 'Halden',
    worked: '',
    failed: 'Price, they said; Halden had a pilot running on one line',
  },
  {
    title: 'Power meters, lines 1 and 2',
    monthsAgo: 8,
    outcome: 'won',
    kind: 'crossSell',
    value: 240,
    offering: 'energy',
    unit: 'Plant 4',
    contact: 'Jon Berg',
    owner: 'Pia Kvam',
    rival: null,
    worked: 'Early site visit',
    failed: '',
  },
  {
    title: 'Operator training, night shift',
    monthsAgo: 5,
    outcome: 'lost',
    kind: 'crossSell',
    value: 60,
    offering: 'training',
    unit: 'Plant 4',
    contact: 'Astrid Mork',
    owner: 'Jonas Weber',
    rival: null,
    worked: '',
    failed: 'No decision: nobody owned the budget',
  },
  {
    title: 'Remote expert desk, trial',
    monthsAgo: 2,
    outcome: 'won',
    kind: 'upSell',
    value: 85,
    offering: 'service',
    unit: 'Plant 4',
    contact: 'Kari Lund',
    owner: 'Jonas Weber',
    rival: null,
    worked: 'The night shift’s own ten questions answered first',
    failed: '',
  },
];

type LossRow = Pick<
  LostDealPlan,
  'snapshot' | 'statedReason' | 'verifiedReason' | 'promiseToDisprove' | 'segment' | 'triggers' | 'nextStep'
> & {
  deal: string;
  monthsAgo: number;
  /** Days from today to the next look. */
  recheckInDays: number;
  contractEndInMonths: number | null;
  owner: string;
};

const losses: readonly LossRow[] = [
  {
    deal: 'Line control, Plant 5',
    monthsAgo: 14,
    snapshot:
      'Plant 5: scrap 4.1 %, output 31 thrusters a month, nine hours to the first answer from service.',
    statedReason: 'price',
    verifiedReason: 'competitor',
    promiseToDisprove: 'Halden promised scrap below 3 % within twelve months.',
    segment: 'revivable',
    recheckInDays: -9,
    contractEndInMonths: 34,
    triggers: ['metricWorse', 'championMoved'],
    nextStep: 'Ask Li Chen for the scrap rate of Plant 5 in October',
    owner: 'Mara Lindqvist',
  },
  {
    deal: 'Pump line control, Plant 2',
    monthsAgo: 21,
    snapshot:
      'Plant 2: two control engineers, 61 % availability of the pump line, no data outside the plant.',
    statedReason: 'price',
    verifiedReason: null,
    promiseToDisprove: 'Corvane: no engineering days in the first two years.',
    segment: 'watch',
    recheckInDays: 73,
    contractEndInMonths: 12,
    triggers: ['metricWorse', 'contractEnding'],
    nextStep: 'Coffee with Ewa Mazur: how many days did they pay for?',
    owner: 'Pia Kvam',
  },
];

/** Adds the deals that are over, and what is done about two of the lost ones. */
export function addDeals(sample: Sample): void {
  for (const row of deals) {
    const { title, monthsAgo, outcome, kind, value, worked, failed, externalId = '' } = row;
    addRecord(sample, 'deals', title, {
      title,
      date: addMonths(sample.today, -monthsAgo),
      outcome,
      kind,
      value: thousands(value),
      offeringId: offeringLike(sample, row.offering),
      businessUnitId: idOf(sample, 'businessUnits', row.unit),
      contactId: idOf(sample, 'people', row.contact),
      ownerId: idOf(sample, 'teamMembers', row.owner),
      competitorId: optionalIdOf(sample, 'competitors', row.rival),
      whatWorked: worked,
      whyFailed: failed,
      externalId,
    });
  }
  for (const { deal: title, monthsAgo, recheckInDays, contractEndInMonths, owner, ...loss } of losses) {
    const dealId = idOf(sample, 'deals', title);
    const deal = sample.plan.deals[dealId];
    addRecord(sample, 'lostDealPlans', title, {
      ...loss,
      title,
      dealId,
      lostOn: addMonths(sample.today, -monthsAgo),
      value: deal?.value ?? null,
      offeringId: deal?.offeringId ?? null,
      competitorId: deal?.competitorId ?? null,
      recheckDate: daysFromToday(sample, recheckInDays),
      contractEnd: contractEndInMonths === null ? null : addMonths(sample.today, contractEndInMonths),
      ownerId: idOf(sample, 'teamMembers', owner),
    });
  }
}
