/** How much of everything stands on the page for executives: rows of each list, and characters of a line. */
export type Density = {
  wants: number;
  goals: number;
  risks: number;
  deciders: number;
  cases: number;
  asks: number;
  title: number;
  sentence: number;
  /** Whether sentences stand under titles. */
  hasNotes: boolean;
};

type List = 'wants' | 'goals' | 'risks' | 'deciders' | 'cases' | 'asks';
export type ColumnName = 'left' | 'right';

/** What stands in which column, the least important first. */
const listsOf: Readonly<Record<ColumnName, readonly List[]>> = {
  left: ['wants', 'goals', 'risks'],
  right: ['cases', 'deciders'],
};

/** More would not be read in ninety seconds. */
export const fullest: Density = {
  wants: 4,
  goals: 5,
  risks: 9,
  deciders: 7,
  cases: 4,
  asks: 6,
  title: 80,
  sentence: 150,
  hasNotes: true,
};

const comfortable: Readonly<Record<List, number>> = {
  wants: 2,
  goals: 3,
  risks: 4,
  deciders: 3,
  cases: 2,
  asks: 4,
};
const bare: Readonly<Record<List, number>> = { wants: 1, goals: 1, risks: 1, deciders: 1, cases: 1, asks: 1 };
const shortestSentence = 90;

/**
 * The next thinner page, a row or some words less in the column that is too long; null where nothing is left to
 * take away. What decides is cut last: risks, deciders and what is asked of the reader.
 */
export function thinner(density: Density, column: ColumnName): Density | null {
  return (
    withoutRow(density, column, comfortable) ??
    (density.sentence > shortestSentence ? { ...density, sentence: density.sentence - 15 } : null) ??
    withoutRow(density, column, bare) ??
    withoutRow(density, column === 'left' ? 'right' : 'left', bare) ??
    (density.hasNotes ? { ...density, title: 40, sentence: 60, hasNotes: false } : null)
  );
}

function withoutRow(
  density: Density,
  column: ColumnName,
  floor: Readonly<Record<List, number>>,
): Density | null {
  const spare = (list: List): number => density[list] - floor[list];
  const [longest] = listsOf[column].toSorted((a, b) => spare(b) - spare(a));
  if (longest !== undefined && spare(longest) > 0) return { ...density, [longest]: density[longest] - 1 };
  return spare('asks') > 0 ? { ...density, asks: density.asks - 1 } : null;
}
