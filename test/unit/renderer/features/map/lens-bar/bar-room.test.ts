import { expect, test } from 'vitest';
import { barHeight, fitBar } from '../../../../../../renderer/features/map/lens-bar/bar-room.ts';

/** The widths the map leaves to its bar: a window of 1280, the same beside the inspector, and one of 1024 beside it. */
const wide = 924;
const besideInspector = 632;
const narrow = 396;

test('everything stands side by side in a window of 1280, with a choice and without', () => {
  for (const hasChoice of [false, true])
    expect(fitBar(wide, hasChoice)).toEqual({ isLensList: false, isShort: false });
});

test('beside the inspector the lesser tools give way first, the lenses last', () => {
  expect(fitBar(besideInspector, false)).toEqual({ isLensList: false, isShort: true });
  expect(fitBar(narrow, true)).toEqual({ isLensList: true, isShort: true });
});

test('a choice never turns the lenses into a list: they must not change under the keyboard', () => {
  for (let width = 300; width < 1000; width += 1)
    expect(fitBar(width, true).isLensList).toBe(fitBar(width, false).isLensList);
});

test('where a choice takes a second row, its place is kept: 42 and 36 with 8 between', () => {
  expect(barHeight(wide)).toBe(42);
  expect(barHeight(besideInspector)).toBe(86);
  expect(barHeight(narrow)).toBe(42);
});
