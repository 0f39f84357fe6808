import type { Change } from '../../../shared/model/change.ts';
import { insertOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import { fold } from '../../../shared/text/fold.ts';
import { rivalType } from './network-columns.ts';
import type { NetworkFile } from './network-file.ts';

/** The rival suppliers of a file of our own, by what its ties call them; who is not known yet is added. */
export function takeRivals(
  plan: Plan,
  { nodes }: NetworkFile,
  newId: IdSource,
): { idOf: ReadonlyMap<string, Id>; changes: Change[] } {
  const known = new Map(Object.values(plan.competitors).map(({ id, name }) => [fold(name), id]));
  const idOf = new Map<string, Id>();
  const changes: Change[] = [];
  for (const { id: nodeId, label, attributes } of nodes) {
    if (attributes.get('type') !== rivalType) continue;
    const id = known.get(fold(label)) ?? newId();
    if (!known.has(fold(label))) changes.push(insertOf('competitors', { id, name: label.slice(0, 300) }));
    known.set(fold(label), id);
    idOf.set(nodeId, id);
  }
  return { idOf, changes };
}
