import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/field.ts';
import { placedTops, type StoryColumn, type StoryLink } from './story-layout.ts';

/** Room above each card, and the lines between the cards. */
export type StoryDrawing = { roomAbove: Record<Id, number>; paths: { toId: Id; fromId: Id; d: string }[] };

type Box = { left: number; right: number; top: number; height: number };

/** No wider than the gap between two columns, see the style sheet. */
const gapOfColumns = 34;

function pathBetween(from: Box, to: Box): string {
  const [y1, y2] = [from.top + from.height / 2, to.top + to.height / 2];
  if (to.left >= from.right) {
    // Straight on behind the columns between, then over in the last gap.
    const bend = to.left - Math.min(gapOfColumns, to.left - from.right);
    const middle = (bend + to.left) / 2;
    return `M${from.right} ${y1} H${bend} C${middle} ${y1} ${middle} ${y2} ${to.left} ${y2}`;
  }
  // Back, or within a column: around the left side.
  const turn = Math.min(from.left, to.left) - 12;
  return `M${from.left} ${y1} C${turn} ${y1} ${turn} ${y2} ${to.left} ${y2}`;
}

function measured(
  board: HTMLElement,
  columns: readonly StoryColumn[],
  links: readonly StoryLink[],
): StoryDrawing {
  const elements = new Map<Id, HTMLElement>();
  for (const element of board.querySelectorAll<HTMLElement>('[data-record-id]'))
    elements.set(element.dataset.recordId ?? '', element);
  const heightOf = (id: Id): number => elements.get(id)?.offsetHeight ?? 0;
  const tops = placedTops(columns, heightOf);
  const roomAbove: Record<Id, number> = {};
  for (const { cards } of columns) {
    let bottom = 0;
    for (const { id } of cards) {
      const top = tops.get(id) ?? 0;
      roomAbove[id] = top - bottom;
      bottom = top + heightOf(id);
    }
  }
  const origin = board.getBoundingClientRect().left;
  const boxOf = (id: Id): Box | null => {
    const area = elements.get(id)?.getBoundingClientRect();
    if (area === undefined) return null;
    return {
      left: area.left - origin,
      right: area.right - origin,
      top: tops.get(id) ?? 0,
      height: area.height,
    };
  };
  const paths = links.flatMap(({ fromId, toId }) => {
    const [from, to] = [boxOf(fromId), boxOf(toId)];
    return from === null || to === null ? [] : [{ fromId, toId, d: pathBetween(from, to) }];
  });
  return { roomAbove, paths };
}

const isSame = (a: StoryDrawing, b: StoryDrawing): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Measures the cards of a board as they are drawn, and says where they stand and how the lines run. */
export function useStoryDrawing(
  columns: readonly StoryColumn[],
  links: readonly StoryLink[],
): { board: RefObject<HTMLDivElement | null>; drawing: StoryDrawing } {
  const board = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<StoryDrawing>({ roomAbove: {}, paths: [] });

  // After every drawing: a longer title, a wider window or larger text moves what stands below.
  useLayoutEffect(() => {
    const element = board.current;
    if (element === null) return;
    const update = () =>
      setDrawing((known) => {
        const now = measured(element, columns, links);
        return isSame(known, now) ? known : now;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [columns, links]);

  return { board, drawing };
}
