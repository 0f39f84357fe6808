import { caseResults } from '../../method/business-case.ts';
import { activeIdeas } from '../../method/collaboration-score.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type Condition, every, met } from './condition.ts';

/** When the business case is done (METHOD 3.12, R58). */
export function businessCaseConditions(plan: Plan): Condition[] {
  const cases = listOf(plan, 'businessCases');
  const results = caseResults(plan);
  const benefits = listOf(plan, 'businessCaseLines').filter((line) => line.kind === 'benefit');
  return [
    every('A case with a net present value', results, (result) => result.base.netPresentValue.ok),
    every('Every active idea has a case', activeIdeas(plan), ({ idea }) =>
      cases.some((businessCase) => businessCase.ideaId === idea.id),
    ),
    met(
      'One case in three scenarios',
      results.some((result) => !result.flows.isRough && result.flows.hasRange),
    ),
    every('Every benefit has evidence', benefits, (line) => line.evidence.trim() !== ''),
    every('Every benefit has somebody who cares', benefits, (line) => line.personIds.length > 0),
  ];
}
