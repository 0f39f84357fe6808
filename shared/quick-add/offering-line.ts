import { fold } from '../text/fold.ts';
import { partsOf } from './words/line.ts';

/** An offering as typed. What was not said is ''. */
export type OfferingLine = { name: string; category: string; description: string; isNew: boolean };

/**
 * Reads `Energy monitoring, Data services, new, meters and a view per line`: name, category, the word `new` for what
 * nobody has bought yet, and the rest as its description.
 */
export function parseOfferingLine(text: string): OfferingLine {
  const [name = '', ...parts] = partsOf(text, /[,;|]/);
  const isFlag = (part: string) => ['new', 'new product'].includes(fold(part));
  const [category = '', ...description] = parts.filter((part) => !isFlag(part));
  return { name, category, description: description.join(', '), isNew: parts.some(isFlag) };
}
