import type { StepDescription } from '../step-description.ts';
import type { StepId } from '../step-ids.ts';

export const commitSteps = {
  strategy: {
    id: 'strategy',
    title: 'Strategy and goals',
    phase: 'commit',
    lead: 'A few goals that both sides win by, the strengths that carry them, and how key players come to see us.',
    why: 'A goal that only we win by is a quota, and customers can tell. A goal with a win on both sides gets people and time from both. It holds when a strength covers every flank and the people who decide see more in us than a vendor.',
    questions: [
      'What would you gain if we reached this, and what would we?',
      'How would we both measure it, from where to where, and by when?',
      'What has to be protected before anything can grow?',
      'What does the figure rest on besides our target?',
      'Where would a rival attack us here, and which of our strengths answers that?',
      'Who has to see us differently by the end of the year, and how would we notice?',
    ],
    example:
      'Grow: three lines on shared process data by January 2028. They win: scrap down by a third. We win: service revenue of €0.6 m a year. Measure: lines connected, from 0 to 3. It rests on the customer’s potential and the open pipeline. Vulnerability: one thread into Finance; our scrap know-how offsets it. Ana Ruiz: from problem solver to trusted advisor.',
    isFinished: true,
    purpose: null,
  },
  actions: {
    id: 'actions',
    title: 'Actions',
    phase: 'commit',
    lead: 'Who does what by when, whom we set out to meet, and what all of it is for. The best actions have a name on both sides.',
    why: 'A plan is worth what gets done by Friday. Two owned and dated actions behind every goal keep it moving; a joint one shows that the customer means it too. New people are met only by those who keep time for it and count.',
    questions: [
      'What is the smallest step that would move this goal?',
      'Who on your side will do it with us?',
      'What did we promise last time, and is it done?',
      'Whom have we never met, who could introduce us, and what would we ask them?',
      'What should a week bring: how many conversations, how many new people?',
    ],
    example:
      'Send the joint cost model to plant finance. Owner Mara Lindqvist, with Jon Berg, by 12 December. Serves “Renew line controls to 2030” and closes the gap in total cost of ownership.',
    isFinished: true,
    purpose: null,
  },
  review: {
    id: 'review',
    title: 'Review',
    phase: 'commit',
    lead: 'When we look at the plan again, what has changed since the last time, and what it has brought.',
    why: 'A plan is true on the day it is written. A review every quarter, every second one with the customer, keeps it from becoming fiction; a version frozen at each shows what came of the last.',
    questions: [
      'What has changed at the customer since we last looked?',
      'What did we plan, what did we do, and what did we learn from the difference?',
      'Which goal would we set differently today?',
      'Which of the eight outcomes moved, and what moved it?',
      'What should we stop doing?',
    ],
    example:
      'Quarterly review on 24 November with Ana Ruiz and Jon Berg. Changed: Group IT has a new head. Learned: the pilot has to run inside their network. Decided: pilot scope goes first, the cost model follows. Frozen: nine actions were due since August, six done, two slipped; Ana Ruiz moved from neutral to supporter.',
    isFinished: true,
    purpose: null,
  },
} satisfies Partial<Record<StepId, StepDescription>>;
