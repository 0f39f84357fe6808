import { contactDepths, contactsOf, depthNumber, isRealContact } from '../../method/contact-depth.ts';
import { memberName } from '../../method/stakeholders.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { personLevels } from '../../model/records/organization.ts';
import type { CoverageTie } from '../../model/records/relationship.ts';
import { daysBetween } from '../../text/calendar.ts';
import { agoText } from '../../text/dates.ts';
import { coverageLabels, personLevelLabels } from '../../text/labels.ts';
import { capitalized } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';
import {
  type Area,
  type Fixture,
  type LensReading,
  type NodeMark,
  type PersonFacts,
  plainFacts,
  type ReadingOptions,
  type Spot,
} from './lens-reading.ts';

/** A contact with no talk for longer than this is silent (METHOD 3.6). */
export const silentAfterDays = 30;
/** Who of us is at most this many levels away speaks eye to eye. */
const levelReach = 1;

const noLevel = 'none';
const levelAreas: readonly Area[] = [
  ...personLevels.map((level) => ({ id: level, label: personLevelLabels[level], note: '' })),
  { id: noLevel, label: 'Level not known', note: '' },
];

/** Whether a contact has been silent: never dated, or no talk for more than 30 days. */
export function isSilent(lastContact: CalendarDate | null, today: CalendarDate): boolean {
  return lastContact === null || daysBetween(lastContact, today) > silentAfterDays;
}

/**
 * The Coverage lens: who of us knows whom of them, how deep, how lately; who hangs on one of us, which key player
 * nobody knows, and where none of us is at the person's level (METHOD R48, 3.5, 3.6).
 */
export function readCoverage(
  plan: Plan,
  people: readonly MapPerson[],
  { today }: ReadingOptions,
): LensReading {
  const depths = contactDepths(plan);
  const spots = new Map<Id, Spot>();
  const facts = new Map<Id, PersonFacts>();
  const ties: MapTie[] = [];
  for (const entry of people) {
    const contacts = contactsOf(plan, entry.id).filter(({ teamMemberId }) => plan.teamMembers[teamMemberId]);
    const isKnown = isRealContact(depths.get(entry.id) ?? 'unknown');
    spots.set(entry.id, { area: entry.person.level ?? noLevel, rank: -contacts.length });
    facts.set(entry.id, factsOf(plan, entry, contacts, isKnown, today));
    ties.push(...contacts.map((contact) => contactTie(contact, today)));
  }
  const members = listOf(plan, 'teamMembers');
  for (const { id, level } of members) spots.set(id, { area: level ?? noLevel, rank: 0 });
  return {
    areas: levelAreas,
    spots,
    fixtures: members.map(({ id, name, title }): Fixture => ({ id, kind: 'member', name, caption: title })),
    facts,
    ties,
    summary: summaryOf(members.length, facts),
  };
}

function contactTie(
  { id, teamMemberId, personId, depth, lastContact }: CoverageTie,
  today: CalendarDate,
): MapTie {
  const kind = isSilent(lastContact, today) ? 'silentContact' : 'contact';
  return { id, kind, from: teamMemberId, to: personId, strength: depthNumber(depth) };
}

function factsOf(
  plan: Plan,
  entry: MapPerson,
  contacts: readonly CoverageTie[],
  isKnown: boolean,
  today: CalendarDate,
): PersonFacts {
  const marks: NodeMark[] = [];
  const notes = contacts.map(
    ({ teamMemberId, depth, lastContact }) =>
      `${memberName(plan, teamMemberId)} knows them: ${coverageLabels[depth].toLowerCase()}, last contact ${agoText(lastContact, today)}`,
  );
  const [only] = contacts;
  if (contacts.length === 1 && only !== undefined) {
    if (counts(entry)) marks.push({ kind: 'singleThread', text: '1' });
    notes.push(`single thread: only ${memberName(plan, only.teamMemberId)}`);
  }
  if (!isKnown && entry.isKeyPlayer) {
    marks.push({ kind: 'uncovered', text: '!' });
    notes.push('key player nobody of us knows');
  }
  if (isMismatch(plan, entry, contacts)) {
    marks.push({ kind: 'levelMismatch', text: '≠' });
    notes.push('none of us who knows them is at their level');
  }
  return { ...plainFacts, marks, notes };
}

/** Of whom a single thread matters: key players, who decides and who approves, as in the findings. */
const counts = ({ isKeyPlayer, stakeholder: { roles } }: MapPerson): boolean =>
  isKeyPlayer || roles.includes('decider') || roles.includes('approver');

/** Whether everybody of us who knows somebody is more than one level away; unknown levels say nothing. */
function isMismatch(plan: Plan, { person }: MapPerson, contacts: readonly CoverageTie[]): boolean {
  const { level } = person;
  if (level === null || contacts.length === 0) return false;
  const theirs = personLevels.indexOf(level);
  const distances = contacts.map(({ teamMemberId }) => {
    const ours = plan.teamMembers[teamMemberId]?.level ?? null;
    return ours === null ? 0 : Math.abs(personLevels.indexOf(ours) - theirs);
  });
  return Math.min(...distances) > levelReach;
}

function summaryOf(members: number, facts: ReadonlyMap<Id, PersonFacts>): string[] {
  const count = (kind: NodeMark['kind']): number =>
    [...facts.values()].filter(({ marks }) => marks.some((mark) => mark.kind === kind)).length;
  return [
    `${capitalized(counted(members, 'person', 'people'))} of us.`,
    `${capitalized(counted(count('singleThread'), 'person who counts hangs', 'people who count hang'))} on a single thread.`,
    `${capitalized(counted(count('uncovered'), 'key player is', 'key players are'))} known to nobody of us.`,
  ];
}
