import type { Id } from '../model/field.ts';
import { oncePerPlan } from '../model/once-per-plan.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { Coverage, Stakeholder } from '../model/records/stakeholder.ts';
import { listText } from '../text/lists.ts';
import { contactDepths, contactsOf, isRealContact } from './contact-depth.ts';
import { isKeyPlayer } from './key-players.ts';
import { memberName, personName } from './stakeholders.ts';

export type CoverageGapReason = 'noContact' | 'shallowContact' | 'singleThread' | 'operationalOnly';
export type CoverageGapSeverity = 'high' | 'medium' | 'low';

/** A place where our net has a hole. */
export type CoverageGap = {
  reason: CoverageGapReason;
  severity: CoverageGapSeverity;
  /** Whom it is about; null when it is about the account as a whole. */
  personId: Id | null;
  /** The gap in one sentence with names. */
  sentence: string;
  /** Whom to meet next to close it. */
  nextPersonIds: Id[];
};

const severityRanks: Readonly<Record<CoverageGapSeverity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * Where contact is missing, shallow, or hangs on one of us, among key players, deciders and approvers; and whether
 * all our contact is operational. The worst first. (METHOD R48, 3.5, 3.13)
 */
export const coverageGaps = oncePerPlan((plan): readonly CoverageGap[] => {
  const depths = contactDepths(plan);
  const gaps = listOf(plan, 'stakeholders')
    .filter((stakeholder) => counts(stakeholder))
    .flatMap(
      (stakeholder) => personGap(plan, stakeholder, depths.get(stakeholder.personId) ?? 'unknown') ?? [],
    );
  const operational = operationalOnlyGap(plan, depths);
  return [...gaps, ...(operational === null ? [] : [operational])].sort(
    (a, b) => severityRanks[a.severity] - severityRanks[b.severity],
  );
});

const decides = (s: Stakeholder): boolean => s.roles.includes('decider') || s.roles.includes('approver');
const counts = (s: Stakeholder): boolean => isKeyPlayer(s) || decides(s);
const isCentral = (s: Stakeholder): boolean => decides(s) || s.politicalStatus === 'innerCircle';

function partOf(stakeholder: Stakeholder): string {
  if (stakeholder.roles.includes('decider')) return 'who decides';
  if (stakeholder.roles.includes('approver')) return 'who approves';
  return stakeholder.politicalStatus === 'innerCircle' ? 'who is in the inner circle' : 'a key player';
}

function personGap(plan: Plan, stakeholder: Stakeholder, depth: Coverage): CoverageGap | null {
  const { personId } = stakeholder;
  const whom = `${personName(plan, personId)}, ${partOf(stakeholder)}`;
  const gap = (reason: CoverageGapReason, severity: CoverageGapSeverity, sentence: string): CoverageGap => ({
    reason,
    severity,
    personId,
    sentence,
    nextPersonIds: [personId],
  });
  if (depth === 'none')
    return gap(
      'noContact',
      isCentral(stakeholder) ? 'high' : 'medium',
      `None of us is in contact with ${whom}.`,
    );
  if (depth === 'unknown')
    return gap(
      'noContact',
      isCentral(stakeholder) ? 'high' : 'medium',
      `Nobody has said whether one of us knows ${whom}.`,
    );
  const contacts = contactsOf(plan, personId);
  if (depth === 'brief')
    return gap(
      'shallowContact',
      isCentral(stakeholder) ? 'medium' : 'low',
      `We have met ${whom}, only briefly.`,
    );
  const only = contacts[0];
  if (contacts.length !== 1 || only === undefined) return null;
  const sentence = `Only ${memberName(plan, only.teamMemberId)} knows ${whom}.`;
  return gap('singleThread', isCentral(stakeholder) ? 'medium' : 'low', sentence);
}

const leads = new Set(['board', 'executive', 'seniorManager']);

/**
 * The gap of an account where we know people, but none above middle management; null when we do, or when no
 * contact's level is known. Names the managers above our contacts, else the senior people of the map.
 */
function operationalOnlyGap(plan: Plan, depths: ReadonlyMap<Id, Coverage>): CoverageGap | null {
  const people = listOf(plan, 'people');
  const known = people.filter((person) => isRealContact(depths.get(person.id) ?? 'unknown'));
  const levels = known.flatMap((person) => person.level ?? []);
  if (levels.length === 0 || levels.some((level) => leads.has(level))) return null;
  const knownIds = new Set(known.map((person) => person.id));
  const above = listOf(plan, 'relationships')
    .filter((edge) => edge.kind === 'reportsTo' && knownIds.has(edge.fromPersonId))
    .flatMap((edge) => edge.toPersonId ?? []);
  const senior = people.filter((person) => person.level !== null && leads.has(person.level));
  const candidates = [...above, ...senior.map((person) => person.id)].filter((id) => !knownIds.has(id));
  const next = [...new Set(candidates)].slice(0, 3);
  const names = listText(next.map((id) => personName(plan, id)));
  return {
    reason: 'operationalOnly',
    severity: 'medium',
    personId: null,
    sentence: `All our contacts at ${plan.account.name} are operational${names === '' ? '; nobody above them is on the map yet' : `; next up: ${names}`}.`,
    nextPersonIds: next,
  };
}
