import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Density, fullest, thinner } from '../../../../renderer/print/one-pager/density.ts';

const rowsOf = ({ wants, goals, risks, deciders, cases, asks }: Density) => [
  wants,
  goals,
  risks,
  deciders,
  cases,
  asks,
];

it('a page gets thinner with every step, keeps a row of everything, and comes to an end', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.constantFrom('left', 'right')), (columns) => {
      let steps = 0;
      let density = fullest;
      for (const column of columns) {
        const next = thinner(density, column);
        if (next === null) break;
        expect(rowsOf(next).every((count) => count >= 1)).toBe(true);
        expect(sizeOf(next)).toBeLessThan(sizeOf(density));
        density = next;
        steps += 1;
      }
      expect(steps).toBeLessThan(60);
      expect(rowsOf(density)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(density.hasNotes).toBe(false);
    }),
  );
});

const sizeOf = (density: Density): number =>
  rowsOf(density).reduce((sum, count) => sum + count, 0) + density.sentence + (density.hasNotes ? 1 : 0);
