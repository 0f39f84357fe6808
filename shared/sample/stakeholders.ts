import type { MapPlacement, Stakeholder } from '../model/records/stakeholder.ts';
import { addRecord, daysAgo, idOf, type Sample } from './sample.ts';
import { aims } from './stakeholder-aims.ts';

type Row = readonly [
  name: string,
  roles: Stakeholder['roles'],
  politicalStatus: Stakeholder['politicalStatus'],
  stance: Stakeholder['stance'],
  coverage: Stakeholder['coverage'],
  daysSinceContact: number | null,
  decidesBy: Stakeholder['decisionOrientation'],
  adaptability: Stakeholder['adaptability'],
  influence: number | null,
  interest: number | null,
  receptiveness: Stakeholder['receptiveness'],
  rating: number | null,
  seesUsAs: Stakeholder['perceptionCurrent'],
  shouldSeeUsAs: Stakeholder['perceptionDesired'],
];

// One line a person, as wide as it needs to be: this is read down its columns.
// biome-ignore format: a table
const rows: readonly Row[] = [
  ['Ingrid Solberg', [], 'innerCircle', 'unknown', 'none', null, 'business', null, 4, 2, null, null, null, 'credibleSource'],
  ['Anders Holm', ['approver'], 'innerCircle', 'neutral', 'brief', 96, 'business', 'pragmatist', 5, 3, 'evenKeel', 1, 'vendor', 'problemSolver'],
  ['Gunnar Bakke', ['influencer'], 'outside', 'neutral', 'brief', 58, 'business', 'visionary', 2, 3, 'growth', 1, 'vendor', 'credibleSource'],
  ['Ana Ruiz', ['initiator', 'decider'], 'innerCircle', 'champion', 'multiple', 12, 'business', 'visionary', 5, 5, 'growth', 4, 'problemSolver', 'trustedAdvisor'],
  ['Eirik Bø', ['gatekeeper'], 'outside', 'supporter', 'multiple', 9, 'relationship', 'pragmatist', 2, 3, 'growth', 2, 'credibleSource', 'credibleSource'],
  ['Li Chen', ['influencer'], 'politicalStructure', 'champion', 'inDepth', 34, 'business', 'visionary', 4, 5, 'growth', 4, 'problemSolver', 'trustedAdvisor'],
  ['Astrid Mork', ['initiator', 'user'], 'outside', 'supporter', 'brief', 33, 'relationship', 'pragmatist', 2, 4, 'trouble', 2, 'credibleSource', 'problemSolver'],
  ['Jon Berg', ['approver'], 'politicalStructure', 'supporter', 'inDepth', 6, 'financial', 'pragmatist', 4, 5, 'trouble', 3, 'problemSolver', 'trustedAdvisor'],
  ['Olav Moe', ['user'], 'outside', 'neutral', 'brief', 41, 'technical', 'conservative', 3, 4, 'evenKeel', 0, 'vendor', 'credibleSource'],
  ['Kari Lund', ['user'], 'outside', 'supporter', 'multiple', 17, 'relationship', 'pragmatist', 2, 4, 'trouble', 3, 'credibleSource', 'problemSolver'],
  ['Tom Haugen', ['user', 'influencer'], 'outside', 'supporter', 'inDepth', 3, 'technical', 'innovator', 3, 5, 'growth', 4, 'problemSolver', 'problemSolver'],
  ['Silje Strand', ['user'], 'outside', 'supporter', 'multiple', 20, 'technical', 'pragmatist', 2, 4, 'trouble', 2, 'credibleSource', 'problemSolver'],
  ['Piotr Zieliński', ['user'], 'outside', 'sceptic', 'none', null, 'relationship', 'conservative', 3, 2, 'evenKeel', -2, 'vendor', 'credibleSource'],
  ['Ewa Mazur', ['user'], 'outside', 'supporter', 'brief', 70, 'technical', 'innovator', 1, 3, 'growth', 2, 'vendor', 'credibleSource'],
  ['Bente Foss', ['influencer'], 'politicalStructure', 'supporter', 'multiple', 23, 'business', 'pragmatist', 3, 5, 'trouble', 2, 'credibleSource', 'problemSolver'],
  ['Signe Vik', ['user'], 'outside', 'neutral', 'brief', 45, 'technical', 'pragmatist', 2, 4, 'trouble', 1, 'credibleSource', 'problemSolver'],
  ['Arne Tveit', ['user'], 'outside', 'supporter', 'multiple', 8, 'technical', 'innovator', 1, 4, 'growth', 3, 'credibleSource', 'credibleSource'],
  ['Nina Falk', ['approver'], 'innerCircle', 'neutral', 'none', null, 'financial', 'conservative', 5, 3, 'evenKeel', -1, 'vendor', 'credibleSource'],
  ['Per Ekeland', ['influencer'], 'outside', 'unknown', 'none', null, 'financial', 'conservative', 3, 2, null, null, null, 'credibleSource'],
  ['Dana Nell', ['influencer'], 'outside', 'neutral', 'brief', 27, 'financial', 'conservative', 3, 3, 'evenKeel', 0, 'credibleSource', 'problemSolver'],
  ['Rasmus Ott', ['buyer'], 'politicalStructure', 'sceptic', 'multiple', 51, 'financial', 'conservative', 4, 4, 'overconfident', -2, 'vendor', 'credibleSource'],
  ['Yusuf Demir', ['buyer'], 'outside', 'neutral', 'multiple', 14, 'financial', 'pragmatist', 2, 4, 'evenKeel', 1, 'vendor', 'credibleSource'],
  ['Liv Hagen', ['buyer', 'gatekeeper'], 'outside', 'neutral', 'brief', 63, 'relationship', 'conservative', 1, 3, 'evenKeel', 0, 'vendor', 'vendor'],
  ['Katarzyna Nowak', ['influencer'], 'politicalStructure', 'sceptic', 'brief', 88, 'technical', 'conservative', 4, 3, 'evenKeel', -2, 'vendor', 'credibleSource'],
  ['Marek Kos', ['influencer'], 'politicalStructure', 'opponent', 'brief', 62, 'technical', 'laggard', 4, 5, 'overconfident', -4, 'vendor', 'credibleSource'],
  ['Sunniva Lie', ['influencer', 'gatekeeper'], 'outside', 'sceptic', 'brief', 38, 'technical', 'conservative', 3, 4, 'evenKeel', -1, 'vendor', 'credibleSource'],
  ['David Okafor', ['user', 'influencer'], 'outside', 'supporter', 'multiple', 11, 'technical', 'innovator', 3, 4, 'growth', 3, 'credibleSource', 'problemSolver'],
  ['Henrik Aas', ['influencer'], 'politicalStructure', 'neutral', 'brief', 74, 'technical', 'innovator', 4, 4, 'overconfident', 0, 'vendor', 'problemSolver'],
  ['Johan Lindgren', ['initiator', 'influencer'], 'outside', 'supporter', 'multiple', 30, 'technical', 'visionary', 3, 5, 'growth', 3, 'problemSolver', 'trustedAdvisor'],
  ['Mei Tanaka', ['user'], 'outside', 'neutral', 'brief', 52, 'technical', 'innovator', 2, 4, 'growth', 1, 'vendor', 'credibleSource'],
  ['Camilla Rød', ['initiator'], 'politicalStructure', 'unknown', 'none', null, 'business', 'visionary', 4, 2, null, null, null, 'credibleSource'],
  ['Magnus Iversen', ['user'], 'unknown', 'unknown', 'unknown', null, null, null, null, null, null, null, null, null],
  ['Felix Brandl', ['gatekeeper'], 'outside', 'opponent', 'none', null, 'financial', 'conservative', 3, 4, 'overconfident', -3, null, 'vendor'],
];

/** Adds what we think of each person. */
export function addStakeholders(sample: Sample): void {
  for (const row of rows) {
    const [name, roles, politicalStatus, stance, coverage, daysSinceContact, decidesBy, adaptability] = row;
    const [, , , , , , , , influence, interest, receptiveness, rating, seesUsAs, shouldSeeUsAs] = row;
    addRecord(sample, 'stakeholders', name, {
      personId: idOf(sample, 'people', name),
      roles: [...roles],
      politicalStatus,
      stance,
      coverage,
      lastContact: daysAgo(sample, daysSinceContact),
      decisionOrientation: decidesBy,
      adaptability,
      influence,
      interest,
      receptiveness,
      rating,
      executiveSponsor: name === 'Ana Ruiz',
      perceptionCurrent: seesUsAs,
      perceptionDesired: shouldSeeUsAs,
      ...aims[name],
    });
  }
}

type Placement = readonly [name: string, lens: MapPlacement['lens'], x: number, y: number];

/** People who stand where somebody put them: the two whom no reporting line would place well. */
const placements: readonly Placement[] = [
  ['Felix Brandl', 'influence', 620, -340],
  ['Ingrid Solberg', 'influence', -40, -420],
];

/** Adds the places that somebody gave people by hand. */
export function addPlacements(sample: Sample): void {
  for (const [name, lens, x, y] of placements)
    addRecord(sample, 'mapPlacements', `${name}, ${lens}`, {
      personId: idOf(sample, 'people', name),
      lens,
      x,
      y,
    });
}
