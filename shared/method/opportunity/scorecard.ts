import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { ScorecardAnswer, ScorecardQuestion } from '../../model/records/opportunity.ts';

/**
 * The four questions of an opportunity with their parts.
 *
 * Source  METHOD 3.8 [AL17] [TQ1]
 */
export const scorecardGroups = {
  isReal: ['project', 'businessUnderstood', 'finances', 'compellingDate'],
  canCompete: ['formalCriteria', 'solutionFit', 'uniqueValue'],
  canWin: ['insideSupport', 'informalCriteria', 'authority', 'personalAlignment'],
  isWorthIt: ['shortTermRevenue', 'futureRevenue', 'acceptableRisk'],
} as const satisfies Record<string, readonly ScorecardQuestion[]>;
export type ScorecardGroup = keyof typeof scorecardGroups;

export type Answer = ScorecardAnswer['answer'];

/** How somebody stands on one of the four questions. */
export type GroupScore = {
  group: ScorecardGroup;
  /** Yes less no; unknown scores 0. From −parts to parts. */
  score: number;
  answered: number;
  parts: number;
};

/** The card of us (`competitorId` null) or of a rival. */
export type Scorecard = {
  competitorId: Id | null;
  name: string;
  answers: Readonly<Partial<Record<ScorecardQuestion, Answer>>>;
  groups: GroupScore[];
  score: number;
  answered: number;
};

const groupNames = Object.keys(scorecardGroups).filter((key): key is ScorecardGroup =>
  Object.hasOwn(scorecardGroups, key),
);

const pointsOf: Readonly<Record<Answer, number>> = { yes: 1, unknown: 0, no: -1 };

/**
 * The scorecards of an opportunity: ours first, then one for every rival of the plan. Yes scores 1, no −1,
 * unknown 0.
 *
 * Source  METHOD 3.8 [AL18] for the 0; 1 and −1 are ours [D]
 */
export function scorecards(plan: Plan, opportunityId: Id): Scorecard[] {
  const rivals = listOf(plan, 'competitors').map(({ id, name }) => ({ competitorId: id, name }));
  const records = Object.values(plan.scorecardAnswers).filter(
    (answer) => answer.opportunityId === opportunityId,
  );
  return [{ competitorId: null, name: 'Us' }, ...rivals].map(({ competitorId, name }) => {
    const answers: Partial<Record<ScorecardQuestion, Answer>> = {};
    for (const record of records)
      if (record.competitorId === competitorId) answers[record.question] = record.answer;
    const groups = groupNames.map((group) => groupScore(group, answers));
    return {
      competitorId,
      name,
      answers,
      groups,
      score: groups.reduce((sum, group) => sum + group.score, 0),
      answered: groups.reduce((sum, group) => sum + group.answered, 0),
    };
  });
}

function groupScore(
  group: ScorecardGroup,
  answers: Readonly<Partial<Record<ScorecardQuestion, Answer>>>,
): GroupScore {
  const questions: readonly ScorecardQuestion[] = scorecardGroups[group];
  const given = questions.map((question) => answers[question] ?? 'unknown');
  return {
    group,
    score: given.reduce((sum, answer) => sum + pointsOf[answer], 0),
    answered: given.filter((answer) => answer !== 'unknown').length,
    parts: questions.length,
  };
}
