import { useEffect, useRef } from 'react';
import { usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { stepPages } from './step-registry.tsx';

/** How long after an edit the map's picture is worked out anew. */
const pauseMs = 1000;

/** Reads the map's page, and works out its first picture, while nothing else is to do. Shows nothing. */
export function MapAhead({ isOnMap }: { isOnMap: boolean }): null {
  const plan = usePlan();
  const hasWaited = useRef(false);
  useEffect(() => {
    if (isOnMap) return;
    let isLeft = false;
    let leave = (): void => undefined;
    const prepare = async (): Promise<void> => {
      await stepPages.decisionCenter.read();
      const { prepareOpening } = await import('../../features/map/opening.ts');
      if (!isLeft) leave = prepareOpening(plan, today());
    };
    // What cannot be read is said when the map is opened.
    const start = (): void => void prepare().catch(() => undefined);
    const timer = setTimeout(() => requestIdleCallback(start), hasWaited.current ? pauseMs : 0);
    hasWaited.current = true;
    return () => {
      isLeft = true;
      clearTimeout(timer);
      leave();
    };
  }, [plan, isOnMap]);
  return null;
}
