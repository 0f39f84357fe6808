import { type Box, boxAround } from '../geometry.ts';
import type { Guide } from '../layout/layout.ts';
import { textWidth } from '../text-width.ts';

/** Size of a heading that stands free. */
export const wordsSize = 12.5;

/** What a guide covers, with its words. */
export function guideBox(guide: Guide): Box {
  switch (guide.kind) {
    case 'lane':
      return guide.box;
    case 'spoke':
      return boxAround([pointBox(guide.from), pointBox(guide.to)]);
    case 'ring': {
      const { center, radius } = guide;
      return {
        left: center.x - radius.x,
        right: center.x + radius.x,
        top: center.y - radius.y - 12,
        bottom: center.y + radius.y,
      };
    }
    case 'words':
      return wordsBox(guide);
  }
}

const pointBox = ({ x, y }: { x: number; y: number }): Box => ({ left: x, right: x, top: y, bottom: y });

function wordsBox({ at, text, anchor, size }: Extract<Guide, { kind: 'words' }>): Box {
  const width = textWidth(text, size, 'semibold') * 1.15;
  const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: at.y - size, bottom: at.y + 4 };
}
