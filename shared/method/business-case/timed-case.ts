import type { CalendarDate } from '../../model/field.ts';
import { yearsBetween } from '../finance/dated-value.ts';
import type { TimedFlow } from '../finance/rate-roots.ts';
import type { CaseFlows, LineFlow, Scenario } from './case-flows.ts';

/** The first day on which money moves in a dated case; null in one that counts in years. */
export function firstDay({ isDated, lines }: CaseFlows): CalendarDate | null {
  if (!isDated) return null;
  const days = lines.flatMap((line) => line.flows.flatMap(({ date }) => date ?? []));
  return days.sort()[0] ?? null;
}

/** When a flow moves, in years after the first one: by its day in a dated case, else by its year. */
export function timeOf(flow: LineFlow, start: CalendarDate | null): number {
  return start === null || flow.date === null ? flow.year : yearsBetween(start, flow.date);
}

/** The net flow of a case in one scenario, by time; a case that counts in years has one flow for each of them. */
export function netFlows(flows: CaseFlows, scenario: Scenario, years: number): TimedFlow[] {
  const start = firstDay(flows);
  const sums = new Map<number, number>();
  if (start === null) for (let year = 0; year <= years; year += 1) sums.set(year, 0);
  for (const line of flows.lines)
    for (const flow of line.flows) {
      const time = timeOf(flow, start);
      sums.set(time, (sums.get(time) ?? 0) + flow.amounts[scenario]);
    }
  return [...sums]
    .map(([time, amount]) => ({ time, amount: toLastDecimal(amount) }))
    .sort((a, b) => a.time - b.time);
}

/** Amounts have four decimals at most; what a sum of floats adds behind them is taken off again. */
function toLastDecimal(sum: number): number {
  return Math.round(sum * 10_000) / 10_000;
}
