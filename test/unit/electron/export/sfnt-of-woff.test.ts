import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { sfntOfWoff } from '../../../../electron/export/sfnt-of-woff.ts';

const { resolve } = createRequire(import.meta.url);
const woff = readFileSync(resolve('@fontsource/inter/files/inter-latin-400-normal.woff'));

describe('sfntOfWoff', () => {
  it('gives the same font, unpacked', () => {
    const [packed, unpacked] = [fontkit.create(woff), fontkit.create(sfntOfWoff(woff))];
    expect(unpacked.postscriptName).toBe(packed.postscriptName);
    expect(unpacked.characterSet).toEqual(packed.characterSet);
    const outline = (font: typeof packed) =>
      font.layout('Åsa 2 of 14 · €').glyphs.map((glyph) => glyph.path.toSVG());
    expect(outline(unpacked)).toEqual(outline(packed));
  });

  it('is as long as the file says, its tables where a four-byte word begins', () => {
    const sfnt = sfntOfWoff(woff);
    expect(sfnt.length).toBe(woff.readUInt32BE(16));
    const count = sfnt.readUInt16BE(4);
    const offsets = Array.from({ length: count }, (_, index) => sfnt.readUInt32BE(12 + index * 16 + 8));
    expect(offsets.every((offset) => offset % 4 === 0)).toBe(true);
    // By hand for the 12 to 15 tables such a font has: 8 is the largest power of two below.
    expect([sfnt.readUInt16BE(6), sfnt.readUInt16BE(8)]).toEqual([128, 3]);
    expect(sfnt.readUInt16BE(10)).toBe(count * 16 - 128);
  });

  it('refuses what is no such file', () => {
    expect(() => sfntOfWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF file');
  });
});
