import { isFlank } from '../method/strategy/swot.ts';
import type { Change } from '../model/change.ts';
import { insertOf } from '../model/editing.ts';
import { AppError } from '../model/errors.ts';
import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import type { SwotKind } from '../model/records/strategy.ts';
import { fold } from '../text/fold.ts';
import type { SwotLine } from './swot-line.ts';
import { type LineChanges, labelFor } from './words/naming.ts';

/**
 * The changes that a typed entry makes; a line without a kind is of the kind given. A strength that is named as
 * offsetting it and not in the plan is added, so that nothing typed is lost. Throws INVALID_INPUT when the line has
 * no title, or pairs something that needs no offset.
 */
export function addSwotChanges(
  plan: Plan,
  line: SwotLine,
  newId: IdSource,
  usualKind: SwotKind = 'strength',
): LineChanges & { entryId: Id } {
  const { title, offsetBy } = line;
  if (title === '')
    throw new AppError('INVALID_INPUT', 'Say what it is, such as “strength: 24 h spare parts”');
  const kind = line.kind ?? (offsetBy.length > 0 ? 'vulnerability' : usualKind);
  const changes: Change[] = [];
  const entryId = newId();
  const entry = insertOf('swotEntries', { id: entryId, title, kind });
  if (offsetBy.length > 0 && entry.op === 'insert' && entry.collection === 'swotEntries') {
    if (!isFlank(entry.after))
      throw new AppError('INVALID_INPUT', 'Only a vulnerability or a threat is offset by a strength');
    const offsetByIds = offsetBy.map((name) => strengthIdFor(plan, name, changes, newId));
    changes.push({ ...entry, after: { ...entry.after, offsetByIds: [...new Set(offsetByIds)] } });
  } else changes.push(entry);
  return { label: labelFor(`Add ${kind}`, title), changes, entryId };
}

/** The strength whose title is, or starts with, the name; added to the changes where there is none. */
function strengthIdFor(plan: Plan, name: string, changes: Change[], newId: IdSource): Id {
  const strengths = listOf(plan, 'swotEntries').filter((entry) => entry.kind === 'strength');
  const wanted = fold(name);
  const known =
    strengths.find(({ title }) => fold(title) === wanted) ??
    strengths.find(({ title }) => fold(title).startsWith(wanted));
  if (known !== undefined) return known.id;
  const id = newId();
  changes.push(insertOf('swotEntries', { id, title: name, kind: 'strength' }));
  return id;
}
