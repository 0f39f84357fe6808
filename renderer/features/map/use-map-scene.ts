import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type MapOptions, type MapScene, mapScene } from '../../../shared/map/map-scene.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { pictures } from '../../state/background/background.ts';
import { type InBackground, isSmall, useBackground } from '../../state/background/use-background.ts';
import { openingOf } from './opening.ts';

/** The picture that is there, and how far the next one is. */
export type Picture = InBackground & { scene: MapScene | null };

/**
 * The scene of a plan: that of a small one is there at once, that of a large one is worked out beside the page, and
 * until it is ready the last one stays.
 */
export function useMapScene(plan: Plan, options: MapOptions): Picture {
  const [far, setFar] = useState<MapScene | null>(null);
  const isNear = isSmall(plan);
  const ahead = useMemo(() => openingOf(plan, options), [plan, options]);
  const near = useMemo(
    () => ahead ?? (isNear ? mapScene(plan, options) : null),
    [ahead, isNear, plan, options],
  );
  const isKnown = near !== null;
  const question = useMemo(() => {
    const { earlier = null, ...rest } = options;
    return isKnown ? null : { options: rest, hasEarlier: earlier !== null };
  }, [isKnown, options]);
  // Where a plan has just become large, the last small picture stays until the first large one is there.
  const last = useRef<MapScene | null>(null);
  useEffect(() => {
    if (isNear) setFar(null);
  }, [isNear]);
  const take = useCallback((scene: MapScene) => setFar(scene), []);
  const work = useBackground(
    pictures,
    'scene',
    { question, shown: plan, earlier: options.earlier ?? null },
    take,
  );
  const scene = near ?? far ?? last.current;
  useEffect(() => {
    last.current = scene;
  }, [scene]);
  return { ...work, scene };
}
