import { guidedQuestions } from '../../../../../shared/method/insight/guided-questions.ts';
import { insightAreas } from '../../../../../shared/model/records/insight.ts';
import type { PlanSketch } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

/** Enough of a story for what lies around it to matter. */
function story(s: PlanSketch): void {
  for (const title of ['One', 'Two', 'Three']) s.add('insightCards', { kind: 'goal', title, soWhat: 'Go' });
}

export const understandingCases: readonly CoachingCase[] = [
  {
    rule: 'commitmentWithoutInsight',
    fires: (s) => {
      story(s);
      s.add('objectives', { title: 'Share of wallet' });
      s.add('actions', { title: 'Send the brochure' });
    },
    says: ['The goal “Share of wallet” answers nothing Nordvik told us', '1 more'],
    settles: (s) => {
      const insightIds = [only(s.plan.insightCards).id];
      Object.assign(only(s.plan.objectives), { insightIds });
      Object.assign(only(s.plan.actions), { insightIds });
    },
  },
  {
    rule: 'northStarMissing',
    fires: (s) => {
      story(s);
      s.add('customerMetrics', { title: 'Good units' });
    },
    says: ['the one Nordvik steers by', 'Is it “Good units”?'],
    settles: (s) => Object.assign(only(s.plan.customerMetrics), { northStar: true }),
  },
  {
    rule: 'questionUnanswered',
    fires: (s) => {
      story(s);
      s.person('Ana Ruiz', { politicalStatus: 'innerCircle' });
      s.add('guidedAnswers', { question: guidedQuestions[0], answer: 'Output' });
    },
    says: ['One of five guided questions has an answer', 'Ask Ana Ruiz', guidedQuestions[1]],
    settles: (s) => {
      for (const question of guidedQuestions.slice(1)) s.add('guidedAnswers', { question, answer: 'Told' });
    },
  },
  {
    rule: 'metricNotRead',
    fires: (s) => {
      const metricId = s.add('customerMetrics', { title: 'Scrap', unit: '%' });
      s.add('metricReadings', { metricId, date: '2026-05-15', value: 3.8 });
    },
    says: ['“Scrap” was last read on 15 May 2026, at 3.8'],
    settles: (s) =>
      s.add('metricReadings', { metricId: only(s.plan.customerMetrics).id, date: '2026-05-16', value: 3.7 }),
  },
  {
    rule: 'areaEmpty',
    fires: (s) => {
      story(s);
      for (const area of insightAreas.slice(2)) s.add('insightCards', { title: area, area, soWhat: 'Go' });
    },
    says: ['nothing about opportunities and challenges', 'nobody there works on yet?'],
    settles: (s) => {
      for (const area of insightAreas.slice(0, 2)) s.add('insightCards', { title: area, area });
    },
  },
];

export const standingCases: readonly CoachingCase[] = [
  {
    rule: 'perceptionFell',
    fires: (s) => {
      const personId = s.person('Ana Ruiz', { politicalStatus: 'innerCircle' });
      s.add('perceptionReadings', { personId, date: '2026-07-01', level: 'problemSolver' });
      s.add('perceptionReadings', { personId, date: '2026-10-01', level: 'vendor' });
    },
    says: ['Ana Ruiz thinks less of us', 'as “Problem solver” and sees us as “Vendor” since 1 October 2026'],
    settles: (s) =>
      s.add('perceptionReadings', {
        personId: only(s.plan.people).id,
        date: '2026-11-01',
        level: 'problemSolver',
      }),
  },
  {
    rule: 'flankOpen',
    fires: (s) => {
      s.add('swotEntries', { title: 'Spare parts', kind: 'strength' });
      s.add('swotEntries', { title: 'One thread into Finance', kind: 'vulnerability' });
    },
    says: ['Nothing of ours offsets “One thread into Finance”', 'Could “Spare parts”?'],
    settles: (s) =>
      Object.assign(only(s.plan.swotEntries, 1), { offsetByIds: [only(s.plan.swotEntries).id] }),
  },
  {
    rule: 'perceptionTargetMissing',
    fires: (s) => s.person('Ana Ruiz', { politicalStatus: 'innerCircle' }),
    says: ['Ana Ruiz has a say and no target'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { perceptionDesired: 'problemSolver' }),
  },
  {
    rule: 'differentiatorMissing',
    fires: (s) => {
      s.add('objectives', { title: 'Grow' });
      s.rival('Halden');
    },
    says: ['one goal and no word on what sets us apart from Halden'],
    settles: (s) => s.add('differentiators', { title: 'Parts within 24 h' }),
  },
];
