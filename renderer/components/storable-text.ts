// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is what this expression is for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Typed or pasted text without what the store cannot keep: control characters from other programs, halves of an emoji. */
export function storableText(text: string): string {
  return text.replace(unprintable, ' ').toWellFormed();
}
