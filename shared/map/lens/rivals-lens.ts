import { contactDepths, contactsOf, depthNumber, isRealContact } from '../../method/contact-depth.ts';
import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';
import { isSilent } from './coverage-lens.ts';
import {
  type Area,
  type LensReading,
  type PersonFacts,
  plainFacts,
  type ReadingOptions,
  type Spot,
} from './lens-reading.ts';

/** The mark for all of us together. */
export const usId = 'us';

export type RivalArea = 'ours' | 'contested' | 'theirs' | 'open';

/**
 * The Rivals lens: whom only we know, whom a rival has a tie to as well, who is only a rival's, and who is nobody's
 * yet. Known means a contact of one of us that is brief or deeper (METHOD 3.5, 3.6).
 */
export function readRivals(plan: Plan, people: readonly MapPerson[], { today }: ReadingOptions): LensReading {
  const depths = contactDepths(plan);
  const rivalsOf = rivalsByPerson(plan, today);
  const spots = new Map<Id, Spot>();
  const facts = new Map<Id, PersonFacts>();
  const ties: MapTie[] = [];
  const counts: Record<RivalArea, number> = { ours: 0, contested: 0, theirs: 0, open: 0 };
  for (const { id, stakeholder } of people) {
    const rivals = rivalsOf.get(id) ?? [];
    const depth = depths.get(id) ?? 'unknown';
    const isKnown = isRealContact(depth);
    const area = areaOf(isKnown, rivals.length > 0);
    counts[area] += 1;
    spots.set(id, { area, rank: -(stakeholder.influence ?? 2) });
    facts.set(id, { ...plainFacts, notes: [noteOf(area, rivals)] });
    if (area === 'contested') ties.push(ourTie(plan, id, depthNumber(depth), today));
  }
  return {
    areas: rivalAreas,
    spots,
    fixtures: [{ id: usId, kind: 'us', name: 'Us', caption: '' }],
    facts,
    ties,
    summary: [
      `${capitalized(counted(counts.contested, 'person is', 'people are'))} contested, ${counts.ours} only ours, ${counts.theirs} only a rival’s, ${counts.open} nobody’s yet.`,
    ],
  };
}

const rivalAreas: readonly (Area & { id: RivalArea })[] = [
  { id: 'ours', label: 'Ours', note: 'only we know them' },
  { id: 'contested', label: 'Contested', note: 'a rival and we do' },
  { id: 'theirs', label: 'Rivals’ own', note: 'only a rival does' },
  { id: 'open', label: 'Nobody’s yet', note: 'no contact of ours, no known tie to a rival' },
];

function areaOf(isKnown: boolean, isTied: boolean): RivalArea {
  if (isKnown) return isTied ? 'contested' : 'ours';
  return isTied ? 'theirs' : 'open';
}

/** Where a folded unit stands: whether we know anybody in it, and whether a rival does. */
export function rivalAreaOfMany(areas: readonly string[]): RivalArea {
  const isOneOf = (...wanted: readonly RivalArea[]): boolean =>
    areas.some((area) => wanted.some((one) => one === area));
  return areaOf(isOneOf('ours', 'contested'), isOneOf('theirs', 'contested'));
}

function noteOf(area: RivalArea, rivals: readonly string[]): string {
  if (area === 'ours') return 'ours: no known tie to a rival';
  if (area === 'contested') return `contested: ${listText(rivals)} and we know them`;
  return area === 'theirs' ? `only ${listText(rivals)}; none of us knows them` : 'nobody’s yet';
}

function ourTie(plan: Plan, personId: Id, depth: number, today: ReadingOptions['today']): MapTie {
  const contacts = contactsOf(plan, personId);
  const kind = contacts.every(({ lastContact }) => isSilent(lastContact, today))
    ? 'silentContact'
    : 'contact';
  return { id: `us ${personId}`, kind, from: usId, to: personId, strength: depth };
}

function rivalsByPerson(plan: Plan, today: ReadingOptions['today']): ReadonlyMap<Id, string[]> {
  const rivals = new Map<Id, string[]>();
  for (const { kind, fromPersonId, competitorId, until } of listOf(plan, 'relationships')) {
    const rival = competitorId === null ? undefined : plan.competitors[competitorId];
    if (kind !== 'competitorTie' || rival === undefined || (until !== null && until < today)) continue;
    rivals.set(fromPersonId, [...new Set([...(rivals.get(fromPersonId) ?? []), rival.name])]);
  }
  return rivals;
}
