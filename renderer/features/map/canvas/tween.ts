import type { MapScene } from '../../../../shared/map/map-scene.ts';
import type { Places } from './places.ts';

const durationMs = 260;
const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/**
 * Moves everything to its place in a scene, gradually or at once; `onStep` runs after every step and says
 * whether more follow. Gives a function that stops the movement and puts everything in place.
 */
export function animatePlaces(
  places: Places,
  scene: MapScene,
  isAnimated: boolean,
  onStep: (isMoving: boolean) => void,
): () => void {
  const moves = places.learn(scene);
  const end = (): void => {
    places.settle();
    onStep(false);
  };
  if (!isAnimated || moves.length === 0) {
    end();
    return () => undefined;
  }
  onStep(true);
  const start = performance.now();
  let frame = 0;
  const step = (): void => {
    const share = Math.min(1, (performance.now() - start) / durationMs);
    if (share === 1) {
      frame = 0;
      end();
      return;
    }
    const done = easeOut(share);
    for (const { id, from, to } of moves)
      places.put(id, { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done });
    onStep(true);
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    end();
  };
}
