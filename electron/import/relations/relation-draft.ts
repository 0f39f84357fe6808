import type { Change } from '../../../shared/model/change.ts';
import { insertOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import { ReportingLines } from '../people/reporting-lines.ts';
import type { RelationEnds } from './relation-people.ts';

export type FoundRelation = RelationEnds & { kind: RelationshipKind; strength: number | null; row: number };

export type RelationResult = { outcome: 'inserted' | 'updated' | 'unchanged'; id: Id } | { reason: string };

type KnownEdge = { id: Id; strength: number | null; row: number | null };

/** Gathers the relations of a file, each pair and kind once, and what they change in the plan. */
export class RelationDraft {
  readonly #plan: Plan;
  readonly #newId: IdSource;
  readonly #edges = new Map<string, KnownEdge>();
  readonly #lines: ReportingLines;
  readonly #changes: Change[] = [];

  constructor(plan: Plan, newId: IdSource) {
    this.#plan = plan;
    this.#newId = newId;
    this.#lines = new ReportingLines(plan);
    for (const edge of Object.values(plan.relationships))
      this.#edges.set(keyOf(edge), { id: edge.id, strength: edge.strength, row: null });
  }

  /** Takes one relation; says why when it cannot be. */
  take(relation: FoundRelation): RelationResult {
    const { fromPersonId, toPersonId, competitorId, kind, strength, row } = relation;
    if (fromPersonId === toPersonId) return { reason: 'Nobody is related to themselves' };
    const known = this.#edges.get(keyOf(relation));
    if (known !== undefined) return this.#takeKnown(known, strength, row);
    if (kind === 'reportsTo' && toPersonId !== null) {
      const problem = this.#reportingProblem(fromPersonId, toPersonId);
      if (problem !== undefined) return { reason: problem };
    }
    const id = this.#newId();
    this.#edges.set(keyOf(relation), { id, strength, row });
    this.#changes.push(
      insertOf('relationships', { id, kind, fromPersonId, toPersonId, competitorId, strength }),
    );
    return { outcome: 'inserted', id };
  }

  changes(): Change[] {
    return this.#changes;
  }

  #takeKnown(known: KnownEdge, strength: number | null, row: number): RelationResult {
    if (known.row !== null) return { reason: `Same relationship as row ${known.row}` };
    known.row = row;
    const change = strength === null ? null : updateOf(this.#plan, 'relationships', known.id, { strength });
    if (change === null) return { outcome: 'unchanged', id: known.id };
    this.#changes.push(change);
    return { outcome: 'updated', id: known.id };
  }

  #reportingProblem(personId: Id, managerId: Id): string | undefined {
    if (this.#lines.managerOf(personId) !== undefined) return 'This person already reports to somebody else';
    const isCycle = this.#lines.set(personId, managerId) === 'cycle';
    return isCycle ? 'This would make people report to each other in a circle' : undefined;
  }
}

const isWithoutDirection = (kind: RelationshipKind): boolean => kind === 'conflict' || kind === 'informal';

function keyOf(edge: RelationEnds & { kind: RelationshipKind }): string {
  const ends = [edge.fromPersonId, edge.toPersonId ?? edge.competitorId ?? ''];
  return [edge.kind, ...(isWithoutDirection(edge.kind) ? ends.sort() : ends)].join(' ');
}
