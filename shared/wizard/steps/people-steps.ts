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
    lead: 'Each decision of the customer: who sits in it, which of eight phases it is in, and when we and our rivals came in.',
    why: 'Who enters before the need is written down helps to write it. Who enters with the tender competes on price. And a chair nobody has a name for is where deals get stuck.',
    questions: [
      'Which steps does a decision like this go through, and where are you now?',
      'Who wrote the first description of the need?',
      'Who has to approve it after you, and in which order?',
      'Is there a date by which it must be decided, and what happens if it is missed?',
    ],
    example:
      'Plant 4 line control: a modified rebuy, the specification is being written. We came in at the general need, phase 2 (early, index 86), Halden at the specification, phase 3 (in time, index 71). Jon Berg and Nina Falk approve in this order; nobody of us knows Nina Falk.',
    isFinished: true,
    purpose: null,
  },
} satisfies Partial<Record<StepId, StepDescription>>;
