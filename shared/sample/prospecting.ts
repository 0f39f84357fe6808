import { sampleCadence } from '../method/prospecting/audience-progress.ts';
import type { ProspectingProgram, TimeBlock } from '../model/records/prospecting.ts';
import { addRecord, daysFromToday, idOf, idsOf, optionalIdOf, type Sample } from './sample.ts';
import { touches } from './touch-rows.ts';

type ProgramRow = Pick<ProspectingProgram, 'title' | 'kind' | 'status' | 'aim' | 'channels' | 'focus'> & {
  people: readonly string[];
  units: readonly string[];
  startsIn: number;
  endsIn: number | null;
  owner: string;
  targets: Partial<
    Pick<
      ProspectingProgram,
      'conversationsPerWeek' | 'meetingsPerWeek' | 'newPeoplePerWeek' | 'newUnitsPerWeek'
    >
  >;
};

const programs: readonly ProgramRow[] = [
  {
    title: 'From Plant 4 to Finance',
    kind: 'prospecting',
    status: 'active',
    focus: 'accountSpecific',
    aim: 'The cost model is read in Finance before the tender is written; Nina Falk sees us once before the budget round.',
    people: ['Nina Falk', 'Per Ekeland', 'Dana Nell', 'Rasmus Ott', 'Yusuf Demir', 'Jon Berg'],
    units: [],
    channels: ['mail', 'call', 'network', 'meeting'],
    startsIn: -66,
    endsIn: 60,
    owner: 'Mara Lindqvist',
    targets: { conversationsPerWeek: 1, meetingsPerWeek: 1 },
  },
  {
    title: 'Open service and aftermarket',
    kind: 'prospecting',
    status: 'active',
    focus: 'unknown',
    aim: 'Somebody of ours has met Camilla Rød; the expert desk has a second home.',
    people: [],
    units: ['Service and aftermarket'],
    channels: ['referral', 'event', 'call'],
    startsIn: -38,
    endsIn: null,
    owner: 'Lars Friis',
    targets: { newPeoplePerWeek: 1, newUnitsPerWeek: 1 },
  },
  {
    title: 'Spring fair mailing',
    kind: 'marketing',
    status: 'planned',
    focus: 'generic',
    aim: 'The same for all shipyard suppliers; nobody at Nordvik asked for it.',
    people: [],
    units: [],
    channels: ['mail', 'event'],
    startsIn: 80,
    endsIn: 120,
    owner: 'Mara Lindqvist',
    targets: {},
  },
];

type BlockRow = Pick<TimeBlock, 'title' | 'weekday' | 'startMinute' | 'minutes'> & {
  owner: string;
  program: string;
};

const blocks: readonly BlockRow[] = [
  {
    title: 'Calls to Finance and Procurement',
    weekday: 2,
    startMinute: 540,
    minutes: 90,
    owner: 'Mara Lindqvist',
    program: 'From Plant 4 to Finance',
  },
  {
    title: 'Mails and follow-up',
    weekday: 4,
    startMinute: 810,
    minutes: 60,
    owner: 'Mara Lindqvist',
    program: 'From Plant 4 to Finance',
  },
  {
    title: 'Who can introduce us to service?',
    weekday: 5,
    startMinute: 600,
    minutes: 30,
    owner: 'Lars Friis',
    program: 'Open service and aftermarket',
  },
];

/** Adds the programs with their cadence, the time that is kept for them, and what was logged. */
export function addProspecting(sample: Sample): void {
  for (const { people, units, startsIn, endsIn, owner, targets, ...program } of programs)
    addRecord(sample, 'prospectingPrograms', program.title, {
      ...program,
      ...targets,
      channels: [...program.channels],
      personIds: idsOf(sample, 'people', people),
      businessUnitIds: idsOf(sample, 'businessUnits', units),
      startDate: daysFromToday(sample, startsIn),
      endDate: endsIn === null ? null : daysFromToday(sample, endsIn),
      ownerId: idOf(sample, 'teamMembers', owner),
    });
  const programId = idOf(sample, 'prospectingPrograms', 'From Plant 4 to Finance');
  for (const step of sampleCadence)
    addRecord(sample, 'programSteps', `day ${step.day}`, { ...step, programId });
  for (const { owner, program, ...block } of blocks)
    addRecord(sample, 'timeBlocks', block.title, {
      ...block,
      ownerId: idOf(sample, 'teamMembers', owner),
      programId: idOf(sample, 'prospectingPrograms', program),
    });
  for (const { person, by, daysAgo, program, nextIn, ...touch } of touches)
    addRecord(sample, 'touches', `${person} ${daysAgo}`, {
      ...touch,
      date: daysFromToday(sample, -daysAgo),
      personId: idOf(sample, 'people', person),
      teamMemberId: idOf(sample, 'teamMembers', by),
      programId: optionalIdOf(sample, 'prospectingPrograms', program ?? null),
      nextStepOn: nextIn === undefined ? null : daysFromToday(sample, nextIn),
    });
}
