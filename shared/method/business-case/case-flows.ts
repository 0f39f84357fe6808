import type { CalendarDate, Id, Money } from '../../model/field.ts';
import { groupsOf } from '../../model/once-per-plan.ts';
import type { Plan } from '../../model/plan.ts';
import type {
  BusinessCase,
  BusinessCaseAmount,
  BusinessCaseLine,
} from '../../model/records/business-case.ts';

export const scenarios = ['low', 'base', 'high'] as const;
export type Scenario = (typeof scenarios)[number];

/** What one line comes to at one time, in every scenario; costs are negative. */
export type LineFlow = {
  year: number;
  date: CalendarDate | null;
  amounts: Record<Scenario, number>;
};

/** One line of a case with its flows; the rough numbers of a case make lines too. */
export type CaseLine = {
  /** Null for a rough number. */
  lineId: Id | null;
  title: string;
  kind: 'benefit' | 'cost';
  flows: LineFlow[];
};

/** An amount that is not counted, and why. */
export type LeftOut = { title: string; year: number; money: Money; why: 'currency' | 'year' };

export type CaseFlows = {
  currency: string;
  /** Made from the five rough numbers, for want of lines. */
  isRough: boolean;
  /** Every counted amount has a day. */
  isDated: boolean;
  /** Some amount differs between the scenarios. */
  hasRange: boolean;
  lines: CaseLine[];
  leftOut: LeftOut[];
};

const linesByCase = groupsOf('businessCaseLines', (line) => line.businessCaseId);
const amountsByLine = groupsOf('businessCaseAmounts', (amount) => amount.lineId);

/** The lines of a case, oldest first. */
export function linesOf(plan: Plan, caseId: Id): readonly BusinessCaseLine[] {
  return linesByCase(plan).get(caseId) ?? [];
}

/** The amounts of a line, by year. */
export function amountsOf(plan: Plan, lineId: Id): BusinessCaseAmount[] {
  return (amountsByLine(plan).get(lineId) ?? []).toSorted((a, b) => a.year - b.year);
}

/**
 * What moves when, in three scenarios: from the lines of a case, or from its rough numbers while it has none. A
 * scenario nobody wrote is as its neighbor: low as base, high as base. Amounts of another currency than the plan's
 * and of years after the last are not counted but listed.
 *
 * Source  METHOD 3.12, R58
 */
export function caseFlows(plan: Plan, businessCase: BusinessCase): CaseFlows {
  const { currency } = plan.plan;
  const leftOut: LeftOut[] = [];
  const written = linesOf(plan, businessCase.id);
  const lines =
    written.length === 0
      ? roughLines(businessCase, currency, leftOut)
      : written.map((line) => lineFlows(plan, businessCase, line, leftOut));
  const flows = lines.flatMap((line) => line.flows);
  return {
    currency,
    isRough: written.length === 0,
    isDated: flows.length > 0 && flows.every(({ date }) => date !== null),
    hasRange: flows.some(({ amounts }) => amounts.low !== amounts.base || amounts.high !== amounts.base),
    lines,
    leftOut,
  };
}

function lineFlows(
  plan: Plan,
  businessCase: BusinessCase,
  line: BusinessCaseLine,
  leftOut: LeftOut[],
): CaseLine {
  const { id, title, kind } = line;
  const flows = amountsOf(plan, id).flatMap(({ year, date, low, base, high }): LineFlow[] => {
    const isLate = year > businessCase.years;
    const counted = [low, base, high].map((money) => {
      const isCounted = money !== null && money.currency === plan.plan.currency && !isLate;
      if (money !== null && !isCounted)
        leftOut.push({ title, year, money, why: isLate ? 'year' : 'currency' });
      return isCounted ? signed(kind, money) : null;
    });
    const [lowest = null, middle = null, highest = null] = counted;
    const usual = middle ?? lowest ?? highest;
    if (usual === null) return [];
    return [{ year, date, amounts: { low: lowest ?? usual, base: usual, high: highest ?? usual } }];
  });
  return { lineId: id, title, kind, flows };
}

/** What an amount does to the flow: the line's kind gives the sign. */
function signed(kind: CaseLine['kind'], money: Money): number {
  const amount = Number(money.amount);
  return kind === 'cost' ? 0 - amount : amount;
}

function roughLines(businessCase: BusinessCase, currency: string, leftOut: LeftOut[]): CaseLine[] {
  const { roughInvestment, roughYearlyBenefit, roughYearlyCost, years } = businessCase;
  const everyYear = Array.from({ length: years }, (_, index) => index + 1);
  const line = (
    title: string,
    kind: CaseLine['kind'],
    money: Money | null,
    when: readonly number[],
  ): CaseLine[] => {
    if (money === null) return [];
    if (money.currency !== currency) {
      leftOut.push({ title, year: when[0] ?? 0, money, why: 'currency' });
      return [];
    }
    const amount = signed(kind, money);
    const amounts = { low: amount, base: amount, high: amount };
    return [{ lineId: null, title, kind, flows: when.map((year) => ({ year, date: null, amounts })) }];
  };
  return [
    ...line('Investment', 'cost', roughInvestment, [0]),
    ...line('Yearly benefit', 'benefit', roughYearlyBenefit, everyYear),
    ...line('Yearly cost', 'cost', roughYearlyCost, everyYear),
  ];
}

/** Base amounts by line and year, under "line year"; several amounts in a year are added. */
export function baseByLineAndYear({ lines }: CaseFlows): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lineId, flows } of lines)
    for (const { year, amounts } of flows) {
      const key = `${lineId} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + amounts.base);
    }
  return sums;
}
