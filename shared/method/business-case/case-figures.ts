import { longDate } from '../../text/dates.ts';
import type { CaseResult } from '../business-case.ts';
import { guardSentences } from '../finance/guard-words.ts';
import type { Outcome } from '../finance/outcome.ts';
import { discounted, runningSums } from '../finance/payback.ts';
import type { TimedFlow } from '../finance/rate-roots.ts';
import type { Scenario } from './case-flows.ts';
import { amountText, outcomeText, rateText, shortAmountText, yearsText } from './case-words.ts';
import type { ScenarioFigures } from './scenario-figures.ts';

/** How a figure comes about, in words and with the real numbers. */
export type Explanation = {
  /** What it tells. */
  meaning: string;
  /** The formula in words. */
  formula: string;
  /** The formula with this case's numbers, or why there is no figure. */
  working: string;
};

export const figureIds = [
  'netPresentValue',
  'returnOnInvestment',
  'payback',
  'discountedPayback',
  'internalRate',
  'modifiedRate',
  'breakEvenShare',
] as const;
export type FigureId = (typeof figureIds)[number];

/** One figure of a case as it is shown: its name, what it comes to in every scenario, and how. */
export type CaseFigure = {
  id: FigureId | 'expectedValue';
  title: string;
  texts: Record<Scenario, string>;
  /** What stands below it: the other scenarios at a glance; '' where there is nothing to add. */
  range: string;
  /** Why there is no base figure; '' where there is one. */
  problem: string;
  explanation: Explanation;
};

type Recipe = {
  title: string;
  words: (value: number, currency: string) => string;
  /** The same at a glance, where the words are long. */
  shortWords?: (value: number, currency: string) => string;
  meaning: (result: CaseResult) => string;
  formula: string;
  working: (result: CaseResult, figures: ScenarioFigures, value: number) => string;
};

const recipes: Readonly<Record<FigureId, Recipe>> = {
  netPresentValue: {
    title: 'Net present value',
    words: amountText,
    shortWords: shortAmountText,
    meaning: ({ rates, valuedOn }) =>
      `What the case is worth ${valuedOn === null ? 'at its start' : `on ${longDate(valuedOn)}`}, once ${rateText(rates.rate ?? 0)} a year is taken off everything that comes later.`,
    formula:
      'Every net flow ÷ (1 + rate) to the power of its years, all added. The flow at the start is not discounted.',
    working: (result, figures, value) =>
      `${presentValueSum(result, figures.flows, result.rates.rate ?? 0)} = ${amountText(value, result.flows.currency)}`,
  },
  returnOnInvestment: {
    title: 'Return on investment',
    words: rateText,
    meaning: () =>
      'What comes back over the whole case for every unit of money spent, beyond that money itself.',
    formula: '(Benefits − costs) ÷ costs, both as discounted totals.',
    working: ({ flows: { currency } }, { totals }, value) => {
      const [benefits, costs] = [totals?.benefits ?? 0, totals?.costs ?? 0].map((total) =>
        amountText(total, currency),
      );
      return `(${benefits} − ${costs}) ÷ ${costs} = ${rateText(value)}`;
    },
  },
  internalRate: {
    title: 'Internal rate of return',
    words: rateText,
    meaning: () =>
      'The yearly rate the case earns. It is worth doing while this is above what the money would earn elsewhere.',
    formula: 'The rate at which the net present value is exactly 0.',
    working: (result, figures, value) => `${presentValueSum(result, figures.flows, value)} = 0`,
  },
  modifiedRate: {
    title: 'Modified internal rate',
    words: rateText,
    meaning: ({ rates }) =>
      `The yearly rate the case earns when what comes in is put aside at ${rateText(rates.reinvestment ?? rates.rate ?? 0)} a year until the end.`,
    formula:
      '(What comes in, with interest up to the end ÷ what goes out, discounted to the start) to the power of 1 ÷ years, less 1.',
    working: modifiedWorking,
  },
  payback: {
    title: 'Payback',
    words: yearsText,
    meaning: () => 'How long it takes until what was spent has come back.',
    formula: 'The last time the running sum is negative + the shortfall ÷ the next flow.',
    working: ({ flows: { currency } }, { flows }, value) => paybackWorking(flows, value, currency),
  },
  discountedPayback: {
    title: 'Discounted payback',
    words: yearsText,
    meaning: () => 'The same when money that comes later counts less.',
    formula: 'As payback, on flows discounted to the start.',
    working: ({ flows: { currency }, rates }, { flows }, value) =>
      paybackWorking(discounted(rates.rate ?? 0, flows), value, currency),
  },
  breakEvenShare: {
    title: 'Benefits needed',
    words: rateText,
    meaning: () => 'How much of the benefits has to come true for the case to pay at all.',
    formula: 'Discounted costs ÷ discounted benefits.',
    working: ({ flows: { currency } }, { totals }, value) =>
      `${amountText(totals?.costs ?? 0, currency)} ÷ ${amountText(totals?.benefits ?? 0, currency)} = ${rateText(value)}`,
  },
};

/** Every figure of a case with its explanation, in the order they are read. */
export function caseFigures(result: CaseResult): CaseFigure[] {
  return [
    figureOf(result, 'netPresentValue'),
    expectedFigure(result),
    ...figureIds.slice(1).map((id) => figureOf(result, id)),
  ];
}

function figureOf(result: CaseResult, id: FigureId): CaseFigure {
  const { title, words, shortWords = words, meaning, formula, working } = recipes[id];
  const { currency, hasRange } = result.flows;
  const short = (figures: ScenarioFigures): string =>
    outcomeText(figures[id], (value) => shortWords(value, currency));
  const text = (figures: ScenarioFigures): string =>
    outcomeText(figures[id], (value) => words(value, currency));
  const { base } = result;
  const outcome = base[id];
  const problem = outcome.ok ? '' : guardSentences[outcome.guard];
  return {
    id,
    title,
    texts: { low: text(result.low), base: text(base), high: text(result.high) },
    range: hasRange ? `low ${short(result.low)} · high ${short(result.high)}` : '',
    problem,
    explanation: {
      meaning: meaning(result),
      formula,
      working: outcome.ok ? working(result, base, outcome.value) : problem,
    },
  };
}

function expectedFigure(result: CaseResult): CaseFigure {
  const { currency } = result.flows;
  const money = (outcome: Outcome): string => outcomeText(outcome, (value) => amountText(value, currency));
  const { pert, triangular } = result.expected;
  const [low, base, high] = [result.low, result.base, result.high].map((figures) =>
    money(figures.netPresentValue),
  );
  return {
    id: 'expectedValue',
    title: 'Expected value',
    texts: { low: money(pert), base: money(pert), high: money(pert) },
    range: pert.ok && result.flows.hasRange ? 'of all three scenarios' : '',
    problem: pert.ok ? '' : guardSentences[pert.guard],
    explanation: {
      meaning: 'The net present value to count on, with all three scenarios weighed.',
      formula: '(Low + 4 × base + high) ÷ 6; for comparison all three alike: (low + base + high) ÷ 3.',
      working: pert.ok
        ? `(${low} + 4 × ${base} + ${high}) ÷ 6 = ${money(pert)}; all alike ${money(triangular)}`
        : guardSentences[pert.guard],
    },
  };
}

/** "−€180,000 + €90,000 ÷ 1.1 + €120,000 ÷ 1.1²": every flow with its discount. */
function presentValueSum(
  { flows: { currency } }: CaseResult,
  flows: readonly TimedFlow[],
  rate: number,
): string {
  const base = String(Math.round((1 + rate) * 10_000) / 10_000);
  const terms = flows
    .filter(({ amount }) => amount !== 0)
    .map(({ time, amount }, index) => {
      const size = amountText(Math.abs(amount), currency);
      const sign = amount < 0 ? '−' : index === 0 ? '' : '+';
      const discount = time === 0 ? '' : ` ÷ ${base}${powerOf(time)}`;
      return `${index === 0 ? sign : `${sign} `}${size}${discount}`;
    });
  return terms.join(' ');
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOf(time: number): string {
  if (time === 1) return '';
  const text = String(Math.round(time * 100) / 100);
  return [...text].map((digit) => (digit === '.' ? '·' : (superscripts[Number(digit)] ?? ''))).join('');
}

function paybackWorking(flows: readonly TimedFlow[], value: number, currency: string): string {
  const sums = runningSums(flows);
  const last = sums.findLastIndex(({ sum }) => sum < 0);
  const [before, after] = [sums[last], sums[last + 1]];
  if (before === undefined || after === undefined) return '';
  const missing = amountText(-before.sum, currency);
  const next = amountText(after.sum - before.sum, currency);
  const when = before.time === 0 ? 'At the start' : `After ${yearsText(before.time)}`;
  return `${when} ${missing} are missing; the next flow, at ${yearsText(after.time)}, brings ${next}. That makes ${yearsText(value)}.`;
}

function modifiedWorking(
  { flows: { currency }, rates }: CaseResult,
  { flows }: ScenarioFigures,
  value: number,
): string {
  const [rate, reinvestment] = [rates.rate ?? 0, rates.reinvestment ?? rates.rate ?? 0];
  const end = flows.at(-1)?.time ?? 0;
  let [paid, received] = [0, 0];
  for (const { time, amount } of flows)
    if (amount < 0) paid -= amount / (1 + rate) ** time;
    else received += amount * (1 + reinvestment) ** (end - time);
  return `(${amountText(received, currency)} ÷ ${amountText(paid, currency)}) to the power of 1 ÷ ${yearsText(end).replace(/ years?$/, '')}, less 1 = ${rateText(value)}`;
}
