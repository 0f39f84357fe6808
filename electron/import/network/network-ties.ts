import type { ColumnMapping, RowProblem } from '../../../shared/ipc/import-shapes.ts';
import type { NetworkRow } from '../../../shared/ipc/network-import-shapes.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { IdSource } from '../../../shared/model/record.ts';
import { type RelationshipKind, relationshipKinds } from '../../../shared/model/records/relationship.ts';
import { relationshipKindLabels } from '../../../shared/text/labels.ts';
import { type Pacing, pause } from '../pacing.ts';
import { RelationDraft } from '../relations/relation-draft.ts';
import { readStrength, type StrengthScale, strengthScaleOf } from '../relations/strengths.ts';
import { relationsOf } from './network-columns.ts';
import type { NetworkFile, NetworkTie } from './network-file.ts';

type TiesRequest = Pacing & {
  /** The plan with everybody of the file in it. */
  plan: Plan;
  network: NetworkFile;
  mapping: ColumnMapping;
  newId: IdSource;
  /** How many of the columns are attributes; the kinds of tie follow. */
  width: number;
  /** Whom the ties' ends mean. */
  ends: { people: ReadonlyMap<string, Id>; rivals: ReadonlyMap<string, Id> };
};

type TakenTies = {
  inserted: NetworkRow[];
  updated: NetworkRow[];
  unchanged: NetworkRow[];
  skipped: RowProblem[];
  warnings: RowProblem[];
  /** Ties of kinds that nobody wants, or that the file says are none (weight 0). */
  ignoredCount: number;
  changes: Change[];
};

/** A kind of tie of the file: what becomes of it and how its weights are read. */
type Relation = { kind: RelationshipKind; scale: StrengthScale };

/** Takes the ties of a network into relations of the plan. Throws CANCELLED when the signal says so. */
export async function takeTies(request: TiesRequest): Promise<TakenTies> {
  const { plan, network, newId } = request;
  const relations = relationsIn(request);
  const draft = new RelationDraft(plan, newId);
  const taken: TakenTies = {
    inserted: [],
    updated: [],
    unchanged: [],
    skipped: [],
    warnings: [],
    ignoredCount: 0,
    changes: [],
  };
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  for (const [index, tie] of network.ties.entries()) {
    const relation = relations.get(tie.relation);
    if (relation === undefined) taken.ignoredCount += 1;
    else
      for (const way of waysOf(tie, relation.kind))
        takeTie({ ...request, draft, taken, names }, way, relation);
    await pause(request, index + 1, network.ties.length);
  }
  return { ...taken, changes: draft.changes() };
}

function relationsIn({ network, mapping, width }: TiesRequest): ReadonlyMap<string, Relation> {
  const targets = new Map(mapping.columns.map(({ index, target }) => [index, target]));
  const relations = new Map<string, Relation>();
  for (const [index, name] of [...relationsOf(network).keys()].entries()) {
    const target = targets.get(width + index);
    const kind = relationshipKinds.find((candidate) => candidate === target);
    const weights = network.ties.filter(({ relation }) => relation === name).map(({ weight }) => weight);
    if (kind !== undefined) relations.set(name, { kind, scale: strengthScaleOf(weights) });
  }
  return relations;
}

/** A tie without direction of a kind that has one goes both ways; reporting lines stay as they are written. */
function waysOf(tie: NetworkTie, kind: RelationshipKind): NetworkTie[] {
  const isBoth = !tie.isDirected && (kind === 'influences' || kind === 'introduces');
  return isBoth ? [tie, { ...tie, from: tie.to, to: tie.from }] : [tie];
}

type TieWork = TiesRequest & { draft: RelationDraft; taken: TakenTies; names: ReadonlyMap<string, string> };

function takeTie({ ends, draft, taken, names }: TieWork, tie: NetworkTie, { kind, scale }: Relation): void {
  const { row, weight } = tie;
  const strength = readStrength(weight, scale);
  if (strength === 'no tie') {
    taken.ignoredCount += 1;
    return;
  }
  const isRivalTie = kind === 'competitorTie';
  const fromPersonId = ends.people.get(tie.from);
  const target = (isRivalTie ? ends.rivals : ends.people).get(tie.to);
  const text = `${names.get(tie.from) ?? tie.from} → ${names.get(tie.to) ?? tie.to}`;
  const skip = (field: string | null, reason: string) =>
    taken.skipped.push({ row, field, value: text, reason });
  if (fromPersonId === undefined)
    return void skip('from', 'Nobody of this file stands at the beginning of this tie');
  if (target === undefined)
    return void skip(
      'to',
      isRivalTie ? 'This tie leads to no rival supplier' : 'This tie leads to nobody of this file',
    );
  const result = draft.take({
    row,
    kind,
    fromPersonId,
    toPersonId: isRivalTie ? null : target,
    competitorId: isRivalTie ? target : null,
    strength: strength === 'unreadable' ? null : strength,
  });
  if ('reason' in result) return void skip(null, result.reason);
  taken[result.outcome].push({
    row,
    recordId: result.id,
    text: `${text}: ${relationshipKindLabels[kind].toLowerCase()}`,
  });
  if (strength === 'unreadable')
    taken.warnings.push({
      row,
      field: 'strength',
      value: weight.slice(0, 100),
      reason: 'This is not a strength; the tie is imported without one',
    });
}
