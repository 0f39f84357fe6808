import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/model/plan.ts';
import { type Completion, completions } from '../../../../shared/quick-add/drawing/complete-line.ts';

/** How the line could go on, and which of it is chosen. */
export type LineOffersState = {
  list: readonly Completion[];
  chosen: number | null;
  listId: string;
  activeId: string | undefined;
  open: () => void;
  close: () => void;
  take: (index: number) => void;
  /** Arrows choose, Tab takes the first or the chosen one, Enter the chosen one; true when the key was used. */
  onKeyDown: (event: KeyboardEvent) => boolean;
};

const none: readonly Completion[] = [];

export function useLineOffers(plan: Plan, line: string, onLine: (line: string) => void): LineOffersState {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const listId = useId();
  const typed = useDeferredValue(line);
  const found = useMemo(() => (isOpen ? completions(plan, typed) : none), [plan, typed, isOpen]);
  // What was found for another line than the one that stands there is not offered.
  const list = typed === line ? found : none;
  const takeOf = (offered: readonly Completion[], index: number): void => {
    const offer = offered[index];
    if (offer === undefined) return;
    onLine(offer.line);
    setChosen(null);
  };
  const close = (): void => {
    setIsOpen(false);
    setChosen(null);
  };
  const move = (by: 1 | -1, count: number): void =>
    setChosen((at) => (at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count));
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    // Who types faster than the list comes means what the line says by now.
    const offered = isOpen && typed !== line ? completions(plan, line) : list;
    if (offered.length === 0) return false;
    if (event.key === 'ArrowDown') move(1, offered.length);
    else if (event.key === 'ArrowUp') move(-1, offered.length);
    else if (event.key === 'Tab' && !event.shiftKey) takeOf(offered, chosen ?? 0);
    else if (event.key === 'Enter' && chosen !== null) takeOf(offered, chosen);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    return true;
  };
  const open = (): void => {
    setIsOpen(true);
    setChosen(null);
  };
  const activeId = chosen === null ? undefined : `${listId}-${chosen}`;
  const take = (index: number): void => takeOf(list, index);
  return { list, chosen, listId, activeId, open, close, take, onKeyDown };
}
