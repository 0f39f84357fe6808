import { z } from 'zod';
import type { Change, ChangeSet } from '../shared/model/change.ts';
import { inverseOf, parseChangeSet } from '../shared/model/change.ts';
import { type CollectionName, collectionNames } from '../shared/model/collections.ts';
import { completed } from '../shared/model/editing.ts';
import type { Id } from '../shared/model/field.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';

/** Who changes the store, and when. */
export type EditContext = {
  actor: string;
  at: Date;
};

/** The state of a plan after a change was made durable; the labels say what Undo and Redo would do. */
export type Acknowledgement = {
  revision: number;
  undoLabel: string | null;
  redoLabel: string | null;
};

/** One line of a plan's history. `reverses` is the edit that an undo took back or a redo brought back. */
export type HistoryEntry = {
  sequence: number;
  at: string;
  actor: string;
  label: string;
  kind: 'edit' | 'undo' | 'redo';
  reverses: number | null;
  isUndone: boolean;
  changeCount: number;
};

/** An edit in the history with its change set. */
export type RecordedEdit = {
  sequence: number;
  set: ChangeSet;
};

const entryColumns = `sequence, at, actor, label, kind, reverses, is_undone AS isUndone,
  change_count AS changeCount`;

/**
 * A plan's history, newest first: at most `limit` entries, those older than the sequence `before` if given.
 * A deleted plan still has its history; an unknown one has none.
 */
export function historyOf(
  store: Store,
  planId: Id,
  options: { limit: number; before?: number },
): HistoryEntry[] {
  const rows = withAppErrors(() =>
    prepared(
      store.database,
      `SELECT ${entryColumns} FROM history WHERE plan_id = ? AND sequence < ? ORDER BY revision DESC LIMIT ?`,
    ).all(planId, options.before ?? Number.MAX_SAFE_INTEGER, options.limit),
  );
  // The statement selects exactly an entry's columns; its flag is 0 or 1.
  return (rows as (Omit<HistoryEntry, 'isUndone'> & { isUndone: number })[]).map((row) => ({
    ...row,
    isUndone: row.isUndone === 1,
  }));
}

const selectEdit = 'SELECT sequence, plan_id AS planId, label, changes FROM history';

/**
 * The edit that Undo would take back, or null. The first revision is the making of the plan: going back step
 * by step ends there, and only deleting takes the plan itself away.
 */
export function editToUndo(store: Store, planId: Id): RecordedEdit | null {
  const sql = `${selectEdit} WHERE plan_id = ? AND kind = 'edit' AND is_undone = 0 AND revision > 1
    ORDER BY sequence DESC LIMIT 1`;
  const row = prepared(store.database, sql).get(planId);
  return row === undefined ? null : toEdit(row);
}

/** The newest edit of a plan that stands, its making included, with the revision it led to; null without one. */
export function newestEdit(store: Store, planId: Id): (RecordedEdit & { revision: number }) | null {
  const sql = `SELECT sequence, plan_id AS planId, label, changes, revision FROM history
    WHERE plan_id = ? AND kind = 'edit' AND is_undone = 0 ORDER BY sequence DESC LIMIT 1`;
  const row = prepared(store.database, sql).get(planId);
  // The statement selects the revision beside what an edit is read from.
  return row === undefined ? null : { ...toEdit(row), revision: (row as { revision: number }).revision };
}

/** The edit that Redo would bring back, or null. */
export function editToRedo(store: Store, planId: Id): RecordedEdit | null {
  const sql = `${selectEdit} WHERE plan_id = ? AND is_undone = 1 AND is_dropped = 0 ORDER BY sequence LIMIT 1`;
  const row = prepared(store.database, sql).get(planId);
  return row === undefined ? null : toEdit(row);
}

/** What was done to a plan after an instant, undos and redos included, newest first. */
export function editsAfter(store: Store, planId: Id, at: Date): RecordedEdit[] {
  // By revision and not by time alone: a clock that was set back must not tear a hole into the order.
  const sql = `${selectEdit} WHERE plan_id = :planId AND revision > (
      SELECT coalesce(max(revision), 0) FROM history WHERE plan_id = :planId AND at <= :at
    ) ORDER BY revision DESC`;
  return prepared(store.database, sql).all({ planId, at: at.toISOString() }).map(toEdit);
}

/** A step of the history as it is written down; `changes` is JSON. */
export type WrittenStep = Pick<ChangeSet, 'planId' | 'label'> & { at: string; changes: string };

/** All that was done to a plan, undos and redos included, newest first; reading its changes is left to `changesOf`. */
export function writtenSteps(store: Store, planId: Id): WrittenStep[] {
  const sql = `SELECT plan_id AS planId, label, at, changes FROM history WHERE plan_id = ?
    ORDER BY revision DESC`;
  // The statement selects exactly these columns.
  return withAppErrors(() => prepared(store.database, sql).all(planId)) as WrittenStep[];
}

/** The changes of a step to the collections that are wanted. */
export function changesOf(
  { planId, label, changes }: WrittenStep,
  isWanted: (collection: CollectionName) => boolean,
): Change[] {
  const written: unknown[] = JSON.parse(changes);
  const wanted = written.filter((change) => isWanted(writtenChange.parse(change).collection));
  if (wanted.length === 0) return [];
  return parseChangeSet({ planId, label, changes: wanted.map(withNewFields) }).changes;
}

function toEdit(row: unknown): RecordedEdit {
  // The statements above select these columns and no others.
  const { sequence, planId, label, changes } = row as {
    sequence: number;
    planId: string;
    label: string;
    changes: string;
  };
  const written: unknown[] = JSON.parse(changes);
  return { sequence, set: parseChangeSet({ planId, label, changes: written.map(withNewFields) }) };
}

const wholeRecord = z.record(z.string(), z.unknown());
const writtenChange = z.looseObject({
  collection: z.enum(collectionNames),
  op: z.string(),
  before: wholeRecord.optional(),
  after: wholeRecord.optional(),
});

/** An insert or delete that was written before its record had all fields of today. */
function withNewFields(written: unknown): unknown {
  const change = writtenChange.parse(written);
  const { op, collection, before, after } = change;
  if (op === 'insert') return { ...change, after: completed(collection, after ?? {}) };
  if (op === 'delete') return { ...change, before: completed(collection, before ?? {}) };
  return change;
}

/** Adds an edit; what had been undone before it can no longer be redone but stays on record. */
export function recordEdit(store: Store, set: ChangeSet, context: EditContext): void {
  prepared(
    store.database,
    'UPDATE history SET is_dropped = 1 WHERE plan_id = ? AND is_undone = 1 AND is_dropped = 0',
  ).run(set.planId);
  append(store, set, 'edit', null, context);
}

/** Adds that an edit was taken back, and gives the change set that does it. */
export function recordUndo(store: Store, edit: RecordedEdit, context: EditContext): ChangeSet {
  const set = inverseOf(edit.set);
  markUndone(store, edit.sequence, true);
  append(store, set, 'undo', edit.sequence, context);
  return set;
}

/** Adds that an edit was brought back, and gives the change set that does it. */
export function recordRedo(store: Store, edit: RecordedEdit, context: EditContext): ChangeSet {
  markUndone(store, edit.sequence, false);
  append(store, edit.set, 'redo', edit.sequence, context);
  return edit.set;
}

function markUndone(store: Store, sequence: number, isUndone: boolean): void {
  prepared(store.database, 'UPDATE history SET is_undone = ? WHERE sequence = ?').run(
    isUndone ? 1 : 0,
    sequence,
  );
}

function append(
  store: Store,
  set: ChangeSet,
  kind: HistoryEntry['kind'],
  reverses: number | null,
  context: EditContext,
): void {
  prepared(
    store.database,
    `INSERT INTO history (plan_id, revision, at, actor, label, kind, reverses, change_count, changes)
     VALUES (?, (SELECT coalesce(max(revision), 0) + 1 FROM history WHERE plan_id = ?), ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    set.planId,
    set.planId,
    context.at.toISOString(),
    context.actor,
    set.label,
    kind,
    reverses,
    set.changes.length,
    JSON.stringify(set.changes),
  );
}

/** Where a plan stands: its revision, and what Undo and Redo would do. */
export function acknowledgementOf(store: Store, planId: Id): Acknowledgement {
  const row = prepared(
    store.database,
    `SELECT
       (SELECT max(revision) FROM history WHERE plan_id = :planId) AS revision,
       (SELECT label FROM history WHERE plan_id = :planId AND kind = 'edit' AND is_undone = 0 AND revision > 1
        ORDER BY sequence DESC LIMIT 1) AS undoLabel,
       (SELECT label FROM history WHERE plan_id = :planId AND is_undone = 1 AND is_dropped = 0
        ORDER BY sequence LIMIT 1) AS redoLabel`,
  ).get({ planId });
  // One row with these three columns, whatever the plan.
  const state = row as { revision: number | null; undoLabel: string | null; redoLabel: string | null };
  return { ...state, revision: state.revision ?? 0 };
}
