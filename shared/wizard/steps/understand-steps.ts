import type { StepDescription } from '../step-description.ts';
import type { StepId } from '../step-ids.ts';

export const understandSteps = {
  history: {
    id: 'history',
    title: 'History and position',
    phase: 'understand',
    lead: 'What we sold, what we lost and why, and what share of their spend we hold today.',
    why: 'The last three years explain how they see us better than any presentation. A lost deal that is understood is the cheapest lead there is.',
    questions: [
      'Which of our deliveries did you get the most from, and how do you know?',
      'When you chose somebody else, what made the difference in the end?',
      'Who else do you buy this from, and how much?',
      'When do the current contracts end, and who decides about what comes after?',
      'What has our work been worth to you, in money?',
    ],
    example:
      'Won: quality stations for line 2, because Jon Berg saw them run first. Lost: line control at Plant 5, to Halden; stated reason price, real reason a pilot we did not offer. Share of energy monitoring: 240 of 600 thousand, 40 %. Recheck when Halden’s first year is over.',
    isFinished: true,
    purpose: null,
  },
  insight: {
    id: 'insight',
    title: 'Customer insight',
    phase: 'understand',
    lead: 'The customer’s story in their own words, the figures they steer by, and what follows from it for us.',
    why: 'People buy what moves their own goals. An insight counts once somebody there has confirmed it and you can say what follows from it; a plan counts when it answers something they said.',
    questions: [
      'What are your priorities for the next twelve months?',
      'What have you tried so far, and how far did it get you?',
      'What makes it urgent, and who feels it if nothing happens?',
      'How will you measure success, and which one figure do you look at first?',
      'What stands in the way?',
      'What do your own customers ask for that they did not ask for last year?',
    ],
    example:
      'Goal: raise throughput at Plant 4 by 18 % without a new hall (Ana Ruiz, confirmed). Pressure: energy cost per unit. Initiative: shared process data on lines 1 to 3. Obstacle: Group IT allows no outside access. So what: offer a pilot on line 3 that runs inside their network. North star: good units per shift, 396 in February, 409 now, target 467.',
    isFinished: true,
    purpose: null,
  },
} satisfies Partial<Record<StepId, StepDescription>>;
