import { useEffect, useMemo, useRef, useState } from 'react';
import { type HandState, type Held, matrixEvents } from './matrix-events.ts';
import type { MarkEvents } from './matrix-mark.tsx';

export type MatrixHand = {
  held: Held | null;
  /** The one point that Tab leads to; null before any was used. */
  activeId: string | null;
  events: MarkEvents;
};

/** Takes points by pointer or arrow keys. */
export function useMatrixHand(props: Omit<HandState, 'held'>): MatrixHand {
  const [held, setHeld] = useState<Held | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  // Events are made once, so that 500 marks need not be drawn anew; what is current they read from here.
  const current = useRef<HandState>({ ...props, held });
  useEffect(() => {
    current.current = { ...props, held };
  });
  const events = useMemo(() => {
    const hold = (next: Held | null) => {
      current.current.held = next;
      setHeld(next);
    };
    const place = () => {
      const { held: last, onPlace } = current.current;
      hold(null);
      if (last !== null) onPlace(last.id, last.scores);
    };
    return matrixEvents({ now: () => current.current, hold, place, activate: setActiveId });
  }, []);
  return { held, activeId, events };
}
