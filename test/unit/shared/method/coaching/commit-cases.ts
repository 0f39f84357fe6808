import { addDays } from '../../../../../shared/text/calendar.ts';
import { type PlanSketch, today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

const scored = (score: number) => ({
  processEfficiency: score,
  totalCost: score,
  marketPosition: score,
  customerReadiness: score,
  ourCapability: score,
  timeFit: score,
  costFit: score,
});

export const ideaCases: readonly CoachingCase[] = [
  {
    rule: 'startTheBestIdea',
    fires: (s) => {
      s.add('ideas', { title: 'Desk', ...scored(3) });
      s.add('ideas', { title: 'Twin', customerOwnerId: s.person('Li Chen'), ...scored(4) });
    },
    says: ['Start “Twin”', 'Impact 4.0 and feasibility 4.0', 'Start it with Li Chen'],
    settles: (s) => {
      for (const idea of Object.values(s.plan.ideas)) idea.status = 'active';
    },
  },
  {
    rule: 'ideasMissing',
    fires: (s) => s.add('insightCards', { kind: 'obstacle', title: 'No access' }),
    says: ['Start with “No access”'],
    settles: (s) => s.add('ideas', { title: 'Twin' }),
  },
  {
    rule: 'tooManyActive',
    fires: (s) => {
      for (const score of [5, 4, 3, 2])
        s.add('ideas', { title: `Idea ${score}`, status: 'active', ...scored(score) });
    },
    says: ['Four ideas are active', '“Idea 2” ranks last'],
    settles: (s) => Object.assign(only(s.plan.ideas, 3), { status: 'idea' }),
  },
  {
    rule: 'ideaOwnedByOneSide',
    fires: (s) => s.add('ideas', { title: 'Twin', status: 'active', ownerId: s.mara, ...scored(4) }),
    says: ['“Twin” is active, but nobody at Nordvik owns it', 'priority of 16.0'],
    settles: (s) => Object.assign(only(s.plan.ideas), { customerOwnerId: s.person('Li Chen') }),
  },
  {
    rule: 'ideaNotScored',
    fires: (s) => {
      s.add('ideas', { title: 'Twin' });
      s.add('ideas', { title: 'Desk' });
    },
    says: ['“Twin” and one more idea have no full score'],
    settles: (s) => {
      for (const idea of Object.values(s.plan.ideas)) Object.assign(idea, scored(3));
    },
  },
];

const bothWin = { winForCustomer: 'Less scrap', winForUs: 'Service revenue' };
const worked = (s: PlanSketch, objectiveId: string): void => {
  for (const title of ['One', 'Two'])
    s.add('actions', { title, ownerId: s.mara, dueDate: addDays(today, 9), objectiveIds: [objectiveId] });
};

export const strategyCases: readonly CoachingCase[] = [
  {
    rule: 'goalsMissing',
    fires: (s) => s.add('insightCards', { kind: 'goal', title: 'Throughput' }),
    says: ['Nordvik wants “Throughput”'],
    settles: (s) => s.add('objectives', { title: 'Grow' }),
  },
  {
    rule: 'notMutual',
    fires: (s) => {
      s.add('objectives', { title: 'Three lines', winForUs: 'Service revenue' });
      s.add('objectives', { title: 'Renewal' });
    },
    says: ['“Three lines” says what we win, not what Nordvik does', 'One more goal is one-sided too'],
    settles: (s) => {
      for (const goal of Object.values(s.plan.objectives)) Object.assign(goal, bothWin);
    },
  },
  {
    rule: 'growthMissing',
    fires: (s) => s.add('objectives', { title: 'Renewal', kind: 'protect' }),
    says: ['The only goal protects'],
    settles: (s) => s.add('objectives', { title: 'Three lines', kind: 'grow' }),
  },
  {
    rule: 'goalWithoutWork',
    fires: (s) => s.add('objectives', { title: 'Three lines', ownerId: s.mara }),
    says: ['“Three lines” has no actions', 'what does Mara Lindqvist do next?'],
    settles: (s) => worked(s, only(s.plan.objectives).id),
  },
  {
    rule: 'quotaOnly',
    fires: (s) => s.add('objectives', { title: 'Three lines', bases: ['quota'] }),
    says: ['“Three lines” rests on our quota alone', 'Nordvik’s potential'],
    settles: (s) => Object.assign(only(s.plan.objectives), { bases: ['quota', 'walletShare'] }),
  },
  {
    rule: 'notMeasurable',
    fires: (s) => s.add('objectives', { title: 'Three lines', measure: 'Lines' }),
    says: ['“Three lines” has no target and no date'],
    settles: (s) => Object.assign(only(s.plan.objectives), { target: '3', dueDate: today }),
  },
];

export const actionCases: readonly CoachingCase[] = [
  {
    rule: 'actionOverdue',
    fires: (s) => {
      const values = { ownerId: s.mara, customerCounterpartId: s.person('Jon Berg') };
      s.add('actions', { title: 'Send the cost model', dueDate: addDays(today, -2), ...values });
    },
    says: [
      'One action is late',
      '“Send the cost model” (Mara Lindqvist) is 2 days late',
      'Jon Berg is waiting',
    ],
    settles: (s) => Object.assign(only(s.plan.actions), { dueDate: today }),
  },
  {
    rule: 'actionsMissing',
    fires: (s) => s.add('objectives', { title: 'Three lines' }),
    says: ['One goal is set', '“Three lines”'],
    settles: (s) => s.add('actions', { title: 'Call' }),
  },
  {
    rule: 'actionWithoutOwner',
    fires: (s) => s.add('actions', { title: 'Call' }),
    says: ['“Call” has no owner'],
    settles: (s) => Object.assign(only(s.plan.actions), { ownerId: s.mara }),
  },
  {
    rule: 'actionWithoutDate',
    fires: (s) => s.add('actions', { title: 'Call', ownerId: s.mara }),
    says: ['“Call” has no date', 'Ask Mara Lindqvist'],
    settles: (s) => Object.assign(only(s.plan.actions), { dueDate: today }),
  },
  {
    rule: 'nothingJoint',
    fires: (s) => {
      s.person('Jon Berg', { stance: 'supporter' });
      s.add('actions', { title: 'Call' });
    },
    says: ['The only open action is ours alone', 'would Jon Berg do'],
    settles: (s) => s.add('actions', { title: 'Pilot', joint: true }),
  },
  {
    rule: 'customerGoalUnserved',
    fires: (s) => {
      s.add('insightCards', { kind: 'goal', title: 'Throughput' });
      s.add('actions', { title: 'Call' });
    },
    says: ['Nordvik wants “Throughput”'],
    settles: (s) => Object.assign(only(s.plan.actions), { insightIds: [only(s.plan.insightCards).id] }),
  },
  {
    rule: 'actionServesNoGoal',
    fires: (s) => {
      s.add('objectives', { title: 'Three lines' });
      s.add('actions', { title: 'Call' });
    },
    says: ['“Call” serves none of our goals'],
    settles: (s) => Object.assign(only(s.plan.actions), { objectiveIds: [only(s.plan.objectives).id] }),
  },
];

export const reviewCases: readonly CoachingCase[] = [
  {
    rule: 'planStale',
    fires: (s) => s.frame({ startDate: addDays(today, -100) }),
    says: ['The plan started 100 days ago; 90 were agreed'],
    settles: (s) => s.add('reviews', { date: addDays(today, -90), status: 'held' }),
  },
  {
    rule: 'reviewNotWrittenUp',
    fires: (s) => s.add('reviews', { date: '2026-11-10' }),
    says: ['The quarterly review of 10 November 2026', '6 days later'],
    settles: (s) => Object.assign(only(s.plan.reviews), { status: 'held' }),
  },
  {
    rule: 'reviewNotPlanned',
    fires: (s) => s.frame({ startDate: '2026-11-01', reviewCadenceDays: 30 }),
    says: ['due by Tue 1 Dec'],
    settles: (s) => s.add('reviews', { date: today }),
  },
  {
    rule: 'reviewWithoutDecision',
    fires: (s) => s.add('reviews', { date: '2026-11-10', status: 'held' }),
    says: ['The review of 10 November 2026'],
    settles: (s) => Object.assign(only(s.plan.reviews), { decisions: 'Pilot first' }),
  },
  {
    rule: 'customerNotInReview',
    fires: (s) => {
      for (const date of ['2026-09-10', '2026-11-10']) s.add('reviews', { date, status: 'held' });
      s.add('reviews', { date: '2026-11-24' });
    },
    says: ['two times without anybody from Nordvik', 'on Tue 24 Nov'],
    settles: (s) => Object.assign(only(s.plan.reviews), { kind: 'customer' }),
  },
];
