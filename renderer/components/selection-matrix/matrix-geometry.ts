/** The room of the plot inside the picture, in pixels. */
export type Plot = { left: number; top: number; width: number; height: number };

const [least, most] = [0.6, 10.4];

export const plotOf = (width: number, height: number): Plot => ({
  left: 44,
  top: 6,
  width: Math.max(1, width - 50),
  height: Math.max(1, height - 46),
});

/** Where a score from 1 to 10 stands, in pixels from the left. */
export const leftOf = (plot: Plot, strength: number): number =>
  plot.left + ((strength - least) / (most - least)) * plot.width;

/** Where a score from 1 to 10 stands, in pixels from the top. */
export const topOf = (plot: Plot, attractiveness: number): number =>
  plot.top + ((most - attractiveness) / (most - least)) * plot.height;

/** A score that can be stored: between 1 and 10, in tenths. */
export const asScore = (value: number): number => Math.round(Math.min(10, Math.max(1, value)) * 10) / 10;

/** The scores at a place in the picture. */
export function scoresAt(plot: Plot, x: number, y: number): { attractiveness: number; strength: number } {
  return {
    strength: asScore(least + ((x - plot.left) / plot.width) * (most - least)),
    attractiveness: asScore(most - ((y - plot.top) / plot.height) * (most - least)),
  };
}

const steps: Readonly<Record<string, { attractiveness: number; strength: number }>> = {
  ArrowUp: { attractiveness: 1, strength: 0 },
  ArrowDown: { attractiveness: -1, strength: 0 },
  ArrowRight: { attractiveness: 0, strength: 1 },
  ArrowLeft: { attractiveness: 0, strength: -1 },
};

/** Where an arrow key moves a point: half a point of score, a tenth with Shift; null for any other key. */
export function movedByKey(
  from: { attractiveness: number; strength: number },
  key: string,
  isFine: boolean,
): { attractiveness: number; strength: number } | null {
  const step = steps[key];
  if (step === undefined) return null;
  const by = isFine ? 0.1 : 0.5;
  return {
    attractiveness: asScore(from.attractiveness + step.attractiveness * by),
    strength: asScore(from.strength + step.strength * by),
  };
}
