import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { DecisionCenter, EntryAssessment } from '../../model/records/decision-center.ts';
import { type EntryVerdict, entryIndex, entryVerdict } from './entry-index.ts';

export const evidenceQuestions = [
  'knewBeforeTender',
  'shapedRequirements',
  'needsFit',
  'keyRelations',
] as const;
export type EvidenceQuestion = (typeof evidenceQuestions)[number];

/** What the four evidence questions add up to; each answer runs from 1 not at all to 4 fully. */
export type EntryEvidence = {
  /** Sum of the answers there are, 0 to 16. */
  sum: number;
  answered: number;
  /** What the answers there are could sum up to: 4 each. */
  most: number;
};

/** When one supplier came into a decision. `competitorId` null is us. */
export type SupplierEntry = {
  /** The assessment it is read from; null for a rival nobody has assessed. */
  entryId: Id | null;
  competitorId: Id | null;
  /** '' for us. */
  name: string;
  phase: number | null;
  enteredOn: CalendarDate | null;
  /** 0 to 100; null until the phase is known. */
  index: number | null;
  /** Null until the phase is known, and where it depends on a buy class that is not known. */
  verdict: EntryVerdict | null;
  evidence: EntryEvidence;
};

export type EarlyEntry = {
  ours: SupplierEntry;
  /** Every rival of the plan, those who came first before the others, those nobody has assessed last. */
  rivals: SupplierEntry[];
  /** Everyone who came in at the lowest phase; more than one is a tie, none means that nothing is known. */
  firstMovers: SupplierEntry[];
};

/** The answers of one assessment added up (METHOD 3.8 [AC1]). */
export function entryEvidence(entry: EntryAssessment | null): EntryEvidence {
  const answers = evidenceQuestions.flatMap((question) => entry?.[question] ?? []);
  return {
    sum: answers.reduce((sum, answer) => sum + answer, 0),
    answered: answers.length,
    most: answers.length * 4,
  };
}

/** The assessment of a supplier in a decision, the newest where there are several; null where there is none. */
export function entryOf(plan: Plan, decisionId: Id, competitorId: Id | null): EntryAssessment | null {
  const isMeant = (entry: EntryAssessment): boolean =>
    entry.decisionCenterId === decisionId && entry.competitorId === competitorId;
  return listOf(plan, 'entryAssessments').findLast(isMeant) ?? null;
}

/** When we and every rival came into a decision, with index, verdict and first mover (METHOD 3.8, R55, R56). */
export function earlyEntry(plan: Plan, decision: DecisionCenter): EarlyEntry {
  const entry = (competitorId: Id | null, name: string): SupplierEntry => {
    const assessment = entryOf(plan, decision.id, competitorId);
    const phase = assessment?.phase ?? null;
    return {
      entryId: assessment?.id ?? null,
      competitorId,
      name,
      phase,
      enteredOn: assessment?.enteredOn ?? null,
      index: phase === null ? null : entryIndex(phase),
      verdict: phase === null ? null : entryVerdict(phase, decision.buyClass),
      evidence: entryEvidence(assessment),
    };
  };
  const ours = entry(null, '');
  const rivals = listOf(plan, 'competitors')
    .map(({ id, name }) => entry(id, name))
    .sort((a, b) => phaseOrLast(a) - phaseOrLast(b));
  const first = Math.min(...[ours, ...rivals].map(phaseOrLast));
  const firstMovers = [ours, ...rivals].filter(({ phase }) => phase !== null && phase === first);
  return { ours, rivals, firstMovers };
}

const phaseOrLast = ({ phase }: SupplierEntry): number => phase ?? Number.POSITIVE_INFINITY;
