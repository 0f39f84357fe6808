/**
 * The first sentences of a text, as many as fit into so many characters, and the first one in any case. For
 * places where the whole text stands elsewhere in the document.
 */
export function firstSentences(text: string, longest: number): string {
  const sentences = text.trim().split(/(?<=[.!?…])\s+/);
  let result = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (result.length + 1 + sentence.length > longest) break;
    result = `${result} ${sentence}`;
  }
  return result.length <= longest ? result : `${wholeWords(result, longest - 1)}…`;
}

function wholeWords(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  const lastBlank = cut.search(/\s\S*$/);
  return lastBlank > longest / 2 ? cut.slice(0, lastBlank) : cut;
}
