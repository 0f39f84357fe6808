import type { CalendarDate, Id, Money } from '../model/field.ts';
import { listOf } from '../model/plan.ts';
import { type CaseLineRow, deskLines, twinLines } from './case-rows.ts';
import { addRecord, firstOfMonth, idOf, idsOf, optionalIdOf, type Sample } from './sample.ts';

const thousand = (amount: number): Money => ({ amount: String(amount * 1000), currency: 'EUR' });

/**
 * Adds three cases, one for each active idea: the twin worked out with the customer, the expert desk with its days,
 * and the cost model still in five rough numbers.
 */
export function addBusinessCases(sample: Sample): void {
  const start = firstOfMonth(sample.today, 2);
  addRecord(sample, 'businessCases', 'twin', {
    title: 'Scrap-rate twin, line 3',
    joint: true,
    ideaId: idOf(sample, 'ideas', 'twin'),
    opportunityId: opportunityOf(sample, idOf(sample, 'ideas', 'twin')),
    startDate: start,
    years: 3,
    discountRate: 10,
    reinvestmentRate: 6,
    assumptions:
      'Line 3 alone, 46 weeks a year, scrap valued at material and machine hours. Nothing counted for lines 1 and 2.',
  });
  addLines(sample, 'twin', twinLines, null);
  addRecord(sample, 'businessCases', 'expert-desk', {
    title: 'Remote expert desk',
    ideaId: idOf(sample, 'ideas', 'expert-desk'),
    startDate: start,
    years: 2,
    discountRate: 10,
    assumptions: 'A stopped line costs €1,900 an hour. Our figures; Silje Strand has not seen them yet.',
  });
  addLines(sample, 'expert-desk', deskLines, start);
  addRecord(sample, 'businessCases', 'cost-model', {
    title: 'Joint cost model',
    ideaId: idOf(sample, 'ideas', 'cost-model'),
    years: 3,
    discountRate: 10,
    roughInvestment: thousand(120),
    roughYearlyBenefit: thousand(600),
    roughYearlyCost: thousand(90),
    assumptions: 'First guess from the talk with Dana Nell: half a percent of what Plant 4 buys.',
  });
}

/** The deal that came from an idea, else the first one there is. */
function opportunityOf(sample: Sample, ideaId: Id): Id | null {
  const deals = listOf(sample.plan, 'opportunities');
  return (deals.find((deal) => deal.ideaId === ideaId) ?? deals[0])?.id ?? null;
}

function addLines(
  sample: Sample,
  key: string,
  rows: readonly CaseLineRow[],
  firstDay: CalendarDate | null,
): void {
  for (const { years, customerOwner, owner, caredForBy, ...line } of rows) {
    const lineKey = `${key}, ${line.title}`;
    addRecord(sample, 'businessCaseLines', lineKey, {
      ...line,
      businessCaseId: idOf(sample, 'businessCases', key),
      customerOwnerId: optionalIdOf(sample, 'people', customerOwner),
      ownerId: optionalIdOf(sample, 'teamMembers', owner),
      personIds: idsOf(sample, 'people', caredForBy),
    });
    for (const [year, range] of years.entries()) {
      if (range === null) continue;
      const [low, base, high] = range.map(thousand);
      addRecord(sample, 'businessCaseAmounts', `${lineKey}, ${year}`, {
        lineId: idOf(sample, 'businessCaseLines', lineKey),
        year,
        date: firstDay === null ? null : firstOfMonth(firstDay, year * 12 + (year === 0 ? 0 : -3)),
        low: low ?? null,
        base: base ?? null,
        high: high ?? null,
      });
    }
  }
}
