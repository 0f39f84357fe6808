import type { Change } from '../../model/change.ts';
import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { listOf } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { type LineChanges, labelFor, memberIdFor } from '../words/naming.ts';
import type { ContractLine } from './contract-line.ts';
import type { WalletLine } from './wallet-line.ts';
import type { YearLine } from './year-line.ts';

/** The change that a typed category of spend makes. Throws INVALID_INPUT when the line has no title. */
export function addWalletChanges(
  _plan: Plan,
  line: WalletLine,
  newId: IdSource,
): LineChanges & { categoryId: Id } {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Name what they buy, such as “Automation 240k of 600k”');
  const categoryId = newId();
  return {
    label: labelFor('Add category', line.title),
    changes: [insertOf('walletCategories', { id: categoryId, ...line, title: line.title.slice(0, 300) })],
    categoryId,
  };
}

/** The changes that a typed contract makes. Throws INVALID_INPUT when the line has no title. */
export function addContractChanges(
  plan: Plan,
  line: ContractLine,
  newId: IdSource,
): LineChanges & { contractId: Id } {
  const { title, ownerName, ...values } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Name the contract, such as “Service Plant 4 300k until 2027-12-31”');
  const changes: Change[] = [];
  const contractId = newId();
  const ownerId = memberIdFor(plan, ownerName, changes, newId);
  changes.push(insertOf('contracts', { id: contractId, title: title.slice(0, 300), ...values, ownerId }));
  return { label: labelFor('Add contract', title), changes, contractId };
}

/** The change that a typed year makes. Throws INVALID_INPUT without a year, for one that is there, and for words no field takes. */
export function addYearChanges(
  plan: Plan,
  line: YearLine,
  newId: IdSource,
): LineChanges & { planYearId: Id } {
  const { year, planned, actual, leftOver } = line;
  if (year === null)
    throw new AppError('INVALID_INPUT', 'Start with the year, such as “2027 plan 3.4m 2.2m 350k”');
  if (leftOver !== '')
    throw new AppError('INVALID_INPUT', `Not understood: “${leftOver}”. Type amounts like 3.4m or 350k.`);
  if (listOf(plan, 'planYears').some((known) => known.year === year))
    throw new AppError('INVALID_INPUT', `${year} is there already; change it in the table.`);
  const planYearId = newId();
  const values = {
    id: planYearId,
    year,
    revenuePlanned: planned.revenue,
    directCostPlanned: planned.directCost,
    costToServePlanned: planned.costToServe,
    revenueActual: actual.revenue,
    directCostActual: actual.directCost,
    costToServeActual: actual.costToServe,
  };
  return { label: `Add the year ${year}`, changes: [insertOf('planYears', values)], planYearId };
}
