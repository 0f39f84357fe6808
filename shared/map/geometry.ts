export type Point = {
  x: number;
  y: number;
};

/** A rectangle by its edges; `top` is the smaller y, as on a screen. */
export type Box = {
  left: number;
  top: number;
  right: number;
  bottom: number;
};

export type Size = { width: number; height: number };

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    inner.right <= outer.right &&
    outer.top <= inner.top &&
    inner.bottom <= outer.bottom
  );
}

/** The smallest box around all; an empty list gives a box without extent at the origin. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
  return rest.reduce(
    (box, next) => ({
      left: Math.min(box.left, next.left),
      top: Math.min(box.top, next.top),
      right: Math.max(box.right, next.right),
      bottom: Math.max(box.bottom, next.bottom),
    }),
    first,
  );
}

export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const moved = (box: Box, by: Point): Box => ({
  left: box.left + by.x,
  top: box.top + by.y,
  right: box.right + by.x,
  bottom: box.bottom + by.y,
});
