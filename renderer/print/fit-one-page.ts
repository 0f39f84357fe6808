import { type ColumnName, type Density, fullest, thinner } from './one-pager/density.ts';

/**
 * Draws the page for executives with less and less on it until it fits on one: `draw` is to have drawn when it
 * returns. The page is measured as wide and as high as it is printed.
 */
export function fitOnePage(root: HTMLElement, draw: (density: Density) => void): void {
  for (
    let density: Density | null = fullest;
    density !== null;
    density = thinner(density, longerColumn(root))
  ) {
    draw(density);
    const page = root.querySelector<HTMLElement>('.one-pager');
    if (page === null || page.scrollHeight <= page.clientHeight) return;
  }
}

function longerColumn(root: HTMLElement): ColumnName {
  const bottomOf = (name: ColumnName) =>
    root.querySelector(`[data-column="${name}"] > :last-child`)?.getBoundingClientRect().bottom ?? 0;
  return bottomOf('left') >= bottomOf('right') ? 'left' : 'right';
}
