import { listOf, type Plan } from '../../model/plan.ts';
import type { GuidedAnswer } from '../../model/records/customer-metric.ts';
import { isSameText } from '../../text/fold.ts';

/** The questions the method asks of every account, in the order of a good conversation (METHOD R30). */
export const guidedQuestions = [
  'What are your priorities for the next twelve months?',
  'What have you done about them so far?',
  'What is the biggest challenge?',
  'How will you measure success?',
  'How will you get there?',
] as const;

/** A question with what we know as its answer; `record` is null for one of the method's that nobody touched yet. */
export type GuidedQuestion = { question: string; record: GuidedAnswer | null; isAnswered: boolean };

/** The method's five questions first, then those of the plan's own, oldest first. */
export function guidedQuestionsOf(plan: Plan): GuidedQuestion[] {
  const records = listOf(plan, 'guidedAnswers');
  const standard = guidedQuestions.map((question) => ({
    question,
    record: records.find((record) => isSameText(record.question, question)) ?? null,
  }));
  const taken = new Set(standard.map(({ record }) => record?.id));
  const own = records
    .filter(({ id }) => !taken.has(id))
    .map((record) => ({ question: record.question, record }));
  return [...standard, ...own].map((entry) => ({
    ...entry,
    isAnswered: (entry.record?.answer.trim() ?? '') !== '',
  }));
}
