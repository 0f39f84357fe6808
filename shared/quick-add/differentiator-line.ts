import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { IdSource } from '../model/record.ts';
import { takeOut, tidy } from './words/line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/** A differentiator as typed. */
export type DifferentiatorLine = { title: string; detail: string; proof: string };

/** Reads `Spare parts within 24 h | from our Stavanger stock | proof: 97 % on time over four quarters`. */
export function parseDifferentiatorLine(text: string): DifferentiatorLine {
  const proof = takeOut(tidy(text), /\s*[|;,]?\s*\bproof\s*:\s*(.+)$/iu);
  const [title = '', ...details] = (proof?.rest ?? tidy(text)).split('|').map(tidy);
  return {
    title,
    detail: details.filter((part) => part !== '').join('; '),
    proof: tidy(proof?.found[1] ?? ''),
  };
}

/** The change that a typed differentiator makes. Throws INVALID_INPUT when the line has no title. */
export function addDifferentiatorChanges(line: DifferentiatorLine, newId: IdSource): LineChanges {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what sets us apart, such as “Spare parts within 24 h”');
  return {
    label: labelFor('Add differentiator', line.title),
    changes: [insertOf('differentiators', { id: newId(), ...line })],
  };
}
