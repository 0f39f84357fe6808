import type { Meeting } from '../model/records/opportunity.ts';
import { addRecord, daysFromToday, idOf, idsOf, type Sample } from './sample.ts';

type Copied = 'title' | 'status' | 'questions' | 'wantToLearn' | 'wantToCommit' | 'outcome';

interface Row extends Pick<Meeting, Copied> {
  opportunity: string;
  inDays: number;
  people: readonly string[];
  ours: readonly string[];
}

const meetings: readonly Row[] = [
  {
    title: 'Scrap data walk on line 3',
    opportunity: 'twin',
    inDays: -17,
    status: 'held',
    people: ['Jon Berg', 'Kari Lund'],
    ours: ['Pia Kvam'],
    questions: 'Where on the line is scrap seen first?\nWho changes the setting, and by what?',
    wantToLearn: 'Whether the machine data reaches back a full year.',
    wantToCommit: 'Three months of line 3 data for a trial run.',
    outcome: 'Data for nine months is there. Jon Berg releases it; Kari Lund sits in on the trial.',
  },
  {
    title: 'Pilot scope',
    opportunity: 'twin',
    inDays: 4,
    status: 'planned',
    people: ['Li Chen', 'Jon Berg'],
    ours: ['Pia Kvam', 'Mara Lindqvist'],
    questions: 'What would make the pilot a success in your eyes?\nWhose signature does 260 thousand need?',
    wantToLearn: 'Whether the plant may sign alone.',
    wantToCommit: 'Line 3, twelve weeks from January, measured by plant finance.',
    outcome: '',
  },
  {
    title: 'Night desk: terms and price',
    opportunity: 'renewal',
    inDays: 11,
    status: 'planned',
    people: ['Silje Strand', 'Liv Hagen'],
    ours: ['Jonas Weber'],
    questions: 'What did the last four nights without help cost?',
    wantToLearn: 'Which term procurement will not move on.',
    wantToCommit: '',
    outcome: '',
  },
  {
    title: 'Service review, autumn',
    opportunity: 'renewal',
    inDays: -3,
    status: 'planned',
    people: ['Silje Strand'],
    ours: ['Jonas Weber'],
    questions: '',
    wantToLearn: 'How they count a late part.',
    wantToCommit: 'One list of late parts, kept by both sides.',
    outcome: '',
  },
  {
    title: 'Coffee at the control fair',
    opportunity: 'plant-2',
    inDays: -40,
    status: 'cancelled',
    people: ['Ewa Mazur'],
    ours: ['Mara Lindqvist'],
    questions: '',
    wantToLearn: 'What Corvane promised for the next contract.',
    wantToCommit: 'An introduction to Piotr Zieliński.',
    outcome: 'She was called back to Gdańsk; ask again in January.',
  },
];

/** Adds the meetings under the opportunities. */
export function addMeetings(sample: Sample): void {
  for (const { opportunity, inDays, people, ours, ...meeting } of meetings)
    addRecord(sample, 'meetings', meeting.title, {
      ...meeting,
      opportunityId: idOf(sample, 'opportunities', opportunity),
      date: daysFromToday(sample, inDays),
      personIds: idsOf(sample, 'people', people),
      teamMemberIds: idsOf(sample, 'teamMembers', ours),
    });
}
