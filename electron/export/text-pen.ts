import cyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?inline';
import greek from '@fontsource/inter/files/inter-greek-400-normal.woff?inline';
import latin from '@fontsource/inter/files/inter-latin-400-normal.woff?inline';
import latinExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline';
import fontkit from '@pdf-lib/fontkit';
import {
  type PDFDocument,
  type PDFFont,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  rgb,
} from 'pdf-lib';
import { sfntOfWoff } from './sfnt-of-woff.ts';

/** Latin first: it has the digits and the punctuation. */
const alphabets: readonly string[] = [latin, latinExtended, cyrillic, greek];

/**
 * Letters as they are: what is drawn is a row of glyphs without positions, so kerning would only make the widths
 * wrong, and looking for ligatures and contextual forms costs more than all the rest of a page.
 */
const plain = { kern: false, calt: false, liga: false, clig: false } as const;

/** Draws lines of text in the document's own font, on top of pages that are finished. */
export type TextPen = {
  /** Whether every character of a text has a glyph. */
  canWrite(text: string): boolean;
  widthOf(text: string, size: number): number;
  /** Writes a line that belongs to the page and not to the content: screen readers skip it. */
  write(page: PDFPage, text: string, at: { x: number; y: number; size: number }): void;
};

type Alphabet = { characters: ReadonlySet<number>; font: PDFFont };

const ink = rgb(0x5c / 255, 0x6a / 255, 0x68 / 255);

/** A pen for digits and for the given text; only the alphabets it needs, and of these only what is written, are embedded. */
export async function openTextPen(document: PDFDocument, text: string): Promise<TextPen> {
  document.registerFontkit(fontkit);
  const open: Alphabet[] = [];
  let missing = new Set([...text].flatMap((character) => character.codePointAt(0) ?? []));
  for (const [index, source] of alphabets.entries()) {
    if (index > 0 && missing.size === 0) break;
    const { bytes, characters } = alphabetOf(source);
    const left = new Set([...missing].filter((codePoint) => !characters.has(codePoint)));
    if (index > 0 && left.size === missing.size) continue;
    open.push({ characters, font: await document.embedFont(bytes, { subset: true, features: plain }) });
    missing = left;
  }
  return penOf(open);
}

function penOf(alphabets: readonly Alphabet[]): TextPen {
  const runsOf = (text: string) => runs(alphabets, text);
  return {
    canWrite: (text) => runsOf(text).every((run) => run.font !== null),
    widthOf: (text, size) =>
      runsOf(text).reduce((sum, run) => sum + (run.font?.widthOfTextAtSize(run.text, size) ?? 0), 0),
    write: (page, text, { x, y, size }) => {
      page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
      let left = x;
      for (const { text: part, font } of runsOf(text)) {
        if (font === null) continue;
        page.drawText(part, { x: left, y, size, font, color: ink });
        left += font.widthOfTextAtSize(part, size);
      }
      page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
  };
}

type Run = { text: string; font: PDFFont | null };

/** The text in pieces that one font each can write. */
function runs(alphabets: readonly Alphabet[], text: string): Run[] {
  const pieces: Run[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = alphabets.find(({ characters }) => characters.has(codePoint))?.font ?? null;
    const last = pieces.at(-1);
    if (last !== undefined && last.font === font) last.text += character;
    else pieces.push({ text: character, font });
  }
  return pieces;
}

type AlphabetFile = { bytes: Uint8Array; characters: ReadonlySet<number> };

const read = new Map<string, AlphabetFile>();

/** An alphabet's font file, unpacked when it is first needed. */
function alphabetOf(source: string): AlphabetFile {
  let file = read.get(source);
  if (file === undefined) {
    const bytes = sfntOfWoff(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'));
    file = { bytes, characters: new Set(fontkit.create(bytes).characterSet) };
    read.set(source, file);
  }
  return file;
}
