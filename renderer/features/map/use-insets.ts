import { useEffect, useMemo, useState } from 'react';
import type { Insets } from './canvas/viewport.ts';

/** Narrower than this, the inspector covers the map instead of standing beside it. */
const besideFrom = 620;
const inspectorWidth = 292;
/** How far up the line for typing and the findings reach. */
const lineHeight = 64;
const cornerHeight = 158;

/** What the floating cards cover, so that the map is fitted into the rest. */
export function useInsets(frame: HTMLElement | null, isInspectorOpen: boolean, hasFindings: boolean): Insets {
  const [isWide, setWide] = useState(true);
  useEffect(() => {
    if (frame === null) return;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= besideFrom));
    observer.observe(frame);
    return () => observer.disconnect();
  }, [frame]);
  const right = isWide && isInspectorOpen ? inspectorWidth : 12;
  const corner = hasFindings ? cornerHeight : lineHeight;
  return useMemo(() => ({ left: 12, top: 60, right, bottom: lineHeight, corner }), [right, corner]);
}
