import type { Id } from '../../model/field.ts';
import { timedPresentValue } from '../finance/dated-value.ts';
import type { CaseFlows, CaseLine, Scenario } from './case-flows.ts';
import { netFlows } from './timed-case.ts';

/** What one line does to the net present value when it alone leaves the base. */
export type Swing = {
  lineId: Id | null;
  title: string;
  kind: CaseLine['kind'];
  /** Net present value with this line as in the low and as in the high scenario, all others at base. */
  low: number;
  high: number;
  /** How far the two lie apart. */
  range: number;
};

export type Sensitivity = {
  base: number;
  /** Widest first. */
  swings: Swing[];
  /** Lines that are the same in every scenario. */
  steady: string[];
  /** Rough numbers have no range of their own: each is swung by this share. */
  roughShare: number | null;
};

/** How far a rough number is swung either way. */
const roughShare = 0.2;

/**
 * Which line the result hangs on: every line swung to its low and its high while the others stay at base, the widest
 * first; the picture of it is a tornado. Null without a rate or without flows.
 *
 * Source  METHOD 3.12
 */
export function sensitivity(flows: CaseFlows, rate: number | null, years: number): Sensitivity | null {
  if (rate === null) return null;
  const value = (lines: CaseLine[]): number | null => {
    const outcome = timedPresentValue(rate, netFlows({ ...flows, lines }, 'base', years));
    return outcome.ok ? outcome.value : null;
  };
  const base = value(flows.lines);
  if (base === null || flows.lines.every((line) => line.flows.length === 0)) return null;
  const swings = flows.lines.map((line): Swing => {
    const at = (scenario: Scenario): number =>
      value(flows.lines.map((other) => (other === line ? swung(line, scenario, flows.isRough) : other))) ??
      base;
    const [low, high] = [at('low'), at('high')];
    return {
      lineId: line.lineId,
      title: line.title,
      kind: line.kind,
      low,
      high,
      range: Math.abs(high - low),
    };
  });
  return {
    base,
    swings: swings.filter(({ range }) => range > 0).sort((a, b) => b.range - a.range),
    steady: swings.filter(({ range }) => range === 0).map(({ title }) => title),
    roughShare: flows.isRough ? roughShare : null,
  };
}

/** The line with another scenario's amounts in the place of base; low is always the worse side. */
function swung(line: CaseLine, scenario: Scenario, isRough: boolean): CaseLine {
  const worse = scenario === 'low';
  const factor = worse === (line.kind === 'benefit') ? 1 - roughShare : 1 + roughShare;
  return {
    ...line,
    flows: line.flows.map((flow) => ({
      ...flow,
      amounts: {
        ...flow.amounts,
        base: isRough ? flow.amounts.base * factor : flow.amounts[scenario],
      },
    })),
  };
}
