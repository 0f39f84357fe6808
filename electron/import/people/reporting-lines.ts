import type { Change } from '../../../shared/model/change.ts';
import { insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';

type Line = { managerId: Id; edgeId: Id | null };

export type LineResult = 'added' | 'unchanged' | 'cycle' | 'self';

/** Who reports to whom, from the plan's present lines on; refuses what would not be a hierarchy. */
export class ReportingLines {
  readonly #plan: Plan;
  readonly #lines = new Map<Id, Line>();
  readonly #changed = new Set<Id>();

  constructor(plan: Plan) {
    this.#plan = plan;
    for (const edge of Object.values(plan.relationships))
      if (edge.kind === 'reportsTo' && edge.until === null && edge.toPersonId !== null)
        this.#lines.set(edge.fromPersonId, { managerId: edge.toPersonId, edgeId: edge.id });
  }

  /** Lets a person report to a manager, instead of to whom they report now. */
  set(personId: Id, managerId: Id): LineResult {
    if (personId === managerId) return 'self';
    const current = this.#lines.get(personId);
    if (current?.managerId === managerId) return 'unchanged';
    if (this.#reportsUpTo(managerId, personId)) return 'cycle';
    this.#lines.set(personId, { managerId, edgeId: current?.edgeId ?? null });
    this.#changed.add(personId);
    return 'added';
  }

  managerOf(personId: Id): Id | undefined {
    return this.#lines.get(personId)?.managerId;
  }

  get changedCount(): number {
    return this.#changed.size;
  }

  /** The changes that bring the plan's lines to this state. */
  changes(newId: IdSource): Change[] {
    const changes: Change[] = [];
    for (const personId of this.#changed) {
      const line = this.#lines.get(personId);
      if (line === undefined) continue;
      const change =
        line.edgeId === null
          ? insertOf('relationships', {
              id: newId(),
              kind: 'reportsTo',
              fromPersonId: personId,
              toPersonId: line.managerId,
            })
          : updateOf(this.#plan, 'relationships', line.edgeId, { toPersonId: line.managerId });
      if (change !== null) changes.push(change);
    }
    return changes;
  }

  /** Whether following the lines up from a person comes to `target`. */
  #reportsUpTo(personId: Id, target: Id): boolean {
    const seen = new Set<Id>();
    for (let at: Id | undefined = personId; at !== undefined; at = this.#lines.get(at)?.managerId) {
      if (at === target) return true;
      // The plan's own lines may already run in a circle; that is not ours to mend.
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return false;
  }
}
