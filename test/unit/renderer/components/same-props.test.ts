import { describe, expect, it } from 'vitest';
import { haveSameProps } from '../../../../renderer/components/same-props.ts';

describe('haveSameProps', () => {
  const record = { id: 'a', title: 'Walk the line', personIds: ['ana'] };
  const run = () => undefined;

  it.each([
    { what: 'the same record', before: { record }, now: { record }, same: true },
    {
      what: 'a reading that says the same',
      before: { gap: { size: 2 } },
      now: { gap: { size: 2 } },
      same: true,
    },
    {
      what: 'a reading that says something else',
      before: { gap: { size: 2 } },
      now: { gap: { size: 3 } },
      same: false,
    },
    { what: 'a list with one more', before: { years: [1] }, now: { years: [1, 2] }, same: false },
    { what: 'the very same function', before: { run }, now: { run }, same: true },
    { what: 'another function', before: { run }, now: { run: () => undefined }, same: false },
    // Two maps look alike from outside, whatever is in them.
    { what: 'another map', before: { of: new Map([[1, 2]]) }, now: { of: new Map([[1, 3]]) }, same: false },
    { what: 'a prop that came', before: {}, now: { record }, same: false },
    { what: 'a prop that is another', before: { record }, now: { entry: record }, same: false },
    { what: 'nothing instead of a record', before: { record }, now: { record: null }, same: false },
  ])('$what: $same', ({ before, now, same }) => {
    expect(haveSameProps<object>(before, now)).toBe(same);
  });
});
