import type { CalendarDate, Money } from '../../../shared/model/field.ts';
import type { OpportunityStage } from '../../../shared/model/records/opportunity.ts';
import type { dealKinds } from '../../../shared/model/records/position.ts';
import { amountOf, currencyOf } from '../columns/amount-cell.ts';
import { type DateOrder, readDate } from '../columns/date-style.ts';
import { type OwnerName, ownerNameOf } from '../columns/owner-name.ts';
import type { RowCells } from '../columns/row-cells.ts';
import { dealKindOf } from './stage-words.ts';

/** One row of a file of deals in our terms; null and '' are what the row does not say. */
export type DealRow = {
  row: number;
  externalId: string;
  title: string;
  stage: OpportunityStage;
  value: Money | null;
  probability: number | null;
  closeDate: CalendarDate | null;
  kind: (typeof dealKinds)[number] | null;
  offering: string;
  owner: OwnerName | null;
  contactName: string;
  contactExternalId: string;
  nextStep: string;
  reason: string;
  note: string;
};

/** How the columns of one file are to be read. */
export type DealScales = {
  dateOrder: DateOrder;
  /** Probabilities are shares of one, not percent. */
  isShare: boolean;
};

/** What a row says of its deal; amounts that name no currency are of the given one. */
export function readDealRow(
  cells: RowCells,
  stage: OpportunityStage,
  { dateOrder, isShare }: DealScales,
  currency: string,
): DealRow {
  const value = amountOf(cells, 'value', currencyOf(cells, currency));
  const externalId = cells.line('externalId');
  const offering = cells.line('offering');
  return {
    row: cells.row,
    externalId,
    // A list of sales without names of deals still says what was sold.
    title:
      cells.line('dealTitle') || offering || (externalId === '' ? '' : `Deal ${externalId}`.slice(0, 300)),
    stage,
    // What was lost brought nothing; what it would have been worth is then not known.
    value: stage === 'closedLost' && Number(value?.amount) === 0 ? null : value,
    probability: probabilityOf(cells, isShare),
    closeDate: closeDateOf(cells, dateOrder),
    kind: kindOf(cells),
    offering,
    owner: ownerNameOf(cells.line('owner')),
    contactName: cells.line('contactName'),
    contactExternalId: cells.line('contactExternalId'),
    nextStep: cells.line('nextStep'),
    reason: cells.prose('outcomeReason'),
    note: cells.prose('note'),
  };
}

function probabilityOf(cells: RowCells, isShare: boolean): number | null {
  const text = cells.line('probability');
  if (text === '') return null;
  const value = Number(text.replace('%', '').replace(',', '.')) * (isShare ? 100 : 1);
  if (value >= 0 && value <= 100) return Math.round(value);
  cells.report('probability', text, 'This is not a probability from 0 to 100 percent');
  return null;
}

function closeDateOf(cells: RowCells, order: DateOrder): CalendarDate | null {
  const text = cells.line('closeDate');
  if (text === '') return null;
  const date = readDate(text, order);
  if (date === null) cells.report('closeDate', text, 'This is not a date we can read');
  return date;
}

function kindOf(cells: RowCells): DealRow['kind'] {
  const text = cells.line('dealKind');
  if (text === '') return null;
  const kind = dealKindOf(text);
  if (kind === undefined)
    cells.report(
      'dealKind',
      text,
      'This is none of new, cross-sell, up-sell and renewal; the kind stays open',
    );
  return kind ?? null;
}
