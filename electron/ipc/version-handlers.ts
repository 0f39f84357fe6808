import { editsBetween } from '../../db/edits.ts';
import { planAsOf } from '../../db/plan-as-of.ts';
import { planPast } from '../../db/plan-past.ts';
import { freezePlan, versionOf } from '../../db/plan-versions.ts';
import { parseChangeSet } from '../../shared/model/change.ts';
import { dayOf, today } from '../today.ts';
import { editContext, type HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

/** The longest label a change set may have. */
const longestLabel = 300;
/** Most edits that a look back reads; a year of daily work stays below. */
const mostEdits = 5000;

/** A plan in the course of time: frozen, looked back on. */
export function versionHandlers(
  context: HandlerContext,
): Pick<HandlersOf<'plan'>, 'plan:freeze' | 'plan:version' | 'plan:as-of' | 'plan:past' | 'plan:edits'> {
  const { session, clock, newId } = context;
  return {
    'plan:freeze': async ({ planId, title, reason, reviewId, label, changes = [] }) => {
      const snapshot = { id: newId(), title, reason, reviewId, date: today(clock) };
      const name = (label ?? `Freeze “${title}”`).slice(0, longestLabel);
      const valid = changes.length === 0 ? [] : parseChangeSet({ planId, label: name, changes }).changes;
      const store = await session.store();
      const acknowledgement = freezePlan(
        store,
        { planId, snapshot, label: name, changes: valid },
        editContext(context),
      );
      return { ...acknowledgement, snapshotId: snapshot.id };
    },
    'plan:version': async ({ planId, snapshotId }) => ({
      planJson: JSON.stringify(versionOf(await session.store(), planId, snapshotId)),
    }),
    'plan:as-of': async ({ planId, at }) => ({
      planJson: JSON.stringify(planAsOf(await session.store(), planId, new Date(at))),
    }),
    'plan:past': async ({ planId }) => ({
      pastJson: JSON.stringify(await planPast(await session.store(), planId, dayOf)),
    }),
    'plan:edits': async ({ planId, after, until }) =>
      editsBetween(await session.store(), planId, {
        after: new Date(after),
        until: new Date(until),
        limit: mostEdits,
      }),
  };
}
