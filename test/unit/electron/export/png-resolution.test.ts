import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withResolution } from '../../../../electron/export/png-resolution.ts';

// One white pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

describe('withResolution', () => {
  it('says 300 dots per inch, 11,811 to the meter, right behind the header', () => {
    const png = Buffer.from(withResolution(pixel));
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    expect([png.readUInt32BE(33), png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([
      9, 11_811, 11_811, 1,
    ]);
    expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
    expect(Buffer.concat([png.subarray(0, 33), png.subarray(54)]).equals(pixel)).toBe(true);
  });

  it('refuses what is no PNG', () => {
    expect(() => withResolution(Buffer.from('%PDF-1.7 and so on'))).toThrow('no PNG');
  });
});
