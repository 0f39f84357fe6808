import type { DecisionCenter, QualificationElement } from '../model/records/decision-center.ts';
import type { BuyingRole } from '../model/records/stakeholder.ts';

export type SeatRow = {
  role: BuyingRole;
  /** Null is an empty seat. */
  person: string | null;
  approval?: number;
  approvedDaysAgo?: number;
  note?: string;
};

export type EntryRow = {
  /** Null is us. */
  competitor: string | null;
  phase: number;
  daysAgo: number | null;
  /** Knew before the tender, shaped requirements, needs fit, key relations: 1 to 4. */
  evidence: readonly [number | null, number | null, number | null, number | null];
  note?: string;
};

export type DecisionRow = Pick<
  DecisionCenter,
  'title' | 'purpose' | 'status' | 'buyClass' | 'currentPhase'
> & {
  unit: string;
  amount: string;
  /** Days from today to the day by which they decide. */
  dueIn: number;
  seats: readonly SeatRow[];
  qualification: Partial<Record<QualificationElement, readonly [score: 0 | 1 | 2, evidence: string]>>;
  /** First and last day of each phase, from today; phases without dates are left out. */
  phases: readonly (readonly [phase: number, from: number, to: number | null, note?: string])[];
  entries: readonly EntryRow[];
};

/** The decision the plan is about, one at Plant 2 that has just begun, and one that was decided for us. */
export const decisionRows: readonly DecisionRow[] = [
  {
    title: 'Line control, Plant 4',
    purpose:
      'Replace the control of lines 1 to 3 and put their data in one place. The old system leaves support, and two shipyards ask for traceability.',
    status: 'open',
    buyClass: 'modifiedRebuy',
    currentPhase: 3,
    unit: 'Plant 4',
    amount: '2400000',
    dueIn: 128,
    seats: [
      { role: 'initiator', person: 'Ana Ruiz', note: 'Raised it in the steering talk.' },
      { role: 'user', person: 'Olav Moe' },
      { role: 'user', person: 'Tom Haugen' },
      { role: 'influencer', person: 'Li Chen', note: 'Prepares every investment Ana Ruiz signs.' },
      { role: 'influencer', person: 'Tom Haugen', note: 'Writes the signal list of the specification.' },
      { role: 'influencer', person: 'Marek Kos', note: 'Wants one platform before any pilot.' },
      { role: 'influencer', person: 'Bente Foss' },
      { role: 'decider', person: 'Ana Ruiz' },
      {
        role: 'approver',
        person: 'Jon Berg',
        approval: 1,
        approvedDaysAgo: 9,
        note: 'Budget of the plant: released for the pilot.',
      },
      { role: 'approver', person: 'Nina Falk', approval: 2, note: 'Every investment above €1 m.' },
      { role: 'buyer', person: 'Rasmus Ott' },
      { role: 'buyer', person: 'Yusuf Demir' },
      {
        role: 'gatekeeper',
        person: 'Sunniva Lie',
        note: 'Security sign-off for anything on the line network.',
      },
    ],
    qualification: {
      metrics: [2, 'Scrap 3.8 % to below 2.6 %, from the plant report Jon Berg showed us.'],
      economicBuyer: [0, 'Nina Falk releases it; none of us has met her.'],
      decisionCriteria: [2, 'Five criteria, four of them confirmed.'],
      decisionProcess: [1, 'Phases dated by Yusuf Demir; the tender date is not fixed.'],
      paperProcess: [1, 'Two approvals and the security sign-off; contract terms not seen.'],
      identifyPain: [2, 'Scrap found two steps too late, confirmed by Jon Berg.'],
      champion: [2, 'Ana Ruiz and Li Chen argued for the pilot when we were not in the room.'],
      competition: [1, 'Halden through Marek Kos; no price known.'],
    },
    phases: [
      [1, -265, -206, 'Scrap report of spring'],
      [2, -205, -76, 'Line data program set up'],
      [3, -75, 21, 'Signal list and cost model feed it'],
      [4, 22, 52, 'Tender text goes out'],
      [5, 53, 95],
      [6, 96, 128, 'Steering talk decides'],
      [7, 129, 165],
    ],
    entries: [
      {
        competitor: null,
        phase: 2,
        daysAgo: 180,
        evidence: [4, 3, 3, 3],
        note: 'Signal list and cost model are ours; finance does not know us.',
      },
      {
        competitor: 'Halden',
        phase: 3,
        daysAgo: 62,
        evidence: [3, 2, 3, 2],
        note: 'White paper forwarded by Marek Kos.',
      },
    ],
  },
  {
    title: 'Control contract, Plant 2',
    purpose: 'Renew the control contract with Corvane, or use its end to follow Plant 4.',
    status: 'open',
    buyClass: 'straightRebuy',
    currentPhase: 2,
    unit: 'Plant 2',
    amount: '640000',
    dueIn: 305,
    seats: [
      { role: 'user', person: 'Ewa Mazur', note: 'Meets Tom Haugen every second Thursday.' },
      { role: 'influencer', person: 'Tom Haugen' },
      { role: 'decider', person: 'Piotr Zieliński', note: 'Runs his plant on Corvane controllers.' },
      { role: 'approver', person: null, approval: 1, note: 'Somebody in Finance; not Jon Berg.' },
      { role: 'buyer', person: 'Yusuf Demir' },
    ],
    qualification: {
      identifyPain: [1, 'Ewa Mazur speaks of two stops a month; not confirmed.'],
      competition: [1, 'Corvane is in; the contract ends next year.'],
    },
    phases: [
      [1, -60, -20],
      [2, -19, 70, 'Ewa Mazur collects the wishes of the shifts'],
    ],
    entries: [
      { competitor: null, phase: 2, daysAgo: 15, evidence: [4, 1, 2, 1] },
      { competitor: 'Corvane', phase: 1, daysAgo: null, evidence: [4, 3, 3, 4], note: 'Holds the contract.' },
    ],
  },
  {
    title: 'On-site service, Plant 4',
    purpose: 'Two more years of the on-site team.',
    status: 'decided',
    buyClass: 'straightRebuy',
    currentPhase: 8,
    unit: 'Plant 4',
    amount: '780000',
    dueIn: -150,
    seats: [
      { role: 'user', person: 'Silje Strand' },
      { role: 'decider', person: 'Li Chen' },
      { role: 'approver', person: 'Jon Berg', approval: 1, approvedDaysAgo: 158 },
      { role: 'buyer', person: 'Liv Hagen', note: 'Signed without Rasmus Ott, which he has not forgotten.' },
    ],
    qualification: {},
    phases: [[8, -140, null, 'Monthly service report']],
    entries: [{ competitor: null, phase: 1, daysAgo: 260, evidence: [4, 4, 4, 4] }],
  },
];
