import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../electron/import/csv/decode-text.ts';

const text = 'Name;Ort\r\nJürgen Großmann;Köln – 50 €\r\n';

describe('decodeText', () => {
  it.each([
    { encoding: 'utf-8', bytes: Buffer.from(text, 'utf8') },
    { encoding: 'utf-8-bom', bytes: Buffer.from(`\ufeff${text}`, 'utf8') },
    { encoding: 'utf-16le', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
    { encoding: 'utf-16be', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
    // By hand: ü FC, ß DF, ö F6, – 96, € 80 in Windows-1252.
    {
      encoding: 'windows-1252',
      bytes: Buffer.from(text.replace('–', '\u0096').replace('€', '\u0080'), 'latin1'),
    },
  ])('reads $encoding and says so', ({ encoding, bytes }) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, unreadable: 0 });
  });

  it('keeps the accents of a UTF-8 file that has one broken byte', () => {
    const bytes = Buffer.concat([Buffer.from('Jürgen, Zoë, Łukasz '), Buffer.from([0xff]), Buffer.from('!')]);
    expect(decodeText(bytes)).toEqual({
      text: 'Jürgen, Zoë, Łukasz \ufffd!',
      encoding: 'utf-8',
      unreadable: 1,
    });
  });

  it('reads half a character at the end of a UTF-16 file as unreadable, not as nothing', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffa', 'utf16le'), Buffer.from([0x00, 0xd8])]);
    expect(decodeText(bytes)).toEqual({ text: 'a\ufffd', encoding: 'utf-16le', unreadable: 1 });
  });

  it.each([
    { what: 'a workbook', bytes: Buffer.from('PK\u0003\u0004rest') },
    { what: 'an old workbook', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]) },
    { what: 'a PDF', bytes: Buffer.from('%PDF-1.7') },
    { what: 'bytes that are no text', bytes: Buffer.from([0x41, 0x00, 0x42]) },
  ])('refuses $what', ({ bytes }) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
  });

  it('gives an empty text for an empty file', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', unreadable: 0 });
  });
});
