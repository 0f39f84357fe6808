import { addMonths } from '../text/calendar.ts';
import { addDeals } from './position-deals.ts';
import { addRecord, daysFromToday, idOf, optionalIdOf, type Sample } from './sample.ts';
import { offeringLike, thousands } from './sample-amounts.ts';

type YearRow = {
  /** Years from today's. */
  offset: number;
  /** Revenue, direct cost, cost to serve, in thousands. */
  planned: readonly [number, number, number] | null;
  actual: readonly [number, number, number] | null;
  value: number | null;
  satisfaction: number | null;
  importance: number | null;
  note: string;
};

const years: readonly YearRow[] = [
  {
    offset: -3,
    planned: [2_300, 1_450, 240],
    actual: [2_180, 1_390, 255],
    value: 2_900,
    satisfaction: 7.8,
    importance: 3,
    note: 'First full year of the service contract.',
  },
  {
    offset: -2,
    planned: [2_600, 1_620, 260],
    actual: [2_640, 1_640, 310],
    value: 3_500,
    satisfaction: 8.1,
    importance: 4,
    note: 'Quality stations delivered two weeks early.',
  },
  {
    offset: -1,
    planned: [2_900, 1_790, 280],
    actual: [2_860, 1_800, 395],
    value: 3_350,
    satisfaction: 7.4,
    importance: 4,
    note: 'Emergency visits at Plant 4 ate the margin; the remote desk is meant to stop that.',
  },
  {
    offset: 0,
    planned: [3_100, 1_900, 330],
    actual: [2_420, 1_530, 340],
    value: 2_300,
    satisfaction: 7.1,
    importance: 4,
    note: 'Actuals up to the last closed month.',
  },
  {
    offset: 1,
    planned: [3_600, 2_180, 340],
    actual: null,
    value: null,
    satisfaction: null,
    importance: null,
    note: 'With the pilot on line 3 and one more line after it.',
  },
];

type WalletRow = readonly [
  title: string,
  offset: number,
  ours: number | null,
  total: number | null,
  potential: number | null,
  offering: string,
  note: string,
];

const wallet: readonly WalletRow[] = [
  ['Line automation', -1, 1_120, 4_300, 2_000, 'control', 'Figure from Yusuf Demir, category manager.'],
  ['Service and spare parts', -1, 1_440, 2_500, 1_900, 'service', ''],
  ['Energy monitoring', -1, 300, 700, 500, 'energy', ''],
  ['Line automation', 0, 980, 4_600, 2_400, 'control', 'Halden holds Plant 5, Corvane Plant 2.'],
  ['Service and spare parts', 0, 1_200, 2_400, 1_800, 'service', ''],
  // METHOD 3.1: 240 / (240 + 360) = 40 %.
  [
    'Energy monitoring',
    0,
    240,
    600,
    450,
    'energy',
    'Power meters on lines 1 and 2; 360 go to the utility’s own system.',
  ],
  ['Training', 0, 0, null, 150, 'training', 'Nobody has asked yet what they spend.'],
];

type ProblemRow = {
  title: string;
  detail: string;
  openedDaysAgo: number;
  dueInDays: number | null;
  status: 'open' | 'inProgress' | 'solved';
  solvedDaysAgo: number | null;
  owner: string;
  raisedBy: string | null;
  effect: 'unknown' | 'none' | 'minor' | 'serious' | 'severe';
};

const problems: readonly ProblemRow[] = [
  {
    title: 'Spare parts for line 1 arrive late',
    detail: 'Three of nine orders since summer came later than promised; each cost a night shift.',
    openedDaysAgo: 74,
    dueInDays: -5,
    status: 'inProgress',
    solvedDaysAgo: null,
    owner: 'Jonas Weber',
    raisedBy: 'Silje Strand',
    effect: 'serious',
  },
  {
    title: 'Invoices without order numbers',
    detail: 'Procurement sends them back by hand.',
    openedDaysAgo: 21,
    dueInDays: 16,
    status: 'open',
    solvedDaysAgo: null,
    owner: 'Sofia Brandt',
    raisedBy: 'Liv Hagen',
    effect: 'minor',
  },
  {
    title: 'Power meter on line 2 loses its clock',
    detail: 'New firmware on all six meters.',
    openedDaysAgo: 96,
    dueInDays: -60,
    status: 'solved',
    solvedDaysAgo: 63,
    owner: 'Pia Kvam',
    raisedBy: 'Tom Haugen',
    effect: 'minor',
  },
];

const yearOf = (sample: Sample): number => Number(sample.today.slice(0, 4));

function addYears(sample: Sample): void {
  for (const { offset, planned, actual, value, importance, ...row } of years)
    addRecord(sample, 'planYears', `year ${offset}`, {
      year: yearOf(sample) + offset,
      revenuePlanned: thousands(planned?.[0] ?? null),
      directCostPlanned: thousands(planned?.[1] ?? null),
      costToServePlanned: thousands(planned?.[2] ?? null),
      revenueActual: thousands(actual?.[0] ?? null),
      directCostActual: thousands(actual?.[1] ?? null),
      costToServeActual: thousands(actual?.[2] ?? null),
      valueDelivered: thousands(value),
      satisfaction: row.satisfaction,
      importanceToCustomer: importance,
      note: row.note,
    });
}

function addWallet(sample: Sample): void {
  for (const [title, offset, ours, total, potential, offering, note] of wallet)
    addRecord(sample, 'walletCategories', `${title} ${offset}`, {
      title,
      year: yearOf(sample) + offset,
      ourSales: thousands(ours),
      totalSpend: thousands(total),
      potential: thousands(potential),
      offeringId: offeringLike(sample, offering),
      note,
    });
}

type ContractRow = {
  title: string;
  startMonthsAgo: number;
  endInMonths: number;
  noticeInDays: number;
  value: number;
  probability: number | null;
  offering: string;
  owner: string;
  note: string;
};

const contracts: readonly ContractRow[] = [
  {
    title: 'Service contract, Plant 4',
    startMonthsAgo: 38,
    endInMonths: 10,
    noticeInDays: 68,
    value: 1_050,
    probability: 80,
    offering: 'service',
    owner: 'Jonas Weber',
    note: 'Renews for two years unless one side gives notice.',
  },
  {
    title: 'Spare parts frame contract',
    startMonthsAgo: 19,
    endInMonths: 17,
    noticeInDays: 330,
    value: 390,
    probability: 90,
    offering: 'service',
    owner: 'Jonas Weber',
    note: '',
  },
  {
    title: 'Line control software, lines 1 and 2',
    startMonthsAgo: 31,
    endInMonths: 5,
    noticeInDays: 120,
    value: 180,
    probability: 65,
    offering: 'control',
    owner: 'Mara Lindqvist',
    note: 'Goes into the line control tender if nothing is agreed before.',
  },
];

function addContracts(sample: Sample): void {
  for (const row of contracts)
    addRecord(sample, 'contracts', row.title, {
      title: row.title,
      startDate: addMonths(sample.today, -row.startMonthsAgo),
      endDate: addMonths(sample.today, row.endInMonths),
      noticeDate: daysFromToday(sample, row.noticeInDays),
      yearlyValue: thousands(row.value),
      renewalProbability: row.probability,
      offeringId: offeringLike(sample, row.offering),
      ownerId: idOf(sample, 'teamMembers', row.owner),
      note: row.note,
    });
}

function addProblems(sample: Sample): void {
  for (const { openedDaysAgo, dueInDays, solvedDaysAgo, owner, raisedBy, ...problem } of problems)
    addRecord(sample, 'problems', problem.title, {
      ...problem,
      openedOn: daysFromToday(sample, -openedDaysAgo),
      dueDate: dueInDays === null ? null : daysFromToday(sample, dueInDays),
      solvedOn: solvedDaysAgo === null ? null : daysFromToday(sample, -solvedDaysAgo),
      ownerId: idOf(sample, 'teamMembers', owner),
      raisedById: optionalIdOf(sample, 'people', raisedBy),
    });
}

/** Adds where we come from and where we stand: results, wallet, deals, contracts and problems. */
export function addPosition(sample: Sample): void {
  addYears(sample);
  addWallet(sample);
  addDeals(sample);
  addContracts(sample);
  addProblems(sample);
}
