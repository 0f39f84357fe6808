import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import type { Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { SignalLine } from './signal-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/** The changes that a typed news item makes. Throws INVALID_INPUT when the line has no title. */
export function addSignalChanges(
  _plan: Plan,
  line: SignalLine,
  newId: IdSource,
): LineChanges & { signalId: Id } {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what happened, such as “New COO from Halden”');
  const signalId = newId();
  return {
    label: labelFor('Add signal', line.title),
    changes: [insertOf('signals', { id: signalId, ...line })],
    signalId,
  };
}
