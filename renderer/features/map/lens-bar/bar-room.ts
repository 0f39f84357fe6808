/** What of the bar above the map fits beside each other. */
export type BarFit = {
  /** Whether the lenses are a list, in place of standing side by side. */
  isLensList: boolean;
  /** Whether the lesser tools wait behind “More”. */
  isShort: boolean;
};

/** Widths in pixels where room is short: all lenses, all tools, the tools used most, a choice that goes with the lens. */
const lensesWidth = 484;
const toolsWidth = 262;
const fewToolsWidth = 122;
const choiceWidth = 116;
const gap = 8;
const rowHeight = 42;
const choiceHeight = 36;

/**
 * How the bar is set in a width in pixels: all of it in one row as long as it fits, then with the lesser tools behind
 * “More”, then with the lenses as a list. Only the choice that goes with a lens may take a second row.
 */
export function fitBar(width: number, hasChoice: boolean): BarFit {
  const choice = hasChoice ? gap + choiceWidth : 0;
  return {
    isShort: width < lensesWidth + gap + toolsWidth + choice,
    isLensList: width < lensesWidth + gap + fewToolsWidth,
  };
}

/**
 * The least height in pixels to keep free for the bar in a width. Where a choice would take a second row, that row is
 * kept in every lens: the map must not be fitted once more because a lens brings one.
 */
export function barHeight(width: number): number {
  const isSecondRow =
    !fitBar(width, true).isLensList && width < lensesWidth + fewToolsWidth + choiceWidth + 2 * gap;
  return isSecondRow ? rowHeight + gap + choiceHeight : rowHeight;
}
