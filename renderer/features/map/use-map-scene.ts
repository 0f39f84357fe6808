import { useLayoutEffect, useState } from 'react';
import { type MapOptions, type MapScene, mapSceneSteps } from '../../../shared/map/map-scene.ts';
import type { Plan } from '../../../shared/model/plan.ts';

/** Longest piece of work between two frames. */
const sliceMs = 12;

/**
 * The scene of a plan, worked out in slices, so that a large map never blocks the page; a small one is there
 * at once. Until a new one is ready the last one stays.
 */
export function useMapScene(plan: Plan, options: MapOptions): MapScene | null {
  const [scene, setScene] = useState<MapScene | null>(null);
  useLayoutEffect(() => {
    const steps = mapSceneSteps(plan, options);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (): void => {
      const end = performance.now() + sliceMs;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) {
          setScene(step.value);
          return;
        }
        if (performance.now() >= end) break;
      }
      timer = setTimeout(work, 0);
    };
    work();
    return () => clearTimeout(timer);
  }, [plan, options]);
  return scene;
}
