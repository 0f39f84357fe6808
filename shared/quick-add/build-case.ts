import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { BusinessCase } from '../model/records/business-case.ts';
import { fold } from '../text/fold.ts';
import type { CaseQuickLine } from './case-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

const mostYears = 15;

/**
 * The changes that a typed business case makes: the case with its rough numbers, tied to the idea of the same name;
 * what no field took goes to the assumptions. Throws INVALID_INPUT without a title, and for years or a rate that
 * cannot be.
 */
export function addCaseChanges(
  plan: Plan,
  line: CaseQuickLine,
  newId: IdSource,
  values: Partial<Omit<BusinessCase, 'id'>> = {},
): LineChanges & { caseId: Id } {
  const { title, years, discountRate } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Say what the case is about, such as “Dock planning: invest 250k”');
  if (years !== null && (years < 1 || years > mostYears))
    throw new AppError('INVALID_INPUT', `A case runs over 1 to ${mostYears} years, not ${years}`);
  if (discountRate !== null && (discountRate < -99 || discountRate > 1000))
    throw new AppError('INVALID_INPUT', `${discountRate} % is no rate a year; most use 6 to 15 %`);
  const caseId = newId();
  const idea = listOf(plan, 'ideas').find((candidate) => fold(candidate.title) === fold(title));
  const change = insertOf('businessCases', {
    id: caseId,
    ...values,
    title,
    ideaId: idea?.id ?? values.ideaId ?? null,
    joint: line.joint || (values.joint ?? false),
    roughInvestment: line.investment,
    roughYearlyBenefit: line.yearlyBenefit,
    roughYearlyCost: line.yearlyCost,
    ...(years === null ? {} : { years }),
    discountRate,
    assumptions: line.leftOver.join('\n'),
  });
  return { label: labelFor('Add business case', title), changes: [change], caseId };
}
