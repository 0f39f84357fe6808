import type { CollectionName } from '../../model/collections.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { comparePlans } from '../versions/compare-plans.ts';

/** What one sitting brought (METHOD R71). */
export type SittingProgress = {
  /** Records that came in other than people, and fields that were filled or corrected. */
  facts: number;
  /** People who came in. */
  people: number;
  /** Actions that are done now and were not before. */
  actionsDone: number;
};

// A person and what we think of them are one person; who reports to whom is a fact.
const ofPerson: ReadonlySet<CollectionName> = new Set(['people', 'stakeholders']);

/** What was added to a plan since it was opened; nothing for what was only taken away. */
export function sittingProgress(before: Plan, now: Plan): SittingProgress {
  const actionsDone = listOf(now, 'actions').filter(
    ({ id, status }) => status === 'done' && before.actions[id]?.status !== 'done',
  );
  const done = new Set(actionsDone.map(({ id }) => id));
  let facts = 0;
  for (const { differences } of comparePlans(before, now).steps)
    for (const { kind, collection, id, fields } of differences) {
      if (done.has(id)) continue;
      if (kind === 'added' && !ofPerson.has(collection)) facts += 1;
      if (kind === 'changed') facts += fields.filter(({ after }) => after !== '').length;
    }
  return {
    facts,
    people: listOf(now, 'people').filter(({ id }) => before.people[id] === undefined).length,
    actionsDone: actionsDone.length,
  };
}

/** "12 facts, 3 people, 2 actions done; health 54 → 61"; '' when nothing came of it yet. Health runs from 0 to 100. */
export function sittingText(
  { facts, people, actionsDone }: SittingProgress,
  health: { before: number; now: number },
): string {
  const counts = [
    facts === 0 ? '' : `${facts} ${facts === 1 ? 'fact' : 'facts'}`,
    people === 0 ? '' : `${people} ${people === 1 ? 'person' : 'people'}`,
    actionsDone === 0 ? '' : `${actionsDone} ${actionsDone === 1 ? 'action' : 'actions'} done`,
  ].filter((text) => text !== '');
  const [before, now] = [Math.round(health.before), Math.round(health.now)];
  const moved = before === now ? '' : `health ${before} → ${now}`;
  return [counts.join(', '), moved].filter((text) => text !== '').join('; ');
}
