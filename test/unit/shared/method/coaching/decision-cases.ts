import type { DecisionCenter } from '../../../../../shared/model/records/decision-center.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { type PlanSketch, today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

/** A decision about winches, open unless said otherwise. */
const winches = (sketch: PlanSketch, values: Partial<Omit<DecisionCenter, 'id'>> = {}) =>
  sketch.add('decisionCenters', { title: 'New winches', buyClass: 'newTask', ...values });

export const decisionCases: readonly CoachingCase[] = [
  {
    rule: 'decisionMissing',
    fires: (s) => s.person('Ana Ruiz', { roles: ['decider'] }),
    says: ['Ana Ruiz decides'],
    settles: (s) => winches(s),
  },
  {
    rule: 'decisionDeciderEmpty',
    fires: (s) => {
      const decisionCenterId = winches(s);
      const jon = s.person('Jon Berg', { stance: 'supporter' });
      s.knows(s.mara, jon);
      s.add('decisionSeats', { decisionCenterId, role: 'user', personId: jon });
      s.add('decisionSeats', { decisionCenterId, role: 'decider' });
    },
    says: ['“New winches”', 'One person takes part', 'Jon Berg could know; Mara Lindqvist can ask'],
    settles: (s) => Object.assign(only(s.plan.decisionSeats, 1), { personId: only(s.plan.people).id }),
  },
  {
    rule: 'qualificationWeak',
    fires: (s) => {
      const decisionCenterId = winches(s, { deadline: addDays(today, 45) });
      s.add('qualifications', { decisionCenterId, element: 'metrics', score: 2 });
    },
    says: ['decided in 45 days', '2 of 16', 'below 8'],
    settles: (s) => Object.assign(only(s.plan.decisionCenters), { deadline: addDays(today, 61) }),
  },
  {
    rule: 'enteredAfterRival',
    fires: (s) => {
      const decisionCenterId = winches(s);
      s.add('entryAssessments', { decisionCenterId, phase: 5 });
      s.add('entryAssessments', { decisionCenterId, phase: 2, competitorId: s.rival('Halden') });
    },
    says: ['Halden was there before us', 'phase 5, late', 'Halden at phase 2, early'],
    settles: (s) => Object.assign(only(s.plan.entryAssessments), { phase: 3 }),
  },
  {
    rule: 'decisionApproverNotKnown',
    fires: (s) => {
      const decisionCenterId = winches(s);
      const nina = s.person('Nina Falk');
      const jon = s.person('Jon Berg');
      s.tie('introduces', jon, nina);
      s.knows(s.mara, jon, 'inDepth');
      s.add('decisionSeats', { decisionCenterId, role: 'approver', personId: nina });
    },
    says: [
      'None of us knows Nina Falk',
      'Mara Lindqvist knows Jon Berg well, who can introduce us to Nina Falk',
    ],
    settles: (s) => s.knows(s.mara, only(s.plan.people).id, 'brief'),
  },
  {
    rule: 'decisionApproverEmpty',
    fires: (s) => {
      const decisionCenterId = winches(s);
      s.add('decisionSeats', { decisionCenterId, role: 'decider', personId: s.person('Ana Ruiz') });
    },
    says: ['Who approves “New winches”?', 'Ana Ruiz decides', 'Who over there would tell us?'],
    settles: (s) =>
      s.add('decisionSeats', {
        decisionCenterId: only(s.plan.decisionCenters).id,
        role: 'approver',
        personId: only(s.plan.people).id,
      }),
  },
  {
    rule: 'decisionDeadlinePassed',
    fires: (s) => winches(s, { deadline: addDays(today, -12) }),
    says: ['Was “New winches” decided?', '12 days ago'],
    settles: (s) => Object.assign(only(s.plan.decisionCenters), { status: 'decided' }),
  },
  {
    rule: 'decisionChampionMissing',
    fires: (s) => {
      const decisionCenterId = winches(s);
      for (const [name, stance] of [
        ['Ana Ruiz', 'neutral'],
        ['Jon Berg', 'supporter'],
      ] as const)
        s.add('decisionSeats', { decisionCenterId, role: 'user', personId: s.person(name, { stance }) });
      s.person('Li Chen', { stance: 'champion' });
    },
    says: ['No champion in “New winches”', 'two people', 'Jon Berg supports us'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { stance: 'champion' }),
  },
  {
    rule: 'phaseDatesPast',
    fires: (s) => {
      const decisionCenterId = winches(s, { currentPhase: 3 });
      s.add('buyingPhases', { decisionCenterId, phase: 2, endDate: addDays(today, -90) });
      s.add('buyingPhases', { decisionCenterId, phase: 3, endDate: addDays(today, -20) });
      s.add('buyingPhases', { decisionCenterId, phase: 4, endDate: addDays(today, -1) });
    },
    says: ['Phase 3, product specification, should have ended 20 days ago, and one later one with it'],
    settles: (s) => Object.assign(only(s.plan.decisionCenters), { currentPhase: 5 }),
  },
  {
    rule: 'ourEntryUnknown',
    fires: (s) => {
      const decisionCenterId = winches(s, { currentPhase: 3 });
      s.add('entryAssessments', { decisionCenterId, phase: 2, competitorId: s.rival('Halden') });
    },
    says: ['When did we come into “New winches”?', 'phase 3, product specification; Halden at phase 2'],
    settles: (s) =>
      s.add('entryAssessments', { decisionCenterId: only(s.plan.decisionCenters).id, phase: 1 }),
  },
  {
    rule: 'buyClassUnknown',
    fires: (s) => winches(s, { buyClass: 'unknown' }),
    says: ['What kind of purchase is “New winches”?', 'a straight rebuy', 'phase 4 is in time'],
    settles: (s) => Object.assign(only(s.plan.decisionCenters), { buyClass: 'newTask' }),
  },
  {
    rule: 'entryEvidenceMissing',
    fires: (s) => s.add('entryAssessments', { decisionCenterId: winches(s), phase: 2 }),
    says: ['Phase 2 of “New winches”', 'four questions'],
    settles: (s) => Object.assign(only(s.plan.entryAssessments), { knewBeforeTender: 4 }),
  },
];
