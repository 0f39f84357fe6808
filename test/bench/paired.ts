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
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Measures both in turn, whichever first changing every time, so that drift hits both alike. A round is the
 * median of its calls: what else the machine does now and then falls on single calls and not on a ratio.
 */
export function paired(
  { rounds, calls }: { rounds: number; calls: number },
  ours: () => void,
  bare: () => void,
): Comparison {
  const round = () => {
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let call = 0; call < calls; call++) {
      if (call % 2 === 0) times.ours.push(timed(ours));
      times.bare.push(timed(bare));
      if (call % 2 === 1) times.ours.push(timed(ours));
    }
    return { ours: median(times.ours), bare: median(times.bare) };
  };
  // Once unmeasured: the first calls compile what the others only run.
  round();
  return compare(Array.from({ length: rounds }, round));
}
