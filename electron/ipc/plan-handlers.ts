import { applyChangeSet, redo, type UndoneStep, undo } from '../../db/change-sets.ts';
import { historyOf } from '../../db/history.ts';
import { keepVersions } from '../../db/plan-versions.ts';
import { loadPlan } from '../../db/plans.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import { nextPlan } from '../../shared/model/carry-over/next-plan.ts';
import { withoutRecords } from '../../shared/model/carry-over/without-records.ts';
import { parseChangeSet } from '../../shared/model/change.ts';
import { copyOfPlan } from '../../shared/model/copy.ts';
import { insertionOf, wholeDeletionOf } from '../../shared/model/editing.ts';
import type { Id } from '../../shared/model/field.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { PlanVersion } from '../../shared/model/stored-plan.ts';
import { today } from '../today.ts';
import { editContext, type HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { versionHandlers } from './version-handlers.ts';

/** The longest history a page gets at once. */
const historyPage = 200;
/** The longest label a change set may have. */
const longestLabel = 300;

/** One plan: made, loaded, edited, undone, deleted. Each of these is a change set. */
export function planHandlers(context: HandlerContext): HandlersOf<'plan'> {
  return { ...wholePlanHandlers(context), ...editHandlers(context), ...versionHandlers(context) };
}

function wholePlanHandlers(
  context: HandlerContext,
): Pick<
  HandlersOf<'plan'>,
  'plan:create' | 'plan:create-sample' | 'plan:duplicate' | 'plan:next-year' | 'plan:delete' | 'plan:load'
> {
  const { session, clock, newId } = context;
  return {
    'plan:create': (start) => {
      const plan = newPlan({ ...start, today: today(clock) }, newId);
      return insertPlan(context, plan, labelOf('Start plan', plan));
    },
    'plan:create-sample': async () => {
      // Loaded when asked for: most starts never need it.
      const { samplePlan } = await import('../../shared/sample/sample-plan.ts');
      const { sampleVersions } = await import('../../shared/sample/versions.ts');
      const plan = samplePlan(newId, today(clock));
      return insertPlan(context, plan, 'Add the sample plan', sampleVersions(plan));
    },
    'plan:duplicate': async ({ planId, name }) => {
      const { plan } = loadPlan(await session.store(), planId);
      // What its versions held stays with the plan they are versions of.
      const current = withoutRecords(plan, new Set(Object.keys(plan.snapshots)));
      return insertPlan(context, copyOfPlan(current, name, newId), labelOf('Copy', plan));
    },
    'plan:next-year': async ({ planId }) => {
      const { plan } = loadPlan(await session.store(), planId);
      return insertPlan(context, nextPlan(plan, today(clock), newId), labelOf('Plan on from', plan));
    },
    'plan:delete': async ({ planId }) => {
      const store = await session.store();
      const { plan } = loadPlan(store, planId);
      const set = { planId, label: labelOf('Delete plan', plan), changes: wholeDeletionOf(plan) };
      applyChangeSet(store, set, editContext(context));
    },
    'plan:load': async ({ planId }) => {
      const { plan, ...acknowledgement } = loadPlan(await session.store(), planId);
      return { ...acknowledgement, planJson: JSON.stringify(plan) };
    },
  };
}

function editHandlers(
  context: HandlerContext,
): Pick<HandlersOf<'plan'>, 'plan:apply' | 'plan:undo' | 'plan:redo' | 'plan:history'> {
  const { session } = context;
  return {
    'plan:apply': async ({ changeSet }) =>
      applyChangeSet(await session.store(), parseChangeSet(changeSet), editContext(context)),
    'plan:undo': async ({ planId }) => stepMessage(undo(await session.store(), planId, editContext(context))),
    'plan:redo': async ({ planId }) => stepMessage(redo(await session.store(), planId, editContext(context))),
    'plan:history': async ({ planId, before }) =>
      historyOf(await session.store(), planId, {
        limit: historyPage,
        ...(before === undefined ? {} : { before }),
      }),
  };
}

/** Adds a whole plan, with what its versions hold, as one step of its own history. */
async function insertPlan(
  context: HandlerContext,
  plan: Plan,
  label: string,
  versions: readonly PlanVersion[] = [],
): Promise<{ planId: Id }> {
  const planId = plan.plan.id;
  const store = await context.session.store();
  applyChangeSet(store, { planId, label, changes: insertionOf(plan) }, editContext(context), () =>
    keepVersions(store, planId, versions),
  );
  return { planId };
}

function labelOf(verb: string, plan: Plan): string {
  return `${verb} ${plan.plan.name}`.slice(0, longestLabel);
}

function stepMessage({ changes, ...step }: UndoneStep): OutputOf<'plan:undo'> {
  return { ...step, changesJson: JSON.stringify(changes) };
}
