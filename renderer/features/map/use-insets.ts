import { useEffect, useMemo, useState } from 'react';
import type { Size } from '../../../shared/map/geometry.ts';
import type { Insets } from './canvas/viewport.ts';
import { barHeight } from './lens-bar/bar-room.ts';

/** Narrower than this, the inspector covers the map instead of standing beside it. */
const besideFrom = 620;
/** With this much width beside the inspector, the findings stand open and the picture beside them. */
const findingsBesideFrom = 1320;
const inspectorWidth = 292;
const invitationHeight = 212;
const usualLine = 40;
/** From the edge of the map to a card, and from a card to the picture. */
const margin = 16;
const air = 8;

/** The measured size of an element; null before it is known. */
export function useSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (element === null) {
      setSize(null);
      return;
    }
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Whether there is room for the open findings beside the picture. */
export function hasRoomBeside(frame: Size | null, isInspectorOpen: boolean): boolean {
  return frame !== null && frame.width - (isInspectorOpen ? inspectorWidth : 0) >= findingsBesideFrom;
}

/** How wide the bar at the upper edge may be: as wide as the map, or up to the inspector beside it. */
export function barRoom(frame: Size | null, isInspectorOpen: boolean): number {
  if (frame === null) return Number.POSITIVE_INFINITY;
  return frame.width - 2 * margin - (isInspectorOpen && frame.width >= besideFrom ? inspectorWidth : 0);
}

type Floating = {
  frame: Size | null;
  /** The lenses and what belongs to them, at the upper edge. */
  bar: Size | null;
  /** The lines at the lower edge. */
  lower: Size | null;
  /** The open findings; null while they are folded. */
  card: Size | null;
  isInspectorOpen: boolean;
  /** Whether the card that invites to enter a decision stands at the lower edge. */
  hasInvitation: boolean;
};

/** What the floating cards cover, so that the map is fitted into the rest. */
export function useInsets({ frame, bar, lower, card, isInspectorOpen, hasInvitation }: Floating): Insets {
  const isWide = frame === null || frame.width >= besideFrom;
  const isCardBeside = card !== null && hasRoomBeside(frame, isInspectorOpen);
  const left = isCardBeside ? Math.round(margin + card.width + air) : 12;
  const right = isWide && isInspectorOpen ? inspectorWidth : 12;
  const barLine = barHeight(barRoom(frame, isInspectorOpen));
  const top = Math.round(Math.max(bar?.height ?? 0, barLine)) + margin + air;
  const line = Math.round(lower?.height ?? usualLine) + margin + air;
  const bottom = line + (hasInvitation ? invitationHeight : 0);
  const cover = isCardBeside ? null : card;
  return useMemo(() => ({ left, top, right, bottom, cover }), [left, top, right, bottom, cover]);
}
