import { type Change, type ChangeSet, parseChangeSet } from '../shared/model/change.ts';
import { collections, isSingle } from '../shared/model/collections.ts';
import { isSameValue } from '../shared/model/editing.ts';
import { AppError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/field.ts';
import type { AnyRecord } from '../shared/model/plan.ts';
import { explainRefusedCommit } from './dangling.ts';
import {
  type Acknowledgement,
  acknowledgementOf,
  type EditContext,
  editToRedo,
  editToUndo,
  newestEdit,
  recordEdit,
  recordRedo,
  recordUndo,
} from './history.ts';
import { ruleProblem } from './record-rule.ts';
import { writeSearchEntry } from './search/write-search.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inTransaction } from './transaction.ts';

/** What Undo or Redo did: the changes that were applied, and the label of the edit they reverse or repeat. */
export interface UndoneStep extends Acknowledgement {
  label: string;
  changes: Change[];
}

/** An edit that was applied to one of several plans. */
export type AppliedEdit = { planId: Id; revision: number };

const nothing = (): void => undefined;

/**
 * Applies a change set whole or not at all; it is on the disk when this returns. What `alongside` writes, which
 * runs after the changes, stands or falls with them. Throws INVALID_INPUT for a change its schema refuses, for one of
 * another plan and for a reference that leads nowhere; CONFLICT when a change does not start from what is stored; NOT_FOUND for an unknown plan.
 */
export function applyChangeSet(
  store: Store,
  set: ChangeSet,
  context: EditContext,
  alongside: () => void = nothing,
): Acknowledgement {
  const valid = parseChangeSet(set);
  return write(store, () => {
    requirePlan(store, valid);
    writeChanges(store, valid);
    alongside();
    recordEdit(store, valid, context);
    return acknowledgementOf(store, valid.planId);
  });
}

/**
 * Applies change sets of several plans, one a plan: all of them or none. Gives the revision that each plan has
 * reached, which `undoEdits` takes back. Throws as `applyChangeSet` does.
 */
export function applyChangeSets(
  store: Store,
  sets: readonly ChangeSet[],
  context: EditContext,
): AppliedEdit[] {
  const valid = sets.map(parseChangeSet);
  return write(store, () =>
    valid.map((set) => {
      requirePlan(store, set);
      writeChanges(store, set);
      recordEdit(store, set, context);
      return { planId: set.planId, revision: acknowledgementOf(store, set.planId).revision };
    }),
  );
}

/**
 * Takes back edits of several plans at once, also the making of a plan. Throws CONFLICT, naming the plans, where
 * one of them was edited since, and NOTHING_TO_UNDO where its edit was taken back already; then nothing is changed.
 */
export function undoEdits(store: Store, edits: readonly AppliedEdit[], context: EditContext): void {
  write(store, () => {
    const found = edits.map((applied) => ({ applied, newest: newestEdit(store, applied.planId) }));
    const isUndone = found.every(({ applied, newest }) => (newest?.revision ?? 0) < applied.revision);
    if (isUndone) throw new AppError('NOTHING_TO_UNDO', 'This has been taken back already');
    const moved = found.filter(({ applied, newest }) => newest?.revision !== applied.revision);
    if (moved.length > 0)
      throw new AppError(
        'CONFLICT',
        movedOn(
          store,
          moved.map(({ applied }) => applied.planId),
        ),
      );
    for (const { newest } of found)
      if (newest !== null) writeChanges(store, recordUndo(store, newest, context));
  });
}

const mostNames = 5;

function movedOn(store: Store, planIds: readonly Id[]): string {
  const names = planIds.slice(0, mostNames).map((planId) => {
    const plan = store.tables('plan').read(planId, planId);
    return plan === undefined ? 'a plan that was deleted' : `${plan.name}`;
  });
  const others = planIds.length - names.length;
  const list = others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ');
  return `Edited since, so nothing was taken back: ${list}. Undo what came later there first.`;
}

/** Takes back the newest edit of a plan, also of a deleted one. Throws NOTHING_TO_UNDO when there is none. */
export function undo(store: Store, planId: Id, context: EditContext): UndoneStep {
  return write(store, () => {
    const edit = editToUndo(store, planId);
    if (edit === null) throw new AppError('NOTHING_TO_UNDO', 'There is nothing to undo');
    return step(store, recordUndo(store, edit, context));
  });
}

/** Brings back the edit that was undone last. Throws NOTHING_TO_UNDO when there is none. */
export function redo(store: Store, planId: Id, context: EditContext): UndoneStep {
  return write(store, () => {
    const edit = editToRedo(store, planId);
    if (edit === null) throw new AppError('NOTHING_TO_UNDO', 'There is nothing to redo');
    return step(store, recordRedo(store, edit, context));
  });
}

function step(store: Store, set: ChangeSet): UndoneStep {
  writeChanges(store, set);
  return { ...acknowledgementOf(store, set.planId), label: set.label, changes: set.changes };
}

function write<T>(store: Store, work: () => T): T {
  return withAppErrors(() =>
    inTransaction(store.database, work, (cause) => explainRefusedCommit(store.database, cause)),
  );
}

function requirePlan(store: Store, set: ChangeSet): void {
  if (set.changes.some((change) => change.op === 'insert' && change.collection === 'plan')) return;
  if (store.tables('plan').read(set.planId, set.planId) === undefined)
    throw new AppError('NOT_FOUND', 'This plan does not exist; it may have been deleted');
}

function writeChanges(store: Store, set: ChangeSet): void {
  for (const change of set.changes) {
    if (change.collection === 'plan' && change.id !== set.planId)
      throw new AppError('INVALID_INPUT', 'A change set holds changes of one plan only');
    writeChange(store, set.planId, change);
    writeSearchEntry(store, set.planId, change);
  }
}

function writeChange(store: Store, planId: Id, change: Change): void {
  const table = store.tables(change.collection);
  const current = table.read(planId, change.id);
  const { noun } = collections[change.collection];
  if (change.op === 'insert') {
    if (current !== undefined) throw new AppError('CONFLICT', `This ${noun} already exists`);
    if (isSingle(change.collection) && table.readAll(planId).length > 0)
      throw new AppError('INVALID_INPUT', `A plan has one ${noun} only`);
    requireSound(change, change.after);
    table.insert(planId, change.after);
    return;
  }
  if (current === undefined) throw new AppError('CONFLICT', `This ${noun} no longer exists`);
  for (const [field, value] of Object.entries(change.before))
    if (!isSameValue(current[field], value))
      throw new AppError('CONFLICT', `This ${noun} has been changed elsewhere in the meantime`);
  if (change.op === 'delete') {
    table.delete(planId, change.id);
    return;
  }
  requireSound(change, { ...current, ...change.after, id: current.id });
  table.update(planId, change.id, change.after);
}

function requireSound(change: Change, record: AnyRecord): void {
  const problem = ruleProblem(change.collection, record);
  if (problem !== null) throw new AppError('INVALID_INPUT', problem);
}
