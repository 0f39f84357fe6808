import { crc32 } from 'node:zlib';

/** What printers ask for. */
export const dotsPerInch = 300;

const signatureLength = 8;
/** Length, type, 13 bytes and checksum of the first chunk. */
const headerLength = 25;

/**
 * A PNG that says how large it is on paper: at 300 dots per inch (the pHYs chunk, PNG 1.2, 4.2.4.2).
 * Without it programs place the picture at 72 or 96. Throws for what is no PNG.
 */
export function withResolution(png: Uint8Array): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG file');
  const perMeter = Math.round(dotsPerInch / 0.0254);
  const body = Buffer.alloc(13);
  body.write('pHYs', 0, 'latin1');
  body.writeUInt32BE(perMeter, 4);
  body.writeUInt32BE(perMeter, 8);
  // 1: the unit is the meter.
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  const end = signatureLength + headerLength;
  return Buffer.concat([bytes.subarray(0, end), chunk, bytes.subarray(end)]);
}
