import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

type ZipEntry = { name: string; method: number; mode: number; packedSize: number; headerOffset: number };

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks the files of a zip for which `place` gives a relative path, and skips those for which it
 * gives undefined. Reads the central directory first, so that skipped files cost nothing.
 * Throws on anything but stored and deflated entries of a plain (not 64-bit) zip.
 */
export async function unpackZip(
  zipFile: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  const file = await open(zipFile, 'r');
  try {
    for (const entry of await readEntries(file)) {
      const relative = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (relative === undefined) continue;
      const target = path.resolve(folder, relative);
      if (!target.startsWith(path.resolve(folder) + path.sep))
        throw new Error(`${entry.name} would land outside the folder it is unpacked to`);
      await mkdir(path.dirname(target), { recursive: true });
      await unpackEntry(file, zipFile, entry, target);
    }
  } finally {
    await file.close();
  }
}

async function unpackEntry(
  file: FileHandle,
  zipFile: string,
  entry: ZipEntry,
  target: string,
): Promise<void> {
  const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.packedSize === 0) {
    await new Promise<void>((resolve) => void output.end(resolve));
    return;
  }
  // The local header repeats the name with an extra field whose length may differ from the directory's.
  const header = await readAt(file, entry.headerOffset, LOCAL_HEADER_SIZE);
  const start = entry.headerOffset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  const input = createReadStream(zipFile, { start, end: start + entry.packedSize - 1 });
  if (entry.method === STORED) await pipeline(input, output);
  else if (entry.method === DEFLATED) await pipeline(input, createInflateRaw(), output);
  else throw new Error(`${entry.name} is packed with method ${entry.method}, which is not supported`);
}

async function readEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tailSize = Math.min(size, END_RECORD_SIZE + 0xffff);
  const tail = await readAt(file, size - tailSize, tailSize);
  let end = tail.length - END_RECORD_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
  if (end < 0) throw new Error('This is not a complete zip file');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));

  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error('The directory of the zip is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      packedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('The zip file ends too early');
  return buffer;
}
