import type { ProspectingMeasure } from '../method/prospecting/touch-counts.ts';
import type { ProspectingProgram, Touch } from '../model/records/prospecting.ts';

type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const channelLabels: Labels<Touch['channel']> = {
  mail: 'Mail',
  call: 'Call',
  meeting: 'Meeting',
  network: 'Network',
  event: 'Event',
  referral: 'Referral',
  letter: 'Letter',
};

export const touchKindLabels: Labels<Touch['kind']> = {
  attempt: 'Attempt',
  conversation: 'Conversation',
  meeting: 'Meeting',
};

export const programKindLabels: Labels<ProspectingProgram['kind']> = {
  prospecting: 'Prospecting',
  marketing: 'Marketing',
};

export const programStatusLabels: Labels<ProspectingProgram['status']> = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  done: 'Done',
};

export const programFocusLabels: Labels<ProspectingProgram['focus']> = {
  unknown: 'Not judged',
  accountSpecific: 'Account-specific',
  generic: 'Generic',
};

/** What prospecting is measured by, as the head of a row: "New people met". */
export const measureLabels: Labels<ProspectingMeasure> = {
  conversations: 'Conversations',
  meetings: 'Meetings held',
  newPeople: 'New people met',
  newUnits: 'New units opened',
};

const measureWords: Readonly<Record<ProspectingMeasure, readonly [one: string, many: string]>> = {
  conversations: ['conversation', 'conversations'],
  meetings: ['meeting', 'meetings'],
  newPeople: ['new person', 'new people'],
  newUnits: ['new unit', 'new units'],
};

/** "1 conversation", "2 new people". */
export function measureText(measure: ProspectingMeasure, count: number): string {
  const [one, many] = measureWords[measure];
  return `${count} ${count === 1 ? one : many}`;
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Tuesday" for 2. Throws for a number that is no weekday. */
export function weekdayName(weekday: number): string {
  const name = weekdayNames[weekday - 1];
  if (name === undefined) throw new Error(`No weekday has the number ${weekday}`);
  return name;
}

/** "09:30" for 570 minutes after midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
