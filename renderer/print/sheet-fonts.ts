const weights = [400, 500, 600] as const;

/** A window that nobody sees draws no frames, so fonts.ready would wait for ever: what the text needs is asked for. */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`, text)));
}

/** The page's fonts as a style sheet that holds them, as far as the text has letters of them. */
export async function embeddedFonts(text: string): Promise<string> {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets].flatMap(facesOf).filter((face) => covers(face, codePoints));
  const embedded = await Promise.all(faces.map(embedded64));
  return embedded.join('\n');
}

const facesOf = (sheet: CSSStyleSheet): CSSFontFaceRule[] =>
  [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);

/** Whether a face has one of the characters, by its range: `U+0-FF, U+131`. */
function covers({ style }: CSSFontFaceRule, codePoints: readonly number[]): boolean {
  const ranges = [...style.getPropertyValue('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)];
  return ranges.some(([, first = '', last = first]) => {
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return codePoints.some((codePoint) => codePoint >= from && codePoint <= to);
  });
}

async function embedded64({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  const reply = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  const source = `url("${await dataAddress(await reply.blob())}") format("woff2")`;
  const [weight, range] = ['font-weight', 'unicode-range'].map((name) => style.getPropertyValue(name));
  return `@font-face { font-family: Inter; font-weight: ${weight}; unicode-range: ${range}; src: ${source}; }`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('A font cannot be read'));
    reader.readAsDataURL(blob);
  });
}
