import type { StepDescription } from '../step-description.ts';
import type { StepId } from '../step-ids.ts';

export const peopleSteps = {
  decisionCenter: {
    id: 'decisionCenter',
    title: 'Decision center',
    phase: 'people',
    lead: 'Who decides, who moves them, how they stand towards us, and who of us knows them.',
    why: 'Companies do not decide, people do, and rarely along the org chart alone. The map shows the few who matter, the way to them, and where everything hangs on one person.',
    questions: [
      'Who has to say yes, and who can say no?',
      'Whose opinion does the decider ask for before the meeting?',
      'Who wins and who loses if this goes ahead?',
      'Who would you introduce us to next?',
      'Who on your side speaks for the other supplier?',
    ],
    example:
      'Ana Ruiz, COO, decides. Jon Berg approves the budget of Plant 4 and supports us. Li Chen moves Ana most and is our champion. Marek Kos, IT architect, stands with Halden. Tom Haugen works with him every week and is on our side: he is the way in.',
    isFinished: true,
    purpose: null,
  },
  decisionProcess: {
    id: 'decisionProcess',
    title: 'Decision process',
    phase: 'people',
    lead: 'The stages of their decision, when we came in, and when our rivals did.',
    why: 'Who enters before the need is written down helps to write it. Who enters with the tender competes on price.',
    questions: [
      'Which steps does a decision like this go through, and where are you now?',
      'Who wrote the first description of the need?',
      'Is there a date by which it must be decided, and what happens if it is missed?',
    ],
    example:
      'Plant 4 line control: a modified rebuy, specification is being written. We entered at the general need (early), Halden at the search for suppliers (late).',
    isFinished: false,
    purpose:
      'Here you will lay out the stages of each decision and mark where we and each rival came in. It is for an honest verdict, early, in time or too late, while there is still time to act on it.',
  },
} satisfies Partial<Record<StepId, StepDescription>>;
