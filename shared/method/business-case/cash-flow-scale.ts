import type { CaseResult } from '../business-case.ts';
import { figureOf } from '../finance/outcome.ts';
import { type Scenario, scenarios } from './case-flows.ts';

export type CashFlowLine = {
  scenario: Scenario;
  points: { time: number; sum: number }[];
  /** When the line crosses 0 for good; null where it does not. */
  breakEven: number | null;
};

/** What a picture of the cumulative cash flow needs: lines, and the ends and ticks of both axes. */
export type CashFlowScale = {
  lines: CashFlowLine[];
  lastTime: number;
  least: number;
  most: number;
  /** Round amounts between the ends, 0 among them. */
  ticks: number[];
};

const wantedTicks = 4;

/** Scales the running sums of a case; without a range only base is drawn. */
export function cashFlowScale(result: CaseResult): CashFlowScale {
  const drawn = result.flows.hasRange ? scenarios : (['base'] as const);
  const lines = drawn.map((scenario): CashFlowLine => {
    const { cumulative, payback } = result[scenario];
    return { scenario, points: cumulative, breakEven: figureOf(payback) };
  });
  const sums = lines.flatMap((line) => line.points.map(({ sum }) => sum));
  const step = roundStep((Math.max(0, ...sums) - Math.min(0, ...sums)) / wantedTicks);
  const least = Math.floor(Math.min(0, ...sums) / step) * step;
  const most = Math.ceil(Math.max(0, ...sums) / step) * step;
  const count = Math.round((most - least) / step);
  return {
    lines,
    lastTime: Math.max(result.flows.isDated ? 0 : 1, ...lines.map((line) => line.points.at(-1)?.time ?? 0)),
    least,
    most: count === 0 ? step : most,
    ticks: Array.from({ length: Math.max(1, count) + 1 }, (_, index) => least + index * step),
  };
}

/** The next of 1, 2, 5, 10 … that is not smaller. */
function roundStep(wanted: number): number {
  if (wanted <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= wanted * 0.999) ?? 10;
  return factor * power;
}

/** Labels beside one another, at least so far apart, each as near to where it belongs as the others allow. */
export function spreadLabels(places: readonly number[], apart: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  for (let round = 0; round < 8; round += 1)
    for (let index = 1; index < order.length; index += 1) {
      const [upper = 0, lower = 0] = [order[index - 1], order[index]];
      const overlap = apart - ((result[lower] ?? 0) - (result[upper] ?? 0));
      if (overlap <= 0) continue;
      result[upper] = (result[upper] ?? 0) - overlap / 2;
      result[lower] = (result[lower] ?? 0) + overlap / 2;
    }
  return result;
}
