import type { EvidenceQuestion } from '../method/decision/early-entry.ts';
import type { EntryVerdict } from '../method/decision/entry-index.ts';
import type { QualificationBand } from '../method/decision/qualification-score.ts';
import type { BuyClass, DecisionCenter, QualificationElement } from '../model/records/decision-center.ts';
import type { BuyingRole } from '../model/records/stakeholder.ts';

type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const buyClassLabels: Labels<BuyClass> = {
  unknown: 'Not known',
  newTask: 'New task',
  modifiedRebuy: 'Modified rebuy',
  straightRebuy: 'Straight rebuy',
};

export const decisionStatusLabels: Labels<DecisionCenter['status']> = {
  open: 'Open',
  decided: 'Decided',
  abandoned: 'Abandoned',
};

const phaseNames = [
  { name: 'Problem recognition', short: 'Problem' },
  { name: 'General need', short: 'Need' },
  { name: 'Product specification', short: 'Specs' },
  { name: 'Supplier search and qualification', short: 'Search' },
  { name: 'Proposals', short: 'Proposals' },
  { name: 'Evaluation and selection', short: 'Choice' },
  { name: 'Order routine', short: 'Order' },
  { name: 'Performance feedback', short: 'Feedback' },
] as const;

/** "Product specification": what a buying phase, 1 to 8, is called; '' for a number that is none. */
export function phaseLabel(phase: number | null): string {
  return phase === null ? '' : (phaseNames[phase - 1]?.name ?? '');
}

/** "Specification": the same in one word, for a picture. */
export function shortPhaseLabel(phase: number): string {
  return phaseNames[phase - 1]?.short ?? '';
}

export const entryVerdictLabels: Labels<EntryVerdict> = {
  early: 'Early',
  inTime: 'In time',
  late: 'Late',
  tooLate: 'Too late',
};

export const evidenceQuestionLabels: Labels<EvidenceQuestion> = {
  knewBeforeTender: 'Knew before the tender',
  shapedRequirements: 'Helped shape requirements',
  needsFit: 'Needs fit',
  keyRelations: 'Relations with key people',
};

/** What an answer to an evidence question means. */
export const evidenceAnswers: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: 'not at all',
  2: 'hardly',
  3: 'mostly',
  4: 'fully',
};

export const qualificationLabels: Labels<QualificationElement> = {
  metrics: 'Metrics',
  economicBuyer: 'Economic buyer',
  decisionCriteria: 'Decision criteria',
  decisionProcess: 'Decision process',
  paperProcess: 'Paper process',
  identifyPain: 'Identify pain',
  champion: 'Champion',
  competition: 'Competition',
};

/** What each element of MEDDPICC asks for. */
export const qualificationQuestions: Labels<QualificationElement> = {
  metrics: 'Which figure of theirs gets better, and by how much?',
  economicBuyer: 'Who can release the money, and have we spoken?',
  decisionCriteria: 'By what will they judge, and did they say so?',
  decisionProcess: 'Which steps lead to the decision, and when?',
  paperProcess: 'Who signs what, in which order?',
  identifyPain: 'What does it cost them to leave it as it is?',
  champion: 'Who sells for us when we are not in the room?',
  competition: 'Who else do they consider, “do nothing” included?',
};

export const qualificationScoreLabels: Readonly<Record<0 | 1 | 2, string>> = {
  0: 'Unknown',
  1: 'Partial',
  2: 'Validated',
};

export const qualificationBandLabels: Labels<QualificationBand> = {
  strong: 'Strong',
  nearlyStrong: 'Between needs work and strong',
  needsWork: 'Needs work',
  nearlyDrop: 'Between drop and needs work',
  drop: 'Drop',
};

/** What each role does in a decision, in a few words (METHOD 3.4). */
export const roleMeanings: Labels<BuyingRole> = {
  initiator: 'first raised the need',
  user: 'will work with it',
  influencer: 'shapes specification or information',
  decider: 'chooses',
  approver: 'authorizes the choice',
  buyer: 'contracts and negotiates',
  gatekeeper: 'controls access and information',
};
