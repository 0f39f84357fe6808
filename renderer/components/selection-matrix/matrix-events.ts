import type { KeyboardEvent, PointerEvent } from 'react';
import { movedByKey, type Plot, scoresAt } from './matrix-geometry.ts';
import type { MarkEvents } from './matrix-mark.tsx';
import { type DrawnPoint, heldAt, type Scores } from './matrix-point.ts';

/** What is held now, and where. */
export type Held = { id: string; scores: Scores };

/** What the events of the marks read when they happen. */
export type HandState = {
  plot: Plot;
  held: Held | null;
  onPlace: (id: string, scores: Scores) => void;
  onOpen: ((id: string) => void) | undefined;
  /** The point that comes before or after another when the page keys are pressed. */
  neighbor: (id: string, step: 1 | -1) => string | null;
};

type Hand = {
  now: () => HandState;
  hold: (held: Held | null) => void;
  /** Puts down what is held, where it is. */
  place: () => void;
  activate: (id: string) => void;
};

/** Moves smaller than this, in pixels, are a click. */
const clickWithin = 4;

function pointerEvents({ now, hold, place, activate }: Hand) {
  let start: { x: number; y: number } | null = null;
  const isMoved = (event: PointerEvent) =>
    start !== null && Math.hypot(event.clientX - start.x, event.clientY - start.y) >= clickWithin;
  return {
    onDown: ({ id }, event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      start = { x: event.clientX, y: event.clientY };
      activate(id);
    },
    onMove: ({ id }, event) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
      const { held, plot } = now();
      if (box === undefined || (held === null && !isMoved(event))) return;
      hold({ id, scores: scoresAt(plot, event.clientX - box.left, event.clientY - box.top) });
    },
    onUp: ({ id }) => {
      const isClick = start !== null && now().held === null;
      start = null;
      if (isClick) now().onOpen?.(id);
      else place();
    },
    onCancel: () => {
      start = null;
      hold(null);
    },
  } satisfies Partial<MarkEvents>;
}

function onKey({ now, hold }: Hand, drawn: DrawnPoint, event: KeyboardEvent<SVGGElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { id } = drawn.point;
  const { held, neighbor, onOpen } = now();
  const from = held?.id === id ? held.scores : heldAt(drawn);
  const scores = movedByKey(from, event.key, event.shiftKey);
  if (scores !== null) hold({ id, scores });
  else if (event.key === 'Escape' && held !== null) hold(null);
  else if (event.key === 'Enter' || event.key === ' ') onOpen?.(id);
  else if (event.key === 'PageDown' || event.key === 'PageUp') {
    const next = neighbor(id, event.key === 'PageDown' ? 1 : -1) ?? id;
    const drawing = event.currentTarget.ownerSVGElement;
    drawing?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next)}"]`)?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** What a mark does when it is pressed, dragged or moved by keys; one move is placed once, when it ends. */
export function matrixEvents(hand: Hand): MarkEvents {
  return {
    ...pointerEvents(hand),
    onKey: (drawn, event) => onKey(hand, drawn, event),
    onKeyUp: (_, event) => {
      if (event.key.startsWith('Arrow')) hand.place();
    },
    onFocus: ({ id }) => hand.activate(id),
  };
}
