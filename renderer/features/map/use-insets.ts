import { useEffect, useMemo, useState } from 'react';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import { type Corner, cardBox, type Size } from './canvas/card-corner.ts';
import type { MapController } from './canvas/map-controller.ts';
import type { Insets } from './canvas/viewport.ts';

/** Narrower than this, the inspector covers the map instead of standing beside it. */
const besideFrom = 620;
/** Narrower than this, the cards at the lower edge stand above each other. */
const cornersFrom = 720;
const inspectorWidth = 292;
const invitationHeight = 196;
const usualBar = 38;
const barMargin = 16;
/** How far up the line for typing reaches. */
const lineHeight = 64;

function useSize(frame: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (frame === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** `bar` holds the lenses and what belongs to them, at the upper edge. */
type Floating = {
  frame: HTMLElement | null;
  bar: HTMLElement | null;
  isInspectorOpen: boolean;
  card: Size | null;
  /** Whether the card that invites to enter a decision stands at the lower edge. */
  hasInvitation: boolean;
};

/** What the floating cards cover, so that the map is fitted into the rest. */
export function useInsets({ frame, bar, isInspectorOpen, card, hasInvitation }: Floating): Insets {
  const size = useSize(frame);
  const barSize = useSize(bar);
  const isWide = size === null || size.width >= besideFrom;
  const right = isWide && isInspectorOpen ? inspectorWidth : 12;
  const top = Math.round(barSize?.height ?? usualBar) + 22;
  const bottom = lineHeight + (hasInvitation ? invitationHeight : 0);
  const barRight = barSize === null ? 0 : barMargin + barSize.width;
  return useMemo(
    () => ({ left: 12, top, right, bottom, card, barRight }),
    [top, right, bottom, card, barRight],
  );
}

type Placing = {
  frame: HTMLElement | null;
  controller: MapController | null;
  scene: MapScene | null;
  insets: Insets;
  /** Whether something else stands below the lenses. */
  isUpperLeftTaken: boolean;
};

/** The corner where the findings cover nobody, or the fewest, when the whole map is shown. */
export function useCardCorner({ frame, controller, scene, insets, isUpperLeftTaken }: Placing): {
  corner: Corner;
  cardTop: number;
} {
  const [corner, setCorner] = useState<Corner>('lowerLeft');
  const size = useSize(frame);
  useEffect(() => {
    if (controller !== null && scene !== null && size !== null) setCorner(controller.placeCard(insets));
  }, [controller, scene, insets, size]);
  const isNarrow = size !== null && size.width < cornersFrom;
  const isTaken = isNarrow || (isUpperLeftTaken && corner === 'upperLeft');
  const placed = isTaken ? 'lowerLeft' : corner;
  const cardTop = size === null || insets.card === null ? 0 : cardBox(placed, insets.card, size, insets).top;
  return { corner: placed, cardTop };
}
