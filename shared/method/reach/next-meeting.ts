import { applyChanges } from '../../model/applying.ts';
import { updateOf } from '../../model/editing.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { numberText } from '../../text/numbers.ts';
import { type CoverageGap, type CoverageGapSeverity, coverageGaps } from '../coverage-gaps.ts';
import { relationshipHealth } from '../health-parts.ts';
import { isKeyPlayer } from '../key-players.ts';
import { mapStatus } from '../map-status.ts';
import { holdersOf, personName, stakeholderOf } from '../stakeholders.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** Whom to meet next, and what it is worth. */
export type NextMeeting = {
  personId: Id;
  /** The map's score today and once we know this person, 0 to 100. */
  before: number;
  after: number;
  /** Why this person, in a sentence with the numbers. */
  reason: string;
  /** How to get there; null where no way is on the map yet. */
  way: WayIn | null;
};

const gapPoints: Readonly<Record<CoverageGapSeverity, number>> = { high: 4, medium: 2, low: 1 };
/** The most that the gap of the account as a whole, all contact being operational, can cost. */
const wholePoints = 2;
/** More candidates than these are not weighed; the worst gaps come first. */
const mostCandidates = 40;

/**
 * The map's score: half the relationship part of the plan's health (map status, and how many of sponsor, decider and
 * champion are known), half coverage. Coverage is what the gaps among key players, deciders and approvers leave of
 * the most they could cost: 4 points for a high one, 2 for a medium one, 1 for a low one.
 *
 * Unit    0 to 100, not rounded; coverage is 0 where nobody counts yet.
 * Source  METHOD 3.13 for the relationship half; R48 and coverage gaps for the other [D]
 */
export function mapScore(plan: Plan): number {
  const counted = listOf(plan, 'stakeholders').filter(
    (s) => isKeyPlayer(s) || s.roles.includes('decider') || s.roles.includes('approver'),
  );
  const most = counted.length === 0 ? 0 : counted.length * gapPoints.high + wholePoints;
  const lost = coverageGaps(plan).reduce((sum, gap) => sum + gapPoints[gap.severity], 0);
  const coverage = most === 0 ? 0 : Math.max(0, 1 - lost / most) * 100;
  const present = [
    listOf(plan, 'stakeholders').some((entry) => entry.executiveSponsor),
    holdersOf(plan, 'decider').length > 0,
    listOf(plan, 'stakeholders').some((entry) => entry.stance === 'champion'),
  ].filter(Boolean).length;
  return (relationshipHealth(mapStatus(plan), present) + coverage) / 2;
}

/**
 * The person whose coverage would raise the map's score most, as if several contacts were made; of equal ones the
 * one with the most say, then the one who is easier to reach. Null where no meeting would raise it.
 */
export function nextMeeting(plan: Plan, asOf: CalendarDate): NextMeeting | null {
  const before = mapScore(plan);
  const gaps = coverageGaps(plan);
  const candidates = [...new Set(gaps.flatMap((gap) => gap.nextPersonIds))].slice(0, mostCandidates);
  const rated = candidates
    .map((personId) => ({ personId, after: mapScore(withContact(plan, personId)) }))
    .filter(({ after }) => after > before);
  const most = Math.max(...rated.map(({ after }) => after));
  const best = rated
    .filter(({ after }) => after > most - 1e-9)
    .map((entry) => ({
      ...entry,
      say: stakeholderOf(plan, entry.personId)?.influence ?? 0,
      way: waysIn(plan, entry.personId, asOf, { most: 1 })[0] ?? null,
    }))
    .sort((a, b) => b.say - a.say || effortOf(a.way) - effortOf(b.way))[0];
  if (best === undefined) return null;
  const { personId, after, way } = best;
  const gap = gaps.find((entry) => entry.nextPersonIds.includes(personId));
  return { personId, before, after, way, reason: reasonOf(plan, personId, gap, { before, after }) };
}

const effortOf = (way: WayIn | null): number => way?.effort ?? Number.POSITIVE_INFINITY;

/** The plan once several of our contacts to somebody are made. */
function withContact(plan: Plan, personId: Id): Plan {
  const stakeholder = stakeholderOf(plan, personId);
  if (stakeholder === null) return plan;
  const change = updateOf(plan, 'stakeholders', stakeholder.id, { coverage: 'multiple' });
  const known = Object.fromEntries(
    Object.entries(plan.coverageTies).filter(([, tie]) => tie.personId !== personId),
  );
  // Told apart by nobody of us, several contacts are no single thread.
  return { ...(change === null ? plan : applyChanges(plan, [change])), coverageTies: known };
}

function reasonOf(
  plan: Plan,
  personId: Id,
  gap: CoverageGap | undefined,
  { before, after }: { before: number; after: number },
): string {
  const rise = `To know ${personName(plan, personId)} well would raise the map’s score from ${numberText(before)} to ${numberText(after)}.`;
  return gap === undefined ? rise : `${gap.sentence} ${rise}`;
}
