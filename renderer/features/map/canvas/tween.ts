import type { Core, Position } from 'cytoscape';

const durationMs = 260;
const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/**
 * Moves nodes to their places, gradually or at once; `onStep` runs after every step and
 * says whether more follow.
 * Gives a function that stops the movement and puts everybody in place.
 */
export function animatePositions(
  cy: Core,
  targets: ReadonlyMap<string, Position>,
  isAnimated: boolean,
  onStep: (isMoving: boolean) => void,
): () => void {
  const moves = [...targets].flatMap(([id, to]) => {
    const node = cy.$id(id);
    const from = { ...node.position() };
    const isThere = Math.abs(from.x - to.x) < 0.5 && Math.abs(from.y - to.y) < 0.5;
    return node.empty() || isThere ? [] : [{ node, from, to }];
  });
  const put = (share: number): void => {
    cy.batch(() => {
      for (const { node, from, to } of moves)
        node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    });
    onStep(share < 1);
  };
  if (!isAnimated || moves.length === 0) {
    put(1);
    return () => undefined;
  }
  const start = performance.now();
  let isDone = false;
  const step = (): void => {
    if (isDone) return;
    const share = Math.min(1, (performance.now() - start) / durationMs);
    isDone = share === 1;
    put(easeOut(share));
    if (!isDone) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  return () => {
    if (isDone) return;
    isDone = true;
    put(1);
  };
}
