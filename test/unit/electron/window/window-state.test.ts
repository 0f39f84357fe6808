import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { placementOf, readWindowState, writeWindowState } from '../../../../electron/window/window-state.ts';

const laptop = { x: 0, y: 24, width: 1440, height: 876 };
const leftScreen = { x: -1920, y: 0, width: 1920, height: 1080 };
const saved = { x: 100, y: 60, width: 1200, height: 760, isMaximized: false };

describe('placementOf', () => {
  it('opens in the middle at first, as large as is useful', () => {
    expect(placementOf(null, [laptop])).toEqual({
      place: null,
      width: 1280,
      height: 800,
      isMaximized: false,
    });
  });

  it('fits a small display', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(placementOf(null, [small])).toMatchObject({ width: 1024, height: 600 });
  });

  it('opens where it was, also on a second display', () => {
    expect(placementOf(saved, [laptop])).toEqual({
      place: { x: 100, y: 60 },
      width: 1200,
      height: 760,
      isMaximized: false,
    });
    const left = { ...saved, x: -1900, y: 0, isMaximized: true };
    expect(placementOf(left, [laptop, leftScreen])).toMatchObject({
      place: { x: -1900, y: 0 },
      isMaximized: true,
    });
  });

  it.each([
    { why: 'its display is gone', state: { ...saved, x: -1900 } },
    { why: 'its title bar is above the display', state: { ...saved, y: -40 } },
    { why: 'its title bar is below the display', state: { ...saved, y: 890 } },
    { why: 'only a sliver of it is on the display', state: { ...saved, x: 1430 } },
  ])('opens in the middle when $why', ({ state }) => {
    expect(placementOf(state, [laptop]).place).toBeNull();
  });

  it('is never larger than its display, nor too small to use', () => {
    expect(placementOf({ ...saved, width: 5000, height: 5000 }, [laptop])).toMatchObject({
      width: 1440,
      height: 876,
    });
    expect(placementOf({ ...saved, width: 10, height: 10, x: 0 }, [laptop])).toMatchObject({ place: null });
    expect(placementOf({ ...saved, width: 300, height: 300 }, [laptop])).toMatchObject({
      width: 800,
      height: 560,
    });
  });
});

describe('the window state', () => {
  it('is read as it was written, and is nothing when it cannot be read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cairn-window-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'window.json');
    expect(readWindowState(file)).toBeNull();
    writeWindowState(file, saved);
    expect(readWindowState(file)).toEqual(saved);
    writeFileSync(file, '{"x": "left"}');
    expect(readWindowState(file)).toBeNull();
  });
});
