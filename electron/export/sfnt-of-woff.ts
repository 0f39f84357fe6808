import { inflateSync } from 'node:zlib';

const headerBytes = { woff: 44, sfnt: 12 };
const entryBytes = { woff: 20, sfnt: 16 };

/**
 * The font inside a WOFF 1 file, byte for byte as it was before it was packed (W3C, WOFF File Format 1.0,
 * sections 4 and 5). Font libraries unpack every table in JavaScript each time they need it; this is done once.
 * Throws for what is no such file.
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file');
  const tableCount = woff.readUInt16BE(12);
  const sfnt = Buffer.alloc(woff.readUInt32BE(16));
  woff.copy(sfnt, 0, 4, 8);
  sfnt.writeUInt16BE(tableCount, 4);
  const searchable = 2 ** Math.floor(Math.log2(tableCount));
  sfnt.writeUInt16BE(searchable * entryBytes.sfnt, 6);
  sfnt.writeUInt16BE(Math.log2(searchable), 8);
  sfnt.writeUInt16BE((tableCount - searchable) * entryBytes.sfnt, 10);
  let end = headerBytes.sfnt + tableCount * entryBytes.sfnt;
  for (let index = 0; index < tableCount; index++) {
    const packed = headerBytes.woff + index * entryBytes.woff;
    const offset = woff.readUInt32BE(packed + 4);
    const packedLength = woff.readUInt32BE(packed + 8);
    const length = woff.readUInt32BE(packed + 12);
    const entry = headerBytes.sfnt + index * entryBytes.sfnt;
    woff.copy(sfnt, entry, packed, packed + 4);
    woff.copy(sfnt, entry + 4, packed + 16, packed + 20);
    sfnt.writeUInt32BE(end, entry + 8);
    sfnt.writeUInt32BE(length, entry + 12);
    const content = woff.subarray(offset, offset + packedLength);
    (packedLength < length ? inflateSync(content) : content).copy(sfnt, end);
    end += Math.ceil(length / 4) * 4;
  }
  return sfnt;
}
