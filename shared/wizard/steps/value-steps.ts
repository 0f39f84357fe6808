import type { StepDescription } from '../step-description.ts';
import type { StepId } from '../step-ids.ts';

export const valueSteps = {
  criteria: {
    id: 'criteria',
    title: 'Criteria gap',
    phase: 'value',
    lead: 'What this decision will be judged by, how the customer sees us, and who is ahead. Ratings are the customer’s view, not ours.',
    why: 'A tender is won before it is written. Know what counts, how each supplier is seen, and change the one gap that changes the decision.',
    questions: [
      'How will you tell a good choice from a bad one in two years?',
      'Which of these could stop the project?',
      'Who else has a say in that point?',
      'Who is best at it today, and what makes you say so?',
    ],
    example:
      'Innovation partnership weighs 4; they see us at 2 and Halden at 4. It costs more than the price gap does. Way to close it: a pilot on line 3 before the tender. Local support weighs 3, we lead by two: lead with it at the site visit.',
    isFinished: true,
    purpose: null,
  },
  ideas: {
    id: 'ideas',
    title: 'Collaboration ideas',
    phase: 'value',
    lead: 'What both sides could do together that neither could do alone. Collect ten, score them, start three.',
    why: 'Ideas found with the customer in the room are theirs as much as ours, and nobody puts their own idea out to tender.',
    questions: [
      'Where do our two processes touch, and what does that cost you?',
      'If we knew your demand six weeks earlier, what could we both leave out?',
      'What would make you stronger in front of your own customers?',
      'Who on your side would want to run this?',
    ],
    example:
      'Scrap-rate twin, line 3. Impact 5, 4, 3 gives 4.0; feasibility 3, 4, 4, 3 gives 3.5: priority 14, focus. Worth €0.9 m a year to Nordvik, a reference and service revenue to us. Li Chen and Pia Kvam lead it; next: pilot scope by 17 November.',
    isFinished: true,
    purpose: null,
  },
  whitespace: {
    id: 'whitespace',
    title: 'Whitespace and opportunities',
    phase: 'value',
    lead: 'Units against offerings: where we are in, where a rival is, and where nobody has asked. What is worth having becomes an opportunity, and every opportunity has a next meeting.',
    why: 'Most growth in an account lies one department away from where we already deliver.',
    questions: [
      'Who else in the group has the same problem?',
      'Who supplies that unit today, and until when?',
      'Which unit would give you the best reference inside your own house?',
      'What has to happen, and by when, for this to be decided?',
    ],
    example:
      'Plant 2: line control with Corvane until August; service contract not offered yet; energy monitoring unknown. Two of nine cells are unknown, so the map covers 78 %. Line control at Plant 2 becomes an opportunity of €0.6 m that comes from the goal of 55 % share, with a site visit as its first meeting.',
    isFinished: true,
    purpose: null,
  },
  businessCase: {
    id: 'businessCase',
    title: 'Business case',
    phase: 'value',
    lead: 'What it costs and brings for both sides, in three scenarios and with the people who care about each line.',
    why: 'A rough figure in the second meeting beats an exact one in the tender. It gives the customer’s champion something to carry upstairs.',
    questions: [
      'What does the problem cost you per month today?',
      'Whose budget would pay, and whose would gain?',
      'Which return does your finance department ask for?',
    ],
    example:
      'Shared data on three lines: base case 180 in, then 90, 120 and 140 thousand a year. At 10 % a net present value of 106 thousand, paid back in 1.75 years; the low case is 12 thousand short.',
    isFinished: true,
    purpose: null,
  },
} satisfies Partial<Record<StepId, StepDescription>>;
