import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { GridCell } from '../../../../shared/method/whitespace/cell.ts';
import type { WhitespaceGrid } from '../../../../shared/method/whitespace/whitespace-grid.ts';
import type { WhitespaceState } from '../../../../shared/model/records/whitespace.ts';

export type Place = { row: number; column: number };

/** One key for each state; backspace takes it back to unknown. */
export const stateKeys: Readonly<Record<string, WhitespaceState>> = {
  w: 'won',
  i: 'installed',
  o: 'open',
  p: 'potential',
  c: 'competitor',
  h: 'inHouse',
  n: 'notRelevant',
  u: 'unknown',
  Backspace: 'unknown',
  Delete: 'unknown',
};

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

type Actions = {
  setState: (cell: GridCell, state: WhitespaceState) => void;
  makeOpportunity: (cell: GridCell) => void;
};

function placeOf(target: EventTarget): Place | null {
  const element = target instanceof Element ? target.closest('[data-row][data-column]') : null;
  if (!(element instanceof HTMLElement)) return null;
  return { row: Number(element.dataset.row), column: Number(element.dataset.column) };
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

function placeAfter(event: KeyboardEvent, at: Place, grid: WhitespaceGrid): Place | null {
  const { length: rows } = grid.rows;
  const { length: columns } = grid.offerings;
  const move = moves[event.key];
  if (move !== undefined)
    return { row: within(at.row + move[0], rows), column: within(at.column + move[1], columns) };
  const isFar = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return { row: isFar ? 0 : at.row, column: 0 };
  if (event.key === 'End') return { row: isFar ? rows - 1 : at.row, column: columns - 1 };
  return null;
}

/** The cell that has the focus, the one whose editor is open, and the keys that move, open and set. */
export function useGridKeys(grid: WhitespaceGrid, actions: Actions) {
  const frame = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<Place | null>(null);
  const at = {
    row: within(current.row, grid.rows.length),
    column: within(current.column, grid.offerings.length),
  };

  const elementAt = ({ row, column }: Place) =>
    frame.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
  const focus = (place: Place) => {
    setCurrent(place);
    const element = elementAt(place);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    const cell = place === null ? undefined : grid.rows[place.row]?.cells[place.column];
    if (place === null || cell === undefined || event.altKey) return;
    const next = placeAfter(event, place, grid);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const state = isPlain ? stateKeys[event.key] : undefined;
    if (next !== null) focus(next);
    else if (event.key === 'Enter' || event.key === ' ') setOpen(place);
    else if (state !== undefined) actions.setState(cell, state);
    else if (isPlain && event.key === 'm') actions.makeOpportunity(cell);
    else return;
    // These keys mean something else outside the grid: N is the quick-add line there.
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === null) return;
    const isSecond =
      place.row === at.row && place.column === at.column && document.activeElement === elementAt(place);
    setCurrent(place);
    if (isSecond || event.detail > 1) setOpen(place);
  };

  return {
    frame,
    current: at,
    open,
    elementAt,
    onKeyDown,
    onClick,
    close: () => {
      if (open !== null) focus(open);
      setOpen(null);
    },
  };
}
