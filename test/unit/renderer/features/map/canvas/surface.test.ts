import { describe, expect, it } from 'vitest';
import {
  isMovedOnly,
  type Painted,
  shiftBetween,
  type View,
} from '../../../../../../renderer/features/map/canvas/surface.ts';

const view: View = { width: 1280, height: 800, zoom: 0.5, pan: { x: 100, y: 40 } };
const painted: Painted = { view, margin: 240, ratio: 2 };
const pannedTo = (x: number, y: number): View => ({ ...view, pan: { x, y } });

describe('a painted map that is moved', () => {
  it('is shifted by as much as the view was moved, in whole dots', () => {
    expect(shiftBetween(painted, pannedTo(130, 20), 2)).toEqual({ x: 30, y: -20 });
    expect(shiftBetween(painted, pannedTo(100.3, 40.2), 2)).toEqual({ x: 0.5, y: 0 });
    expect(shiftBetween(painted, view, 2)).toEqual({ x: 0, y: 0 });
  });

  it('is painted again where its margin ends', () => {
    expect(shiftBetween(painted, pannedTo(340, 40), 2)).toEqual({ x: 240, y: 0 });
    expect(shiftBetween(painted, pannedTo(341, 40), 2)).toBeNull();
    expect(shiftBetween(painted, pannedTo(100, -201), 2)).toBeNull();
    expect(shiftBetween({ ...painted, margin: 0 }, pannedTo(101, 40), 2)).toBeNull();
  });

  it.each([
    { what: 'zoom', next: { ...view, zoom: 0.6 }, ratio: 2 },
    { what: 'width', next: { ...view, width: 1024 }, ratio: 2 },
    { what: 'height', next: { ...view, height: 640 }, ratio: 2 },
    { what: 'dots a pixel', next: view, ratio: 1 },
  ])('is never shifted into a view of another $what', ({ next, ratio }) => {
    expect(isMovedOnly(painted, next, ratio)).toBe(false);
    expect(shiftBetween(painted, next, ratio)).toBeNull();
  });
});
