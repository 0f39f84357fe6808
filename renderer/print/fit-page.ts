/** How far the plan on a page can be thinned out: each step also does what those before it do. */
const steps = [
  '',
  'tighter',
  'without-people',
  'without-timeline',
  'without-standing',
  'without-next-step',
] as const;

/**
 * Thins the plan on a page out until it fits on one; what is left away stands elsewhere in the document. The
 * page is measured as wide as it is printed.
 */
export function fitOnPage(section: HTMLElement): void {
  section.classList.add('measured');
  const room = heightOf(section);
  for (const [index] of steps.entries()) {
    section.dataset.fit = steps.slice(1, index + 1).join(' ');
    if (section.getBoundingClientRect().height <= room) break;
  }
  section.classList.remove('measured');
}

/** The height of one page's text in pixels. */
function heightOf(section: HTMLElement): number {
  const ruler = document.createElement('div');
  ruler.className = 'page-ruler';
  section.append(ruler);
  const { height } = ruler.getBoundingClientRect();
  ruler.remove();
  return height;
}
