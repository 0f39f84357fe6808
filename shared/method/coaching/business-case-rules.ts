import { listOf, type Plan } from '../../model/plan.ts';
import type { BusinessCase } from '../../model/records/business-case.ts';
import { counted, countWord, fixedText } from '../../text/numbers.ts';
import { linesOf } from '../business-case/case-flows.ts';
import { rateText, shortAmountText, yearsText } from '../business-case/case-words.ts';
import { type CaseResult, casesWithResults } from '../business-case.ts';
import { activeIdeas } from '../collaboration-score.ts';
import { figureOf } from '../finance/outcome.ts';
import { payback } from '../finance/payback.ts';
import { personName } from '../stakeholders.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { quoted } from './words.ts';

export const businessCaseRules: readonly CoachingRule[] = [
  { id: 'caseNotRecovered', step: 'businessCase', weight: 54, evaluate: caseNotRecovered },
  { id: 'ideaWithoutCase', step: 'businessCase', weight: 45, evaluate: ideaWithoutCase },
  { id: 'caseTurnsOften', step: 'businessCase', weight: 44, evaluate: caseTurnsOften },
  { id: 'benefitWithoutEvidence', step: 'businessCase', weight: 42, evaluate: benefitWithoutEvidence },
  { id: 'benefitNobodyCares', step: 'businessCase', weight: 41, evaluate: benefitNobodyCares },
  { id: 'caseStillRough', step: 'businessCase', weight: 36, evaluate: caseStillRough },
  { id: 'caseWithoutRate', step: 'businessCase', weight: 34, evaluate: caseWithoutRate },
  { id: 'caseBaseOnly', step: 'businessCase', weight: 33, evaluate: caseBaseOnly },
];

type Entry = { businessCase: BusinessCase; result: CaseResult };

/** The first case that a test picks, with its figures. */
function firstCase(plan: Plan, isMeant: (entry: Entry) => boolean): Entry | undefined {
  return casesWithResults(plan).find(isMeant);
}

const isFilled = ({ result }: Entry): boolean => result.flows.lines.some((line) => line.flows.length > 0);

function ideaWithoutCase(plan: Plan): Advice | null {
  const cased = new Set(listOf(plan, 'businessCases').map((businessCase) => businessCase.ideaId));
  const idea = activeIdeas(plan).find((entry) => !cased.has(entry.idea.id))?.idea;
  if (idea === undefined) return null;
  const owner = personName(plan, idea.customerOwnerId);
  return {
    title: `What is ${quoted(idea.title)} worth?`,
    sentence: `The idea is active and has no business case. Five rough numbers are enough to begin${owner === '' ? '' : `; ask ${owner} for the first two`}: what does the problem cost a year, and what would the change cost?`,
    actionLabel: 'Write the five numbers',
    recordId: null,
  };
}

function caseNotRecovered(plan: Plan): Advice | null {
  const entry = firstCase(
    plan,
    ({ result: { base } }) => !base.payback.ok && base.payback.guard === 'notRecovered',
  );
  if (entry === undefined) return null;
  const { businessCase, result } = entry;
  const missing = shortAmountText(-(result.base.cumulative.at(-1)?.sum ?? 0), result.flows.currency);
  // Were the last year to repeat, when would it have come back?
  const last = result.base.flows.at(-1);
  const more =
    last === undefined || last.amount <= 0
      ? null
      : figureOf(
          payback([
            ...result.base.flows,
            ...Array.from({ length: 15 }, (_, index) => ({
              time: last.time + index + 1,
              amount: last.amount,
            })),
          ]),
        );
  const later =
    more === null
      ? ''
      : ` At the pace of the last year it would after ${yearsText(Number(fixedText(more, 1)))}.`;
  return {
    title: `${quoted(businessCase.title)} does not pay back`,
    sentence: `After ${counted(businessCase.years, 'year', 'years')} ${missing} are still missing in the base case.${later} Which benefit is not counted yet, and who could say what it is worth?`,
    actionLabel: 'Open the case',
    recordId: businessCase.id,
  };
}

function caseTurnsOften(plan: Plan): Advice | null {
  const entry = firstCase(plan, ({ result }) => result.base.signChanges > 1);
  if (entry === undefined) return null;
  const { netPresentValue, internalRate, signChanges } = entry.result.base;
  const worth = netPresentValue.ok
    ? `the net present value of ${shortAmountText(netPresentValue.value, entry.result.flows.currency)}`
    : 'the net present value';
  return {
    title: `Do not quote the return of ${quoted(entry.businessCase.title)}`,
    sentence: `Its flow changes sign ${countWord(signChanges)} times, so more than one rate fits${internalRate.ok ? ` and ${rateText(internalRate.value)} is only one of them` : ''}. Use ${worth} instead.`,
    actionLabel: 'See the flow',
    recordId: entry.businessCase.id,
  };
}

/** The first benefit that a test picks, with its case and its share of the words. */
function firstBenefit(plan: Plan, isMeant: (line: ReturnType<typeof linesOf>[number]) => boolean) {
  for (const businessCase of listOf(plan, 'businessCases')) {
    const line = linesOf(plan, businessCase.id).find((entry) => entry.kind === 'benefit' && isMeant(entry));
    if (line !== undefined) return { businessCase, line };
  }
  return null;
}

function benefitWithoutEvidence(plan: Plan): Advice | null {
  const found = firstBenefit(plan, (line) => line.evidence.trim() === '');
  if (found === null) return null;
  const owner = personName(plan, found.line.customerOwnerId);
  return {
    title: `Where does ${quoted(found.line.title)} come from?`,
    sentence: `The benefit stands in ${quoted(found.businessCase.title)} without evidence, and finance will ask. ${owner === '' ? 'Who at the customer has a report, a count or an invoice?' : `Ask ${owner} for a report, a count or an invoice.`}`,
    actionLabel: 'Add the evidence',
    recordId: found.line.id,
  };
}

function benefitNobodyCares(plan: Plan): Advice | null {
  const found = firstBenefit(plan, (line) => line.personIds.length === 0);
  if (found === null) return null;
  return {
    title: `Who wants ${quoted(found.line.title)}?`,
    sentence: `Nobody at ${plan.account.name} is named who cares about this benefit of ${quoted(found.businessCase.title)}. Whose goal does it serve? A benefit without a person carries no decision.`,
    actionLabel: 'Name who cares',
    recordId: found.line.id,
  };
}

function caseStillRough(plan: Plan): Advice | null {
  const entry = firstCase(plan, (candidate) => candidate.result.flows.isRough && isFilled(candidate));
  if (entry === undefined) return null;
  const { netPresentValue } = entry.result.base;
  const worth = netPresentValue.ok
    ? `A net present value of ${shortAmountText(netPresentValue.value, entry.result.flows.currency)} rests on five guesses`
    : 'It rests on five guesses';
  return {
    title: `${quoted(entry.businessCase.title)} is still rough`,
    sentence: `${worth}. Make lines of them and go through each with somebody from ${plan.account.name}: low, base, high, and who answers for it.`,
    actionLabel: 'Make lines of it',
    recordId: entry.businessCase.id,
  };
}

function caseWithoutRate(plan: Plan): Advice | null {
  const entry = firstCase(plan, (candidate) => candidate.result.rates.rate === null && isFilled(candidate));
  if (entry === undefined) return null;
  return {
    title: 'Which return do they ask for?',
    sentence: `${quoted(entry.businessCase.title)} has no discount rate, so it has no present value. Ask the finance department of ${plan.account.name} what an investment has to earn a year.`,
    actionLabel: 'Enter the rate',
    recordId: entry.businessCase.id,
  };
}

function caseBaseOnly(plan: Plan): Advice | null {
  const entry = firstCase(
    plan,
    (candidate) => !candidate.result.flows.isRough && isFilled(candidate) && !candidate.result.flows.hasRange,
  );
  if (entry === undefined) return null;
  const { length } = linesOf(plan, entry.businessCase.id);
  return {
    title: `${quoted(entry.businessCase.title)} knows only one future`,
    sentence: `${length === 1 ? 'Its one line has no' : `None of its ${countWord(length)} lines has a`} low or high figure. What is it worth if things go badly, and if they go well?`,
    actionLabel: 'Add low and high',
    recordId: entry.businessCase.id,
  };
}
