// Letters that Unicode does not take apart into a base letter and a mark.
const letterFolds: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The text as it is compared: without case, accents, and surplus blanks, so that "Eirik BØ" and "eirik bo"
 * are one name. For matching and searching only, never for showing or storing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => letterFolds[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two texts are the same but for case, accents and blanks. */
export function isSameText(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
