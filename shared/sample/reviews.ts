import type { PlanReview } from '../model/records/commitment.ts';
import { addRecord, daysFromToday, idOf, idsOf, optionalIdOf, type Sample } from './sample.ts';

interface ReviewRow extends Pick<PlanReview, 'kind' | 'whatChanged' | 'whatWeLearned' | 'decisions'> {
  inDays: number;
  ours: readonly string[];
  theirs: readonly string[];
}

const reviews: readonly ReviewRow[] = [
  {
    inDays: -92,
    kind: 'yearly',
    ours: ['Mara Lindqvist', 'Peter Krogh', 'Pia Kvam', 'Jonas Weber', 'Henrik Dahl'],
    theirs: [],
    whatChanged: 'The plan was set up anew after the line control tender was announced.',
    whatWeLearned: 'We know Plant 4 and hardly anybody above it.',
    decisions: 'Pilot on line 3 before the tender. Peter becomes sponsor. Three active ideas, no more.',
  },
  {
    inDays: -62,
    kind: 'customer',
    ours: ['Mara Lindqvist', 'Pia Kvam'],
    theirs: ['Ana Ruiz', 'Li Chen', 'Jon Berg'],
    whatChanged: 'Ana Ruiz named innovation as what she misses from us.',
    whatWeLearned: 'The tender text is written by Procurement and Group IT together.',
    decisions: 'Joint cost model; steering talk every second month.',
  },
  {
    inDays: -41,
    kind: 'monthly',
    ours: ['Mara Lindqvist', 'Pia Kvam', 'Jonas Weber', 'Sofia Brandt'],
    theirs: [],
    whatChanged: 'Power meters run on lines 1 and 2; spare parts reached 97 % on time.',
    whatWeLearned: 'Dana Nell is our only thread into Finance.',
    decisions: 'Sofia takes the lead on the cost model. Pia reviews the data layer with Group IT.',
  },
  {
    inDays: 3,
    kind: 'quarterly',
    ours: ['Mara Lindqvist', 'Peter Krogh', 'Pia Kvam', 'Jonas Weber', 'Sofia Brandt', 'Lars Friis'],
    theirs: [],
    whatChanged: '',
    whatWeLearned: '',
    decisions: '',
  },
  {
    inDays: 47,
    kind: 'customer',
    ours: ['Mara Lindqvist', 'Peter Krogh'],
    theirs: ['Ana Ruiz', 'Li Chen'],
    whatChanged: '',
    whatWeLearned: '',
    decisions: '',
  },
  {
    inDays: 94,
    kind: 'quarterly',
    ours: ['Mara Lindqvist', 'Henrik Dahl'],
    theirs: [],
    whatChanged: '',
    whatWeLearned: '',
    decisions: '',
  },
];

/** Adds reviews held and planned. */
export function addReviews(sample: Sample): void {
  for (const { inDays, ours, theirs, ...review } of reviews)
    addRecord(sample, 'reviews', `${review.kind} ${inDays}`, {
      ...review,
      date: daysFromToday(sample, inDays),
      status: inDays < 0 ? 'held' : 'planned',
      attendeeIds: idsOf(sample, 'teamMembers', ours),
      customerAttendeeIds: idsOf(sample, 'people', theirs),
    });
}

type NoteRow = {
  daysAgo: number;
  author: string;
  text: string;
  person?: string;
  /** The wizard step it belongs to. */
  step?: string;
  isCoaching?: boolean;
  /** In how many days the coach comes back to it. */
  followUpIn?: number;
};

const notes: readonly NoteRow[] = [
  {
    daysAgo: 38,
    author: 'Henrik Dahl',
    step: 'decisionCenter',
    text: 'You have twelve friends in Plant 4 and nobody who signs. Who takes Peter to Nina Falk, and with what in his hand?',
    isCoaching: true,
    followUpIn: 9,
  },
  {
    daysAgo: 38,
    author: 'Henrik Dahl',
    step: 'criteria',
    text: 'Innovation is the gap that Ana named herself. Do not answer it with slides: answer it with line 3.',
    isCoaching: true,
  },
  {
    daysAgo: 31,
    author: 'Pia Kvam',
    person: 'Marek Kos',
    text: 'Marek is not against us, he is against a second architecture. If the layer is his, Halden has no story left.',
  },
  {
    daysAgo: 17,
    author: 'Jonas Weber',
    person: 'Kari Lund',
    text: 'Kari wrote the night shift’s ten most frequent questions on the back of a delivery note. That is our desk.',
  },
  {
    daysAgo: 12,
    author: 'Mara Lindqvist',
    person: 'Ana Ruiz',
    step: 'ideas',
    text: 'Ana: “Show me one line that runs differently, then I talk to Anders.”',
  },
  {
    daysAgo: 6,
    author: 'Mara Lindqvist',
    person: 'Jon Berg',
    step: 'actions',
    text: 'Jon will sign the scope if plant finance measures the result, not we.',
  },
];

/** Adds notes on people and steps. */
export function addNotes(sample: Sample): void {
  for (const { daysAgo, author, text, person = null, step = '', isCoaching = false, followUpIn } of notes)
    addRecord(sample, 'notes', text, {
      text,
      date: daysFromToday(sample, -daysAgo),
      authorId: idOf(sample, 'teamMembers', author),
      personId: optionalIdOf(sample, 'people', person),
      step,
      coaching: isCoaching,
      followUpOn: followUpIn === undefined ? null : daysFromToday(sample, followUpIn),
    });
}
