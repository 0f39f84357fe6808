import { amountsOf, linesOf, type Scenario } from '../../../../shared/method/business-case/case-flows.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { CalendarDate, Id, Money } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { IdSource } from '../../../../shared/model/record.ts';
import type {
  BusinessCase,
  BusinessCaseAmount,
  BusinessCaseLine,
} from '../../../../shared/model/records/business-case.ts';
import { scenarioLabels } from '../../../../shared/text/labels.ts';
import { moneyText } from '../../../../shared/text/money.ts';

type Edit = { label: string; changes: (Change | null)[] };

/** The amount of a line in a year; undefined where there is none. */
export function amountIn(plan: Plan, lineId: Id, year: number): BusinessCaseAmount | undefined {
  return amountsOf(plan, lineId).find((amount) => amount.year === year);
}

/** The edit that sets one cell of a line, or empties it with null; an amount without any figure goes. */
export function amountEdit(
  plan: Plan,
  line: BusinessCaseLine,
  cell: { year: number; scenario: Scenario },
  money: Money | null,
  newId: IdSource,
): Edit {
  const { year, scenario } = cell;
  const known = amountIn(plan, line.id, year);
  const when = year === 0 ? 'at the start' : `in year ${year}`;
  const label = `${scenarioLabels[scenario]} of “${line.title}” ${when}: ${money === null ? 'nothing' : moneyText(money)}`;
  if (known === undefined) {
    const values = { id: newId(), lineId: line.id, year, [scenario]: money };
    return { label, changes: money === null ? [] : [insertOf('businessCaseAmounts', values)] };
  }
  const next: Record<Scenario, Money | null> = { low: known.low, base: known.base, high: known.high };
  next[scenario] = money;
  const { low, base, high } = next;
  const isEmpty = low === null && base === null && high === null;
  return {
    label,
    changes: isEmpty
      ? deletionOf(plan, 'businessCaseAmounts', known.id)
      : [updateOf(plan, 'businessCaseAmounts', known.id, { [scenario]: money })],
  };
}

/** The day on which everything of a year moves: null where none is known, 'several' where lines differ. */
export function dayOfYear(plan: Plan, caseId: Id, year: number): CalendarDate | 'several' | null {
  const days = new Set(
    linesOf(plan, caseId).flatMap((line) =>
      amountsOf(plan, line.id).flatMap((amount) => (amount.year === year ? [amount.date] : [])),
    ),
  );
  const [first = null] = days;
  return days.size > 1 ? 'several' : first;
}

/** The edit that says on which day the money of a year moves, for every line. */
export function dayEdit(
  plan: Plan,
  businessCase: BusinessCase,
  year: number,
  date: CalendarDate | null,
): Edit {
  const amounts = linesOf(plan, businessCase.id).flatMap((line) => amountIn(plan, line.id, year) ?? []);
  return {
    label: `Day of ${year === 0 ? 'the start' : `year ${year}`} in “${businessCase.title}”`,
    changes: amounts.map(({ id }) => updateOf(plan, 'businessCaseAmounts', id, { date })),
  };
}

/** The edit that makes lines of the rough numbers, so that each can get a range, an owner and evidence. */
export function linesFromRough(businessCase: BusinessCase, newId: IdSource): Edit {
  const { id, title, years, roughInvestment, roughYearlyBenefit, roughYearlyCost } = businessCase;
  const everyYear = Array.from({ length: years }, (_, index) => index + 1);
  const changes: (Change | null)[] = [];
  const add = (name: string, kind: BusinessCaseLine['kind'], base: Money | null, when: readonly number[]) => {
    if (base === null) return;
    const lineId = newId();
    changes.push(insertOf('businessCaseLines', { id: lineId, businessCaseId: id, title: name, kind }));
    for (const year of when)
      changes.push(insertOf('businessCaseAmounts', { id: newId(), lineId, year, base }));
  };
  add('Investment', 'cost', roughInvestment, [0]);
  add('Yearly benefit', 'benefit', roughYearlyBenefit, everyYear);
  add('Yearly cost', 'cost', roughYearlyCost, everyYear);
  return { label: `Make lines of the rough numbers of “${title}”`, changes };
}
