import type { WhitespaceState } from '../../model/records/whitespace.ts';

/** How many cells of the map count, and of how many we know who serves them. */
export type MapCoverage = {
  known: number;
  /** All that are not marked as not relevant. */
  relevant: number;
};

/** One more cell on the count: "unknown" counts against the map, "not relevant" not at all (METHOD 3.11 [D]). */
export function countCell(coverage: MapCoverage, state: WhitespaceState): void {
  if (state === 'notRelevant') return;
  coverage.relevant += 1;
  if (state !== 'unknown') coverage.known += 1;
}

/** Known cells / relevant cells, 0 to 1; null for a map without relevant cells. */
export function coverageShare({ known, relevant }: MapCoverage): number | null {
  return relevant === 0 ? null : known / relevant;
}
