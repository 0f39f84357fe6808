/** What is wrong with a piece of XML, or null: tags that do not match, stray characters, repeated attributes. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (found === null) return `not understood at ${xml.slice(at, at + 40)}`;
    const [, slash, name = '', attributes = '', isEmpty, text] = found;
    const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(text ?? attributes);
    if (stray !== null) return `stray & in ${text ?? attributes}`;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in <${name}${attributes}>`;
    if (text !== undefined && open.length === 0 && text.trim() !== '') return `text outside: ${text}`;
    if (text !== undefined || isEmpty === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is never closed`;
}
