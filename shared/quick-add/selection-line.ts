import type { SelectionAxis, SelectionScore } from '../model/records/selection.ts';
import { fold } from '../text/fold.ts';
import { tidy } from './words/line.ts';

/** A selection criterion as typed. What was not said is null. */
export type SelectionLine = {
  title: string;
  /** Where the line names one; else the list it was typed into says it. */
  axis: SelectionAxis | null;
  weight: number | null;
  rating: number | null;
  /** What cannot be meant, in a sentence; null when all is well. */
  problem: string | null;
};

const axisWords: ReadonlyMap<string, SelectionAxis> = new Map([
  ['attractiveness', 'attractiveness'],
  ['strength', 'strength'],
  ['our strength', 'strength'],
]);

const mostWeight = 1000;
const figure = String.raw`\d+(?:[.,]\d+)?`;
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * Reads `growth potential 25: 8`: title, weight, and after a colon the rating from 1 to 10; `8/10` is a rating too.
 * `strength: Support 25: 8` names the axis first. A figure above 1000 belongs to the title ("ISO 27001").
 */
export function parseSelectionLine(text: string): SelectionLine {
  const line: SelectionLine = { title: tidy(text), axis: null, weight: null, rating: null, problem: null };
  const axis = /^([^:\d]+):\s*(?=\S*\p{L})/u.exec(line.title);
  const named = axisWords.get(fold(axis?.[1] ?? ''));
  if (axis !== null && named !== undefined) {
    line.axis = named;
    line.title = line.title.slice(axis[0].length);
  }
  const rated = new RegExp(String.raw`\s*(?::\s*(${figure})(?:\s*/\s*10)?|\s(${figure})\s*/\s*10)$`).exec(
    line.title,
  );
  if (rated !== null) {
    line.rating = numberOf(rated[1] ?? rated[2] ?? '');
    line.title = line.title.slice(0, rated.index);
  }
  const weighed = new RegExp(String.raw`\s+(?:weight\s+)?(${figure})\s*%?$`, 'i').exec(line.title);
  if (weighed !== null && numberOf(weighed[1] ?? '') <= mostWeight) {
    line.weight = numberOf(weighed[1] ?? '');
    line.title = line.title.slice(0, weighed.index);
  }
  line.title = tidy(line.title.replace(/[:,;]+$/, ''));
  if (line.title === '' || /^[\d\s.,%/]+$/.test(line.title))
    line.problem = 'Start with what you judge by, such as “Growth potential 25: 8”';
  else if (line.rating !== null && (line.rating < 1 || line.rating > 10))
    line.problem = `Ratings run from 1 to 10, and ${line.rating} is not among them`;
  return line;
}

/** A decision as typed. What was not said is null. */
export type DecisionLine = {
  decision: SelectionScore['decision'] | null;
  tier: SelectionScore['tier'];
  reason: string;
};

const decisionWords: readonly (readonly [RegExp, SelectionScore['decision']])[] = [
  [/^key(?:[ -]account)?\b/i, 'keyAccount'],
  [/^develop\b/i, 'develop'],
  [/^watch\b/i, 'watch'],
  [/^(?:not selected|not now|no)\b/i, 'notSelected'],
];
const tiers = { 1: 'tier1', 2: 'tier2', 3: 'tier3' } as const;
const isTierNumber = (text: string): text is `${keyof typeof tiers}` => Object.hasOwn(tiers, text);

/** Reads `key account tier 1: growth in Plant 2 needs us`: the decision, the tier, and after a colon the reason. */
export function parseDecisionLine(text: string): DecisionLine {
  let rest = tidy(text);
  const [pattern, decision] = decisionWords.find(([words]) => words.test(rest)) ?? [null, null];
  if (pattern !== null) rest = tidy(rest.replace(pattern, ''));
  const tier = /^,?\s*(?:tier|t)\s*([123])\b/i.exec(rest);
  if (tier !== null) rest = rest.slice(tier[0].length);
  const named = tier?.[1] ?? '';
  return {
    decision,
    tier: isTierNumber(named) ? tiers[named] : null,
    reason: tidy(rest.replace(/^[\s:,;–-]+/, '')),
  };
}
