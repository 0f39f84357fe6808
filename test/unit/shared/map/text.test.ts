import { describe, expect, it } from 'vitest';
import { nodeShape } from '../../../../shared/map/node-shape.ts';
import { escapeXml } from '../../../../shared/map/picture/svg-text.ts';
import { textWidth } from '../../../../shared/map/text-width.ts';
import { wrapText } from '../../../../shared/map/wrap-text.ts';

describe('textWidth', () => {
  it.each([
    // By hand from Inter's advance widths in thousandths: H 743, i 242; semibold H 746, i 262.
    { text: 'Hi', weight: 'regular', expected: 9.85 },
    { text: 'Hi', weight: 'semibold', expected: 10.08 },
    { text: '', weight: 'regular', expected: 0 },
    // An accent takes no room of its own: e 583.
    { text: 'é', weight: 'regular', expected: 5.83 },
    // A Han character fills a square.
    { text: '山', weight: 'regular', expected: 10 },
  ] as const)('of "$text" in $weight at 10 is $expected', ({ text, weight, expected }) => {
    expect(textWidth(text, 10, weight)).toBeCloseTo(expected, 10);
  });
});

describe('wrapText', () => {
  const space = { width: 60, lines: 2, fontSize: 10, weight: 'regular' } as const;
  const widthOf = (line: string): number => textWidth(line, space.fontSize, space.weight);

  it('keeps what fits on one line', () => expect(wrapText('COO', space)).toEqual(['COO']));

  it('breaks between words', () => {
    expect(wrapText('Head of Office', space)).toEqual(['Head of', 'Office']);
  });

  it('makes two lines as even as it can, rather after a comma', () => {
    const wide = { width: 132, lines: 2, fontSize: 11.5, weight: 'regular' } as const;
    expect(wrapText('Executive Assistant to the COO', wide)).toEqual(['Executive Assistant', 'to the COO']);
    expect(wrapText('Quality Manager, Plant 4', { ...wide, width: 110 })).toEqual([
      'Quality Manager,',
      'Plant 4',
    ]);
  });

  it('sets two things that a dot parts on a line each, without the dot', () => {
    expect(wrapText('Chief Officer · decider', { ...space, width: 80 })).toEqual([
      'Chief Officer',
      'decider',
    ]);
  });

  it('gives no line for no text', () => expect(wrapText('  ', space)).toEqual([]));

  it('never exceeds the width, whatever the text', () => {
    for (const text of [
      'Wojciechowska-Lindqvist Maximiliane',
      'Executive Vice President, Global Supply',
      '山'.repeat(40),
    ])
      for (const line of wrapText(text, space)) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });

  it('cuts no character in half', () => {
    expect(
      wrapText('👩‍🔬'.repeat(9), { ...space, lines: 1 })
        .join('')
        .isWellFormed(),
    ).toBe(true);
  });
});

describe('nodeShape', () => {
  it('makes room for the label and for the circle', () => {
    const shape = nodeShape('Al', '', 30);
    expect(shape.halfWidth).toBeGreaterThanOrEqual(30);
    expect(nodeShape('Maximiliane Wojciechowska', '', 20).halfWidth).toBeGreaterThan(40);
    expect(nodeShape('Al', 'COO', 30).bottom).toBeGreaterThan(shape.bottom);
  });
});

describe('escapeXml', () => {
  it('leaves out what XML has no place for', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800<')).toBe('abc\ufffd&lt;');
  });
});
