import type { StepDescription } from '../step-description.ts';
import type { StepId } from '../step-ids.ts';

export const frameSteps = {
  frame: {
    id: 'frame',
    title: 'Frame and owner',
    phase: 'frame',
    lead: 'One account, one owner, one horizon. Say what both sides want to have reached at the end of it.',
    why: 'A plan without one owner belongs to nobody, and a plan without an ambition is a list of chores. Ten minutes here decide what everything later is measured by.',
    questions: [
      'If we met again at the end of this plan, what would have to be true for you to call it a success?',
      'Who of us answers for this account when two of our units disagree?',
      'Which of our executives would you want to be able to call?',
      'What would be a bold result, and what do we expect without it?',
    ],
    example:
      'Nordvik Marine Systems, August 2026 to January 2028. Owner Mara Lindqvist, sponsor Peter Krogh. Ambition: by January 2028 Plant 4 runs three lines on shared process data, scrap is down by a third, and we plan capacity together twice a year.',
    isFinished: true,
    purpose: null,
  },
  selection: {
    id: 'selection',
    title: 'Selection check',
    phase: 'frame',
    lead: 'Is this one of the few accounts that deserve a plan? Upside counts, not only today’s revenue.',
    why: 'Time spent on the wrong account is taken from the right one. A score with reasons keeps the list short and the choice open to challenge.',
    questions: [
      'How much does this customer spend on what we could supply, and what is our share of it?',
      'Where do they grow, and does that growth need us?',
      'Do they want a supplier or a partner?',
      'Which account would we drop to make room for this one?',
    ],
    example:
      'Nordvik: attractiveness 7.2 of 10 (purchase budget and geographic reach are high), our strength 6.3 (support is strong, the range for Plant 2 is not). Invest selectively: key account, tier 1, because more than €5 m a year are still with others. Look again in a year.',
    isFinished: true,
    purpose: null,
  },
} satisfies Partial<Record<StepId, StepDescription>>;
