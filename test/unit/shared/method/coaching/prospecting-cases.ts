import { addDays } from '../../../../../shared/text/calendar.ts';
import { type PlanSketch, today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

const daysAgo = (days: number) => addDays(today, -days);

const program = (s: PlanSketch, values = {}): string =>
  s.add('prospectingPrograms', { title: 'Meet finance', startDate: today, ...values });

const step = (s: PlanSketch, programId: string, day: number, title: string): string =>
  s.add('programSteps', { programId, day, title, channel: 'call' });

export const prospectingCases: readonly CoachingCase[] = [
  {
    rule: 'prospectingTargetMissed',
    fires: (s) => {
      const programId = program(s, { startDate: daysAgo(28), conversationsPerWeek: 2 });
      s.add('touches', { date: daysAgo(5), programId });
    },
    says: ['Four weeks below', '“Meet finance” missed its week four times in a row', '1 of 2 conversations'],
    settles: (s) => {
      const programId = only(s.plan.prospectingPrograms).id;
      s.add('touches', { date: daysAgo(4), programId });
    },
  },
  {
    rule: 'nextStepNotPlanned',
    fires: (s) => {
      const personId = s.person('Ana Ruiz');
      s.add('touches', { date: daysAgo(3), personId, nextStep: 'site visit' });
    },
    says: ['With Ana Ruiz the next step is “site visit” since Fri 13 Nov'],
    settles: (s) => s.add('actions', { title: 'Site visit', customerCounterpartId: only(s.plan.people).id }),
  },
  {
    rule: 'audienceUntouched',
    fires: (s) => program(s, { startDate: daysAgo(21), personIds: [s.person('Nina Falk')] }),
    says: ['“Meet finance” has run for 21 days', 'Nina Falk'],
    settles: (s) =>
      s.add('touches', {
        date: today,
        kind: 'attempt',
        personId: only(s.plan.people).id,
        programId: only(s.plan.prospectingPrograms).id,
      }),
  },
  {
    rule: 'cadenceStepDue',
    fires: (s) => {
      const personId = s.person('Nina Falk');
      const programId = program(s, { personIds: [personId] });
      step(s, programId, 1, 'First call');
      step(s, programId, 3, 'Call again');
      s.add('touches', { date: daysAgo(2), kind: 'attempt', personId, programId });
    },
    says: ['Next for Nina Falk: call', 'We tried once', '“Call again”, due Mon 16 Nov'],
    settles: (s) => Object.assign(only(s.plan.touches), { date: daysAgo(1) }),
  },
  {
    rule: 'programWithoutAudience',
    fires: (s) => program(s),
    says: ['“Meet finance” names neither people nor units of Nordvik'],
    settles: (s) => Object.assign(only(s.plan.prospectingPrograms), { personIds: [s.person('Nina Falk')] }),
  },
  {
    rule: 'prospectingMissing',
    fires: (s) => {
      s.person('Jon Berg', { lastContact: today });
      s.person('Nina Falk');
    },
    says: ['Nobody has spoken to Nina Falk, and'],
    settles: (s) => program(s),
  },
  {
    rule: 'programWithoutTarget',
    fires: (s) => program(s),
    says: ['“Meet finance” has no weekly target'],
    settles: (s) => Object.assign(only(s.plan.prospectingPrograms), { meetingsPerWeek: 1 }),
  },
  {
    rule: 'onlyGenericPrograms',
    fires: (s) => program(s, { title: 'Spring fair', kind: 'marketing', focus: 'generic' }),
    says: ['The only program, “Spring fair”, is generic', 'What would Nordvik read'],
    settles: (s) => program(s, { focus: 'accountSpecific' }),
  },
  {
    rule: 'timeBlockNotUsed',
    fires: (s) => {
      s.add('touches', { date: daysAgo(20), teamMemberId: s.mara });
      s.add('timeBlocks', { title: 'Calls', weekday: 2, startMinute: 540, minutes: 90, ownerId: s.mara });
    },
    says: ['Mara Lindqvist keeps 90 minutes on Tuesdays for “Calls”'],
    settles: (s) => s.add('touches', { date: daysAgo(7), teamMemberId: s.mara }),
  },
];
