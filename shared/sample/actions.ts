import type { PlanAction } from '../model/records/commitment.ts';
import { addRecord, daysAgo, daysFromToday, idsOf, optionalIdOf, type Sample } from './sample.ts';

type Row = {
  title: string;
  owner: string;
  counterpart?: string;
  joint?: boolean;
  /** Days from today to the due day; negative when it has passed. */
  dueIn: number | null;
  status?: PlanAction['status'];
  doneDaysAgo?: number;
  objectives?: readonly string[];
  ideas?: readonly string[];
  insights?: readonly string[];
  criteria?: readonly string[];
  people?: readonly string[];
  note?: string;
  confidential?: boolean;
};

const actions: readonly Row[] = [
  {
    title: 'Hand over the signal list for line 3',
    owner: 'Pia Kvam',
    counterpart: 'Tom Haugen',
    joint: true,
    dueIn: -24,
    status: 'done',
    doneDaysAgo: 26,
    objectives: ['scrap'],
    ideas: ['twin'],
    insights: ['four-systems'],
  },
  {
    title: 'Publish the first monthly on-time report',
    owner: 'Lars Friis',
    counterpart: 'Olav Moe',
    joint: true,
    dueIn: -40,
    status: 'done',
    doneDaysAgo: 41,
    objectives: ['on-time'],
    criteria: ['Delivery reliability'],
  },
  {
    title: 'Switch on the power meters on lines 1 and 2',
    owner: 'Jonas Weber',
    counterpart: 'Silje Strand',
    joint: true,
    dueIn: -30,
    status: 'done',
    doneDaysAgo: 20,
    ideas: ['energy'],
    insights: ['meters'],
  },
  {
    title: 'Send the joint cost model to plant finance',
    owner: 'Sofia Brandt',
    counterpart: 'Dana Nell',
    joint: true,
    dueIn: -2,
    status: 'inProgress',
    objectives: ['value'],
    ideas: ['cost-model'],
    insights: ['no-budget'],
    criteria: ['Total cost of ownership'],
    note: 'Waiting for our own service hours; Jonas promised them for Monday.',
  },
  {
    title: 'Agree the pilot scope for line 3',
    owner: 'Mara Lindqvist',
    counterpart: 'Jon Berg',
    joint: true,
    dueIn: 4,
    status: 'inProgress',
    objectives: ['scrap', 'value'],
    ideas: ['twin'],
    insights: ['twin'],
    criteria: ['Innovation partnership'],
    people: ['Ana Ruiz', 'Jon Berg'],
  },
  {
    title: 'Workshop on the quality passport',
    owner: 'Lars Friis',
    counterpart: 'Signe Vik',
    joint: true,
    dueIn: 12,
    ideas: ['passport'],
    insights: ['traceability', 'passport', 'typed-twice'],
  },
  {
    title: 'Name the team and the rota of the expert desk',
    owner: 'Jonas Weber',
    counterpart: 'Silje Strand',
    joint: true,
    dueIn: 21,
    objectives: ['help'],
    ideas: ['expert-desk'],
    insights: ['cross-training'],
  },
  {
    title: 'Site visit: Operations and Finance see line 3',
    owner: 'Mara Lindqvist',
    counterpart: 'Li Chen',
    joint: true,
    dueIn: 33,
    objectives: ['value', 'scrap'],
    criteria: ['Local support'],
    people: ['Nina Falk', 'Dana Nell'],
  },
  {
    title: 'Night-shift trial of the expert desk, four weeks',
    owner: 'Jonas Weber',
    counterpart: 'Kari Lund',
    joint: true,
    dueIn: 62,
    objectives: ['help'],
    ideas: ['expert-desk'],
  },
  {
    title: 'Pilot on line 3: first month measured by plant finance',
    owner: 'Pia Kvam',
    counterpart: 'Dana Nell',
    joint: true,
    dueIn: 95,
    objectives: ['scrap', 'value'],
    ideas: ['twin'],
  },
  {
    title: 'Decide on the roll-out to lines 1 and 2',
    owner: 'Peter Krogh',
    counterpart: 'Ana Ruiz',
    joint: true,
    dueIn: 150,
    objectives: ['scrap'],
    ideas: ['twin'],
  },
  {
    title: 'Call Li Chen: nobody has for a month',
    owner: 'Mara Lindqvist',
    dueIn: 2,
    people: ['Li Chen'],
    note: 'Ask for the talk with Katarzyna Nowak.',
  },
  {
    title: 'Offer Rasmus Ott the cost model before he asks for it',
    owner: 'Mara Lindqvist',
    dueIn: -5,
    objectives: ['value'],
    criteria: ['Total cost of ownership'],
    people: ['Rasmus Ott'],
    note: 'He was gone around once. Not again.',
  },
  {
    title: 'Review the open data layer with Marek Kos and David Okafor',
    owner: 'Pia Kvam',
    dueIn: 9,
    insights: ['one-platform', 'data-layer'],
    people: ['Marek Kos', 'David Okafor'],
    note: 'Nothing to sell. Ask what would make it his.',
    confidential: true,
  },
  {
    title: 'Peter to be introduced to Nina Falk through Jon Berg',
    owner: 'Peter Krogh',
    dueIn: 40,
    objectives: ['value', 'share'],
    people: ['Nina Falk', 'Jon Berg'],
  },
  {
    title: 'Security file to Sunniva Lie before the scope goes out',
    owner: 'Pia Kvam',
    dueIn: 1,
    status: 'inProgress',
    objectives: ['scrap'],
    people: ['Sunniva Lie'],
  },
  {
    title: 'Prepare the offer for the renewal of the service agreement',
    owner: 'Jonas Weber',
    dueIn: 75,
    objectives: ['help'],
    note: 'Keep expert desk and agreement in one offer.',
  },
  {
    title: 'Find out who owns the energy target',
    owner: 'Lars Friis',
    dueIn: -9,
    insights: ['energy', 'hedges'],
    people: ['Gunnar Bakke'],
  },
  {
    title: 'Book a joint stand at the spring fair',
    owner: 'Mara Lindqvist',
    dueIn: null,
    status: 'dropped',
    ideas: ['fair'],
    note: 'Dropped with the idea: no time on either side.',
  },
];

/** Adds what is to be done, due around the day of the sample. */
export function addActions(sample: Sample): void {
  for (const row of actions) {
    const { title, status = 'open', joint = false, confidential = false, note = '', dueIn } = row;
    addRecord(sample, 'actions', title, {
      title,
      status,
      joint,
      confidential,
      note,
      ownerId: optionalIdOf(sample, 'teamMembers', row.owner),
      customerCounterpartId: optionalIdOf(sample, 'people', row.counterpart ?? null),
      dueDate: dueIn === null ? null : daysFromToday(sample, dueIn),
      doneOn: daysAgo(sample, row.doneDaysAgo ?? null),
      objectiveIds: idsOf(sample, 'objectives', row.objectives ?? []),
      ideaIds: idsOf(sample, 'ideas', row.ideas ?? []),
      insightIds: idsOf(sample, 'insightCards', row.insights ?? []),
      criterionIds: idsOf(sample, 'criteria', row.criteria ?? []),
      personIds: idsOf(sample, 'people', row.people ?? []),
    });
  }
}
