import { expect, it } from 'vitest';
import { paperPalette } from '../../../../shared/map/map-palette.ts';
import { groundOf } from '../../../../shared/map/picture/label-ground.ts';

const units = [{ id: 'u', name: 'Operations', isUnexplored: false, x: 0, y: 0, width: 100, height: 50 }];

it('is the color of the unit, of the lane or ring, or of the paper', () => {
  const groundAt = groundOf(
    {
      units,
      guides: [
        {
          kind: 'lane',
          id: 'a',
          box: { left: 200, top: 0, right: 300, bottom: 90 },
          label: '',
          note: '',
          look: 'filled',
        },
        {
          kind: 'lane',
          id: 'b',
          box: { left: 300, top: 0, right: 400, bottom: 90 },
          label: '',
          note: '',
          look: 'hollow',
        },
        {
          kind: 'ring',
          id: 'c',
          center: { x: 500, y: 50 },
          radius: { x: 40, y: 20 },
          label: '',
          look: 'filled',
        },
      ],
    },
    paperPalette,
  );
  expect(groundAt({ x: 50, y: 25 })).toBe(paperPalette.area);
  expect(groundAt({ x: 250, y: 25 })).toBe(paperPalette.accentSoft);
  expect(groundAt({ x: 350, y: 25 })).toBe(paperPalette.ground);
  expect(groundAt({ x: 530, y: 50 })).toBe(paperPalette.accentSoft);
  // Beside the ellipse, but inside its box.
  expect(groundAt({ x: 535, y: 67 })).toBe(paperPalette.ground);
});
