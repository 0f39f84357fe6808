import type { Money } from '../../model/field.ts';
import { tidy } from './line.ts';
import { parseMoney } from './money-word.ts';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const shape =
  /(?<![\p{L}\d.,/-])([€$£¥]|[A-Za-z]{3}\s)?(\d[\d.,']*\d|\d)(\s?(?:thousand|million|billion|mn|bn)|[kmb])?(?:\s?([€$£¥])|\s([A-Za-z]{3}))?(?![\p{L}\d/])/giu;

/**
 * The first amount inside a line, with the line without it: `240k`, `€2.4m`, `1,250,000`, `350 thousand USD`. A bare
 * figure is an amount only from five digits on: below it may be a year, a plant or a type. Null where there is none.
 */
export function takeAmount(line: string, currency: string): { rest: string; amount: Money } | null {
  for (const match of line.matchAll(shape)) {
    const [whole, before = '', figure = '', unit = '', sign = '', after = ''] = match;
    const lead = codeOrSign(before);
    const tail = sign === '' ? codeOrSign(after) : sign;
    const isMarked = lead !== '' || tail !== '' || unit !== '';
    if (!isMarked && figure.replace(/\D/g, '').length < 5) continue;
    const amount = parseMoney(`${lead}${figure}${unit}${lead === '' ? tail : ''}`, currency);
    if (amount === null) continue;
    // A word of three letters that is no currency stays in the line.
    const start = match.index + (lead === '' ? before.length : 0);
    const end = match.index + whole.length - (tail === '' ? after.length : 0);
    return { rest: tidy(`${line.slice(0, start)} ${line.slice(end)}`), amount };
  }
  return null;
}

function codeOrSign(text: string): string {
  const word = text.trim();
  return /^[€$£¥]$/.test(word) || currencies.has(word.toUpperCase()) ? word : '';
}
