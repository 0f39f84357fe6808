export type LineEnding = '\n' | '\r' | '\r\n';

export type EndedText = {
  text: string;
  lineEnding: LineEnding;
};

const quotedParts = /"[^"]*"/g;
const sampleLength = 1 << 20;

/**
 * The line ending of the rows. What stands inside quotes does not count: a CRLF file may hold bare
 * line feeds in its cells. Where rows end in different ways, all endings become line feeds.
 */
export function findLineEnding(text: string): EndedText {
  const rows = text.slice(0, sampleLength).replace(quotedParts, '');
  const hasCrlf = rows.includes('\r\n');
  const withoutCrlf = rows.replaceAll('\r\n', '');
  const hasLf = withoutCrlf.includes('\n');
  const hasCr = withoutCrlf.includes('\r');
  const kinds = [hasCrlf, hasLf, hasCr].filter(Boolean).length;
  if (kinds > 1) return { text: text.replace(/\r\n?/g, '\n'), lineEnding: '\n' };
  if (hasCrlf) return { text, lineEnding: '\r\n' };
  return { text, lineEnding: hasCr ? '\r' : '\n' };
}
