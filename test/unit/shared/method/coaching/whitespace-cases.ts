import type { RecordOf } from '../../../../../shared/model/collections.ts';
import type { PlanSketch } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** A cell of this year at a unit and an offering, both made where they are not there. */
function cell(
  s: PlanSketch,
  unit: string,
  offering: string,
  values: Partial<RecordOf<'whitespaceCells'>> = {},
): void {
  const known = <R extends { id: string; name: string }>(
    records: Readonly<Record<string, R>>,
    name: string,
  ) => Object.values(records).find((record) => record.name === name)?.id;
  const businessUnitId = known(s.plan.businessUnits, unit) ?? s.add('businessUnits', { name: unit });
  const offeringId = known(s.plan.offerings, offering) ?? s.add('offerings', { name: offering });
  s.add('whitespaceCells', { businessUnitId, offeringId, year: 2026, ...values });
}

/** An opportunity that lacks nothing. */
function opportunity(s: PlanSketch, values: Partial<RecordOf<'opportunities'>> = {}): string {
  const id = s.add('opportunities', {
    title: 'Winch retrofit',
    value: euros('240000'),
    nextStep: 'Call Jon',
    closeDate: '2027-06-30',
    ideaId: s.add('ideas', { title: 'Twin' }),
    decisionCenterId: s.add('decisionCenters', { title: 'Retrofit' }),
    ...values,
  });
  s.add('meetings', {
    title: 'Site visit',
    opportunityId: id,
    date: '2026-12-20',
    wantToCommit: 'The pilot',
  });
  return id;
}

export const whitespaceCases: readonly CoachingCase[] = [
  {
    rule: 'rivalContractEnding',
    fires: (s) =>
      cell(s, 'Plant 2', 'Line control', {
        state: 'competitor',
        competitorId: s.rival('Corvane'),
        potential: euros('600000'),
        // Nine months from 16 November 2026 end on 16 August 2027.
        contractEnd: '2027-08-16',
      }),
    says: ['Corvane holds Line control at Plant 2 until 16 August 2027', '€600'],
    settles: (s) => Object.assign(only(s.plan.whitespaceCells), { contractEnd: '2027-08-17' }),
  },
  {
    rule: 'bigWhitespace',
    fires: (s) => {
      cell(s, 'Plant 4', 'Line control', {
        state: 'potential',
        potential: euros('900000'),
        currentSales: euros('300000'),
      });
      cell(s, 'Plant 2', 'Line control', { state: 'potential', potential: euros('60000') });
    },
    says: ['Line control at Plant 4', '€600', '€660'],
    settles: (s) =>
      opportunity(s, {
        businessUnitId: only(s.plan.businessUnits).id,
        offeringIds: [only(s.plan.offerings).id],
      }),
  },
  {
    rule: 'unitUnexplored',
    fires: (s) => {
      cell(s, 'Plant 4', 'Line control', { state: 'won' });
      const division = s.add('businessUnits', { name: 'Service' });
      s.add('businessUnits', { name: 'Singapore', parentId: division });
    },
    says: ['Nobody has looked at Service', 'One cell is blank'],
    settles: (s) => cell(s, 'Singapore', 'Line control', { state: 'inHouse' }),
  },
  {
    rule: 'cellsUnknown',
    fires: (s) => {
      cell(s, 'Plant 4', 'Line control', { state: 'won' });
      cell(s, 'Plant 2', 'Line control');
    },
    says: ['1 of 2 cells of 2026', '50'],
    settles: (s) => Object.assign(only(s.plan.whitespaceCells, 1), { state: 'notRelevant' }),
  },
  {
    rule: 'catalogEmpty',
    fires: (s) => s.add('businessUnits', { name: 'Plant 4' }),
    says: ['Nordvik has one unit'],
    settles: (s) => s.add('offerings', { name: 'Line control' }),
  },
];

export const opportunityCases: readonly CoachingCase[] = [
  {
    rule: 'closeDatePast',
    fires: (s) => opportunity(s, { closeDate: '2026-11-10' }),
    says: ['“Winch retrofit” (€240', '6 days ago', 'prospecting'],
    settles: (s) => Object.assign(only(s.plan.opportunities), { closeDate: '2026-11-16' }),
  },
  {
    rule: 'tooHopeful',
    fires: (s) =>
      opportunity(s, { stage: 'qualification', probability: 25, contactId: s.person('Piotr Zieliński') }),
    says: ['25 %', '10 % is usual in qualification'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { stance: 'supporter' }),
  },
  {
    rule: 'opportunityWithoutCenter',
    fires: (s) => opportunity(s, { decisionCenterId: null }),
    says: ['Who decides “Winch retrofit”?'],
    settles: (s) =>
      Object.assign(only(s.plan.opportunities), {
        decisionCenterId: s.add('decisionCenters', { title: 'Retrofit' }),
      }),
  },
  {
    rule: 'opportunityWithoutMeeting',
    fires: (s) => {
      opportunity(s);
      Object.assign(only(s.plan.meetings), { status: 'held' });
    },
    says: ['“Winch retrofit” (€240', 'Nordvik'],
    settles: (s) => Object.assign(only(s.plan.meetings), { status: 'planned' }),
  },
  {
    rule: 'opportunityWithoutNextStep',
    fires: (s) => opportunity(s, { nextStep: ' ', stage: 'proposal' }),
    says: ['is in proposal without a next step'],
    settles: (s) => Object.assign(only(s.plan.opportunities), { nextStep: 'Call Jon' }),
  },
  {
    rule: 'opportunityWithoutOrigin',
    fires: (s) => {
      opportunity(s, { ideaId: null });
      opportunity(s, { ideaId: null, title: 'Spares', value: euros('90000') });
    },
    says: ['“Winch retrofit” (€240', 'The same goes for “Spares”'],
    settles: (s) => {
      const objectiveId = s.add('objectives', { title: 'Grow' });
      for (const each of Object.values(s.plan.opportunities)) each.objectiveId = objectiveId;
    },
  },
  {
    rule: 'meetingWithoutOutcome',
    fires: (s) => {
      opportunity(s);
      Object.assign(only(s.plan.meetings), { date: '2026-11-13', personIds: [s.person('Ana Ruiz')] });
    },
    says: ['What came of “Site visit”?', '3 days ago with Ana Ruiz'],
    settles: (s) => Object.assign(only(s.plan.meetings), { status: 'held' }),
  },
  {
    rule: 'meetingUnprepared',
    fires: (s) => {
      opportunity(s);
      Object.assign(only(s.plan.meetings), {
        date: '2026-11-20',
        wantToCommit: '',
        personIds: [s.person('Ana Ruiz')],
      });
    },
    says: ['in four days', 'Ana Ruiz to commit'],
    settles: (s) => Object.assign(only(s.plan.meetings), { wantToCommit: 'The pilot' }),
  },
];
