/** What two ways of doing the same came to, round by round. */
export interface Comparison {
  oursMs: number;
  bareMs: number;
  ratio: { median: number; least: number; most: number };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined || before === undefined) throw new Error('Nothing was measured');
  return (middle + before) / 2;
}

/** Sums up paired rounds: each holds the milliseconds of ours and of the bare limit in the same round. */
export function compare(rounds: readonly { ours: number; bare: number }[]): Comparison {
  const ratios = rounds.map(({ ours, bare }) => ours / bare);
  return {
    oursMs: median(rounds.map(({ ours }) => ours)),
    bareMs: median(rounds.map(({ bare }) => bare)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  };
}

/** Milliseconds that one call takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Measures both in turn, whichever first changing every round, so that drift hits both alike. */
export function paired(rounds: number, ours: () => void, bare: () => void): Comparison {
  ours();
  bare();
  const measured = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const first = timed(ours);
      return { ours: first, bare: timed(bare) };
    }
    const first = timed(bare);
    return { ours: timed(ours), bare: first };
  });
  return compare(measured);
}
