import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const large = { maxBuffer: 256 * 1024 * 1024, encoding: 'latin1' } as const;

async function output(program: string, ...args: string[]): Promise<string> {
  return (await run(program, args, { ...large, encoding: 'utf8' })).stdout;
}

/** All text as poppler reads it, in the order of reading. */
export const textOf = (file: string): Promise<string> => output('pdftotext', '-enc', 'UTF-8', file, '-');

/** Every word with its place on its page. */
export async function placedWordsOf(file: string): Promise<string> {
  const page = await output('pdftotext', '-bbox', file, '-');
  return page.slice(page.indexOf('<body>'));
}

export const informationOf = (file: string): Promise<string> => output('pdfinfo', file);

/**
 * The tree of tags with its texts. Chromium numbers elements by when it first happened to look at them,
 * which differs from run to run; here they are numbered by where they stand.
 */
export async function tagsOf(file: string): Promise<string> {
  const tree = await output('pdfinfo', '-enc', 'UTF-8', '-struct-text', file);
  const places = new Map<string, string>();
  return tree.replace(/\bnode\d+/g, (element) => {
    const place = places.get(element) ?? `element${places.size + 1}`;
    places.set(element, place);
    return place;
  });
}

export const fontsOf = (file: string): Promise<string> => output('pdffonts', file);

/** The file with every stream and object stream unpacked, byte for byte as Latin-1. */
export async function unpacked(file: string, folder: string): Promise<string> {
  const plain = path.join(folder, `${path.basename(file)}.qdf`);
  await run('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', file, plain]);
  return readFile(plain, 'latin1');
}

/** What qpdf finds wrong with the file; '' when nothing. */
export async function faultsOf(file: string): Promise<string> {
  const { stdout, stderr } = await run('qpdf', ['--check', file]);
  return stdout.includes('No syntax or stream encoding errors found') ? '' : `${stdout}${stderr}`;
}

export type Bookmark = { title: string; page: number; kids: Bookmark[] };

type QpdfOutline = { title: string; destpageposfrom1: number; kids: QpdfOutline[] };

export async function bookmarksOf(file: string): Promise<Bookmark[]> {
  const json = JSON.parse(await output('qpdf', '--json', '--json-key=outlines', file));
  const read = (outline: QpdfOutline): Bookmark => ({
    title: outline.title,
    page: outline.destpageposfrom1,
    kids: outline.kids.map(read),
  });
  return json.outlines.map(read);
}

/** A fingerprint of what each page looks like. */
export async function looksOf(file: string, folder: string): Promise<string[]> {
  const prefix = path.join(folder, `${path.basename(file)}-page`);
  await run('pdftoppm', ['-r', '50', file, prefix]);
  const pages = (await readdir(folder)).filter((name) => name.startsWith(path.basename(prefix))).sort();
  return Promise.all(
    pages.map(async (name) =>
      createHash('sha256')
        .update(await readFile(path.join(folder, name)))
        .digest('hex'),
    ),
  );
}

/** The ways in which a text can stand in a PDF besides as glyphs: plain, UTF-16, and both in hexadecimal. */
export function spellingsOf(word: string): string[] {
  const bigEndian = Buffer.from(word, 'utf16le').swap16();
  const hexadecimal = [Buffer.from(word, 'latin1'), bigEndian].map((bytes) => bytes.toString('hex'));
  return [word, bigEndian.toString('latin1'), ...hexadecimal, ...hexadecimal.map((hex) => hex.toUpperCase())];
}
