import { listOf } from '../model/plan.ts';
import type { Opportunity, ScorecardQuestion } from '../model/records/opportunity.ts';
import { fold } from '../text/fold.ts';
import { addMeetings } from './meetings.ts';
import { addRecord, daysFromToday, idOf, idsOf, optionalIdOf, type Sample } from './sample.ts';
import { thousands } from './sample-amounts.ts';

type Copied = 'title' | 'stage' | 'kind' | 'probability' | 'nextStep' | 'note' | 'externalId';

interface Row extends Pick<Opportunity, Copied> {
  key: string;
  /** Thousands. */
  value: number;
  closesInDays: number;
  owner: string;
  contact: string;
  unit: string;
  offerings: readonly string[];
  /** A word in the title of the decision center. */
  center: string | null;
  idea: string | null;
  objective: string | null;
  insight: string | null;
  lostReason: Opportunity['lostReason'];
}

const opportunities: readonly Row[] = [
  {
    key: 'renewal',
    title: 'Service at Plant 4 for three more years',
    stage: 'negotiation',
    kind: 'renewal',
    value: 1_050,
    probability: 85,
    closesInDays: 68,
    owner: 'Jonas Weber',
    contact: 'Silje Strand',
    unit: 'Plant 4',
    offerings: ['Service contract'],
    center: 'service',
    idea: 'expert-desk',
    objective: 'help',
    insight: null,
    lostReason: null,
    nextStep: 'Price of the night desk to Liv Hagen',
    note: 'The renewal is decided by what the remote desk shows this winter.',
    externalId: '0065g00000RenewQAA',
  },
  {
    key: 'plant-2',
    title: 'Line control, Plant 2',
    stage: 'qualification',
    kind: 'new',
    value: 600,
    probability: 25,
    closesInDays: 190,
    owner: 'Mara Lindqvist',
    contact: 'Piotr Zieliński',
    unit: 'Plant 2',
    offerings: ['Line control'],
    center: 'plant 2',
    idea: null,
    objective: 'share',
    insight: null,
    lostReason: null,
    nextStep: 'Find who may introduce us to Piotr Zieliński',
    note: '',
    externalId: '',
  },
  {
    key: 'twin',
    title: 'Scrap-rate twin, line 3',
    stage: 'proposal',
    kind: 'crossSell',
    value: 260,
    probability: 75,
    closesInDays: 45,
    owner: 'Pia Kvam',
    contact: 'Jon Berg',
    unit: 'Plant 4',
    offerings: ['Scrap-rate twin', 'Training'],
    center: 'line control',
    idea: 'twin',
    objective: 'scrap',
    insight: 'line-data',
    lostReason: null,
    nextStep: 'Agree the pilot scope with Li Chen',
    note: 'Below the plant’s own spending limit if line 3 goes alone.',
    externalId: '',
  },
  {
    key: 'passport',
    title: 'Quality passport for two shipyards',
    stage: 'needsAnalysis',
    kind: 'upSell',
    value: 180,
    probability: null,
    closesInDays: 120,
    owner: 'Lars Friis',
    contact: 'Bente Foss',
    unit: 'Quality',
    offerings: ['Quality stations'],
    center: null,
    idea: 'passport',
    objective: null,
    insight: 'traceability',
    lostReason: null,
    nextStep: 'Ask which shipyard needs it first',
    note: '',
    externalId: '',
  },
  {
    key: 'shift-training',
    title: 'Second-line training, night shift',
    stage: 'prospecting',
    kind: 'crossSell',
    value: 60,
    probability: 10,
    closesInDays: -6,
    owner: 'Jonas Weber',
    contact: 'Olav Moe',
    unit: 'Plant 4',
    offerings: ['Training'],
    center: null,
    idea: null,
    objective: null,
    insight: null,
    lostReason: null,
    nextStep: '',
    note: 'Olav Moe asked for it twice; nobody has answered.',
    externalId: '',
  },
  {
    key: 'meters',
    title: 'Power meters on lines 1 and 2',
    stage: 'closedWon',
    kind: 'upSell',
    value: 240,
    probability: 100,
    closesInDays: -140,
    owner: 'Pia Kvam',
    contact: 'Tom Haugen',
    unit: 'Plant 4',
    offerings: ['Energy monitoring'],
    center: null,
    idea: 'energy',
    objective: null,
    insight: 'meters',
    lostReason: null,
    nextStep: '',
    note: '',
    externalId: '',
  },
  {
    key: 'platform',
    title: 'Control platform for Group IT',
    stage: 'closedLost',
    kind: 'new',
    value: 250,
    probability: 0,
    closesInDays: -210,
    owner: 'Mara Lindqvist',
    contact: 'Marek Kos',
    unit: 'Group IT',
    offerings: ['Line control'],
    center: null,
    idea: null,
    objective: null,
    insight: 'one-platform',
    lostReason: 'competitor',
    nextStep: '',
    note: 'Halden was in the room when the requirements were written.',
    externalId: '',
  },
];

type Answers = Partial<Record<ScorecardQuestion, 'yes' | 'no'>>;

/** The scorecard of the twin and of Plant 2, for us and for the rival. */
const answers: readonly [opportunity: string, rival: string | null, Answers][] = [
  [
    'twin',
    null,
    {
      project: 'yes',
      businessUnderstood: 'yes',
      finances: 'no',
      compellingDate: 'yes',
      formalCriteria: 'yes',
      solutionFit: 'yes',
      uniqueValue: 'yes',
      insideSupport: 'yes',
      authority: 'no',
      shortTermRevenue: 'yes',
      futureRevenue: 'yes',
      acceptableRisk: 'yes',
    },
  ],
  [
    'twin',
    'Halden',
    { project: 'yes', finances: 'no', formalCriteria: 'yes', solutionFit: 'no', insideSupport: 'yes' },
  ],
  ['plant-2', null, { project: 'yes', solutionFit: 'yes', insideSupport: 'no', authority: 'no' }],
  ['plant-2', 'Corvane', { project: 'yes', solutionFit: 'yes', insideSupport: 'yes', uniqueValue: 'no' }],
];

/** What sets us apart, where it counts for the opportunity. */
const mattersFor = ['twin', 'renewal'];

/** Adds the opportunities with their scorecards and meetings. */
export function addOpportunities(sample: Sample): void {
  for (const row of opportunities) addOpportunity(sample, row);
  for (const [opportunity, rival, given] of answers)
    for (const [question, answer] of Object.entries(given))
      addRecord(sample, 'scorecardAnswers', `${opportunity}, ${rival}, ${question}`, {
        opportunityId: idOf(sample, 'opportunities', opportunity),
        competitorId: optionalIdOf(sample, 'competitors', rival),
        // A key of the table above, which allows no other word.
        question: question as ScorecardQuestion,
        answer,
      });
  addMeetings(sample);
}

function addOpportunity(sample: Sample, row: Row): void {
  const { key, value, closesInDays, owner, contact, unit, center, idea, objective, insight, ...copied } = row;
  const { offerings, ...opportunity } = copied;
  addRecord(sample, 'opportunities', key, {
    ...opportunity,
    value: thousands(value),
    closeDate: daysFromToday(sample, closesInDays),
    ownerId: idOf(sample, 'teamMembers', owner),
    contactId: idOf(sample, 'people', contact),
    businessUnitId: idOf(sample, 'businessUnits', unit),
    offeringIds: idsOf(sample, 'offerings', offerings),
    decisionCenterId: centerLike(sample, center),
    ideaId: optionalIdOf(sample, 'ideas', idea),
    objectiveId: optionalIdOf(sample, 'objectives', objective),
    insightId: optionalIdOf(sample, 'insightCards', insight),
    differentiatorIds: mattersFor.includes(key)
      ? listOf(sample.plan, 'differentiators')
          .slice(0, 2)
          .map(({ id }) => id)
      : [],
  });
}

/** The decision center whose title holds the word, or null. */
function centerLike(sample: Sample, word: string | null): string | null {
  if (word === null) return null;
  const found = listOf(sample.plan, 'decisionCenters').find(({ title }) => fold(title).includes(word));
  return found?.id ?? null;
}
