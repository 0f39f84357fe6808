import type { RelationshipLevel, Stance } from '../model/records/stakeholder.ts';
import type { LadderStep } from '../model/records/strategy.ts';
import { addRecord, daysFromToday, idOf, optionalIdOf, type Sample } from './sample.ts';

type Row = readonly [
  person: string,
  daysAgo: number,
  level: RelationshipLevel | null,
  stance: Stance,
  note?: string,
  by?: string,
];

/** The last row of each person is how they see us today (see the stakeholders); versions hold those up to their day. */
const rows: readonly Row[] = [
  ['Ana Ruiz', 430, 'vendor', 'neutral', 'Knew us from invoices.'],
  ['Ana Ruiz', 70, 'credibleSource', 'supporter', 'Asked for our view on the layout study.'],
  ['Ana Ruiz', 20, 'problemSolver', 'champion', 'Brought us the throughput goal herself.'],
  ['Li Chen', 400, 'credibleSource', 'supporter'],
  ['Li Chen', 60, 'problemSolver', 'champion', 'Took us along to the shift leads.'],
  ['Jon Berg', 430, 'credibleSource', 'neutral'],
  ['Jon Berg', 33, 'problemSolver', 'supporter', 'Spare parts on time; he stopped checking.'],
  ['Jon Berg', 30, 'problemSolver', 'champion', 'Only Jonas sees it so.', 'Jonas Weber'],
  ['Bente Foss', 340, 'vendor', 'neutral'],
  ['Bente Foss', 120, 'credibleSource', 'supporter', 'After the quality meeting.'],
  ['Henrik Aas', 410, 'vendor', 'neutral'],
  ['Anders Holm', 405, 'vendor', 'neutral', 'Met once, at the supplier day.'],
  ['Rasmus Ott', 320, 'credibleSource', 'neutral', 'Good years: parts without a tender.'],
  ['Rasmus Ott', 51, 'vendor', 'sceptic', 'Price talk; he wants three offers.'],
  ['Marek Kos', 420, 'vendor', 'neutral'],
  ['Marek Kos', 200, 'vendor', 'sceptic'],
  ['Marek Kos', 62, 'vendor', 'opponent', 'Writes Halden’s interfaces into the list.'],
  ['Katarzyna Nowak', 83, 'vendor', 'sceptic', 'New in office.'],
];

const ladder: readonly Pick<LadderStep, 'title' | 'level' | 'meaning'>[] = [
  {
    level: 'vendor',
    title: 'Vendor',
    meaning: 'They call when a list of requirements is written, and compare prices.',
  },
  {
    level: 'trustedAdvisor',
    title: 'Trusted advisor',
    meaning: 'They call before they know what they need, and tell us what nobody else hears.',
  },
];

/** Adds how people saw us over time. */
export function addPerceptions(sample: Sample): void {
  for (const [name, days, level, stance, note = '', by = null] of rows)
    addRecord(sample, 'perceptionReadings', `${name}, ${days}`, {
      personId: idOf(sample, 'people', name),
      date: daysFromToday(sample, -days),
      level,
      stance,
      note,
      teamMemberId: optionalIdOf(sample, 'teamMembers', by),
    });
}

/** Adds what two rungs mean in this account. */
export function addLadder(sample: Sample): void {
  for (const step of ladder) addRecord(sample, 'ladderSteps', step.level, step);
}
