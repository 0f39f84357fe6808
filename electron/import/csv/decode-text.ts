import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../../../shared/ipc/import-shapes.ts';
import { AppError } from '../../../shared/model/errors.ts';

export type DecodedText = {
  text: string;
  encoding: TextEncoding;
  /** Characters that could not be read and stand as U+FFFD. */
  unreadable: number;
};

// The 0x80–0x9F block of Windows-1252; the five gaps stay control characters, as browsers do it.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text from bytes of unknown encoding: a byte order mark decides, then valid UTF-8, else Windows-1252.
 * A file that is plainly UTF-8 with a few broken bytes stays UTF-8, so that one bad byte does not spoil
 * every accent. Throws FILE_UNREADABLE for what is not text, such as a workbook.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFiles(buffer);
  const decoded = decode(buffer);
  if (decoded.text.includes('\u0000'))
    throw new AppError('FILE_UNREADABLE', 'This file is not text. Save it as CSV and try again.');
  return decoded;
}

function decode(buffer: Buffer): DecodedText {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2), 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return utf16(swapped(buffer.subarray(2)), 'utf-16be');
  const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const body = hasMark ? buffer.subarray(3) : buffer;
  const encoding = hasMark ? 'utf-8-bom' : 'utf-8';
  if (isUtf8(body)) return { text: body.toString('utf8'), encoding, unreadable: 0 };
  const text = body.toString('utf8');
  const unreadable = countOf(text, /\ufffd/g);
  const readable = countOf(text, /[^\p{ASCII}\ufffd]/gu);
  if (hasMark || readable > unreadable) return { text, encoding, unreadable };
  return { text: fromWindows1252(body), encoding: 'windows-1252', unreadable: 0 };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function utf16(body: Buffer, encoding: TextEncoding): DecodedText {
  const raw = body.toString('utf16le');
  const text = raw.toWellFormed();
  return { text, encoding, unreadable: countOf(text, /\ufffd/g) - countOf(raw, /\ufffd/g) };
}

function swapped(body: Buffer): Buffer {
  const even = body.byteLength - (body.byteLength % 2);
  return Buffer.from(body.subarray(0, even)).swap16();
}

// Not TextDecoder: some Node versions we run on decode windows-1252 as Latin-1.
function fromWindows1252(body: Buffer): string {
  return body
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

function refuseOtherFiles(buffer: Buffer): void {
  const start = buffer.subarray(0, 8).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new AppError(
      'FILE_UNREADABLE',
      'This is a workbook or an archive, not a CSV file. Open it in its program and save it as CSV.',
    );
  if (start.startsWith('%PDF')) throw new AppError('FILE_UNREADABLE', 'This is a PDF, not a CSV file.');
}
