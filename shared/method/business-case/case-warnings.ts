import type { Plan } from '../../model/plan.ts';
import type { BusinessCaseLine } from '../../model/records/business-case.ts';
import { listText } from '../../text/lists.ts';
import { moneyText } from '../../text/money.ts';
import { counted } from '../../text/numbers.ts';
import type { CaseResult } from '../business-case.ts';
import { guardSentences } from '../finance/guard-words.ts';
import { type LeftOut, linesOf } from './case-flows.ts';
import { rateText, yearsText } from './case-words.ts';

export type CaseWarningKind =
  | 'rough'
  | 'noRate'
  | 'baseOnly'
  | 'severalSignChanges'
  | 'noReturn'
  | 'notRecovered'
  | 'lowBelowZero'
  | 'scenarioOrder'
  | 'leftOut'
  | 'someDates'
  | 'unsupported';

/** Something to know before the case is shown to anybody. */
export type CaseWarning = { kind: CaseWarningKind; sentence: string };

/** What is wrong with a case or still missing, in words a manager understands; the gravest first. */
export function caseWarnings(plan: Plan, result: CaseResult): CaseWarning[] {
  return [...figureWarnings(result), ...countingWarnings(result), ...lineWarnings(plan, result)];
}

function figureWarnings({ flows, rates, low, base, high }: CaseResult): CaseWarning[] {
  const warnings: CaseWarning[] = [];
  const say = (kind: CaseWarningKind, sentence: string) => warnings.push({ kind, sentence });
  const isEmpty = !base.internalRate.ok && base.internalRate.guard === 'noFlows';
  if (isEmpty) return [{ kind: 'rough', sentence: guardSentences.noFlows }];
  if (base.signChanges > 1)
    say(
      'severalSignChanges',
      `The flow turns between paying and receiving ${base.signChanges} times, so more than one rate of return can fit. Trust the net present value${base.internalRate.ok ? `, not the ${rateText(base.internalRate.value)}` : ''}.`,
    );
  if (!base.internalRate.ok) say('noReturn', guardSentences[base.internalRate.guard]);
  if (rates.rate === null) say('noRate', guardSentences.noRate);
  if (!base.payback.ok && base.payback.guard === 'notRecovered')
    say(
      'notRecovered',
      `${guardSentences.notRecovered} Lengthen it beyond ${yearsText(rates.years)}, or find more benefit.`,
    );
  const [lowest, highest] = [low.netPresentValue, high.netPresentValue];
  const middle = base.netPresentValue;
  if (lowest.ok && middle.ok && highest.ok) {
    if (flows.hasRange && lowest.value < 0 && middle.value >= 0)
      say(
        'lowBelowZero',
        'In the low case the money does not come back at this rate. Say what would have to go wrong for that.',
      );
    if (lowest.value > middle.value || middle.value > highest.value)
      say(
        'scenarioOrder',
        'The scenarios are out of order: low should be worth least and high most. In the low case benefits are lower and costs are higher.',
      );
  }
  return warnings;
}

function countingWarnings({ flows, rates }: CaseResult): CaseWarning[] {
  const warnings: CaseWarning[] = [];
  const amounts = (why: LeftOut['why']): string[] =>
    flows.leftOut
      .filter((entry) => entry.why === why)
      .map(({ title, money }) => `${moneyText(money)} (${title})`);
  const [foreign, late] = [amounts('currency'), amounts('year')];
  if (foreign.length > 0)
    warnings.push({
      kind: 'leftOut',
      sentence: `Not counted, because the plan is in ${flows.currency}: ${foreign.join(', ')}. Convert and enter again.`,
    });
  if (late.length > 0)
    warnings.push({
      kind: 'leftOut',
      sentence: `Not counted, because the case ends after ${counted(rates.years, 'year', 'years')}: ${late.join(', ')}.`,
    });
  const all = flows.lines.flatMap((line) => line.flows);
  const dated = all.filter(({ date }) => date !== null).length;
  if (dated > 0 && dated < all.length)
    warnings.push({
      kind: 'someDates',
      sentence: `${dated} of ${all.length} amounts have a day, so the case still counts in whole years. It counts in days once all of them have one.`,
    });
  return warnings;
}

function lineWarnings(plan: Plan, { caseId, flows }: CaseResult): CaseWarning[] {
  if (flows.isRough)
    return [
      {
        kind: 'rough',
        sentence:
          'Still rough: five numbers, one scenario. Good enough to start talking; lines with low, base and high follow from that talk.',
      },
    ];
  const warnings: CaseWarning[] = [];
  if (!flows.hasRange)
    warnings.push({
      kind: 'baseOnly',
      sentence:
        'Only the base case is filled. Ask for each line what it is worth if things go badly and if they go well.',
    });
  for (const line of linesOf(plan, caseId)) {
    const lacking = line.kind === 'benefit' ? lackingIn(line) : [];
    if (lacking.length > 0)
      warnings.push({
        kind: 'unsupported',
        sentence: `“${line.title}” stands without ${listText(lacking, 'or')}.`,
      });
  }
  return warnings;
}

/** What a benefit needs before somebody believes it. */
function lackingIn(line: BusinessCaseLine): string[] {
  const lacking = [
    line.evidence.trim() === '' ? 'evidence' : '',
    line.customerOwnerId === null ? 'an owner on the customer’s side' : '',
    line.personIds.length === 0 ? 'anybody who cares' : '',
  ];
  return lacking.filter((part) => part !== '');
}
