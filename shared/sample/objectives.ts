import type { PlanObjective } from '../model/records/commitment.ts';
import { addRecord, daysFromToday, firstOfMonth, idsOf, optionalIdOf, type Sample } from './sample.ts';

type Copied =
  | 'title'
  | 'kind'
  | 'winForCustomer'
  | 'winForUs'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'status'
  | 'bases'
  | 'strategy';

interface Row extends Pick<PlanObjective, Copied> {
  key: string;
  /** Months from now to the first of the month it is due. */
  dueInMonths: number;
  owner: string;
  customerOwner: string | null;
  insights: readonly string[];
  ideas: readonly string[];
  confidential?: boolean;
}

const objectives: readonly Row[] = [
  {
    key: 'scrap',
    title: 'Scrap down by a third on lines 1–3',
    kind: 'grow',
    measure: 'scrap, lines 1–3',
    baseline: '3.8 %',
    target: '−33 %',
    winForCustomer: '€0.9 m a year less scrap, and room for 18 % more good units',
    winForUs: 'The twin becomes our reference in marine',
    bases: ['customerPotential'],
    strategy:
      'Pilot on line 3 below the plant’s own spending limit, measured by plant finance; roll-out to lines 1 and 2 decided on that figure.',
    status: 'open',
    dueInMonths: 14,
    owner: 'Pia Kvam',
    customerOwner: 'Jon Berg',
    insights: ['throughput', 'scrap', 'four-systems'],
    ideas: ['twin'],
  },
  {
    key: 'value',
    title: 'Three initiatives worth €1.9 m a year, counted by both sides',
    kind: 'grow',
    measure: 'yearly value, base case',
    baseline: '€0',
    target: '€1.9 m',
    winForCustomer: 'A payback under two years that group controlling accepts',
    winForUs: 'The tender asks for what we are good at',
    bases: ['customerPotential', 'pipeline'],
    strategy: 'Sofia and Dana Nell own one cost model; nobody on either side shows another figure.',
    status: 'open',
    dueInMonths: 8,
    owner: 'Mara Lindqvist',
    customerOwner: 'Li Chen',
    insights: ['line-data', 'no-budget'],
    ideas: ['cost-model', 'twin', 'expert-desk'],
  },
  {
    key: 'help',
    title: 'Expert help within 30 minutes, day and night',
    kind: 'protect',
    measure: 'to the first answer',
    baseline: '4 hours',
    target: '30 min',
    winForCustomer: 'One technician can cover two lines',
    winForUs: 'The service agreement is renewed for three years',
    bases: ['pipeline'],
    strategy: 'Start with the night shift on line 3, where the need is felt most.',
    status: 'open',
    dueInMonths: 6,
    owner: 'Jonas Weber',
    customerOwner: 'Silje Strand',
    insights: ['skills', 'retire', 'cross-training'],
    ideas: ['expert-desk'],
  },
  {
    key: 'on-time',
    title: 'Spare parts on time, two quarters in a row',
    kind: 'protect',
    measure: 'delivered on time',
    baseline: '91 %',
    target: '97 %',
    winForCustomer: 'No shift lost to a missing part',
    winForUs: 'Our lead in delivery stays visible',
    bases: ['customerPotential'],
    strategy: 'Monthly on-time report, the same figures on both sides.',
    status: 'achieved',
    dueInMonths: -1,
    owner: 'Lars Friis',
    customerOwner: 'Olav Moe',
    insights: [],
    ideas: ['on-site'],
  },
  {
    key: 'share',
    title: 'From 40 % to 55 % of Nordvik’s automation spend',
    kind: 'grow',
    measure: 'share of wallet',
    baseline: '40 %',
    target: '55 %',
    winForCustomer: 'One supplier answers for line control and its data',
    winForUs: '€2.4 m a year more, most of it service',
    bases: ['walletShare', 'quota'],
    strategy: 'Plant 4 first, Plant 2 when the contract with Corvane ends, Plant 6 by acquisition.',
    status: 'open',
    dueInMonths: 14,
    owner: 'Mara Lindqvist',
    customerOwner: null,
    insights: ['one-platform'],
    ideas: ['spares'],
    confidential: true,
  },
];

/** Adds the goals. */
export function addObjectives(sample: Sample): void {
  for (const { key, dueInMonths, owner, customerOwner, insights, ideas, ...objective } of objectives) {
    const month = firstOfMonth(sample.today, dueInMonths);
    addRecord(sample, 'objectives', key, {
      ...objective,
      dueDate: dueInMonths < 0 ? daysFromToday(sample, -20) : month,
      ownerId: optionalIdOf(sample, 'teamMembers', owner),
      customerOwnerId: optionalIdOf(sample, 'people', customerOwner),
      insightIds: idsOf(sample, 'insightCards', insights),
      ideaIds: idsOf(sample, 'ideas', ideas),
    });
  }
}
