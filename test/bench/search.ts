import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type * as ChangeSets from '../../db/change-sets.ts';
import type * as OpenStore from '../../db/open-store.ts';
import type * as Find from '../../db/search/find.ts';
import { insertionOf, insertOf } from '../../shared/model/editing.ts';
import { newId } from '../../shared/model/id.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import { type Comparison, paired } from './paired.ts';
import { importThroughVite } from './store.ts';

const plans = 50;
const recordsInAPlan = 2_000;
const words =
  'plant winch retrofit crane delivery margin quality digital planning supply service spare parts decision board meeting pilot energy cost logistics harbor maintenance contract renewal price Ruiz Berg'.split(
    ' ',
  );

/** The nth text: the same each time, with no word that all of them have. */
const textOf = (seed: number, length: number): string =>
  Array.from({ length }, (_, place) => words[(seed * 31 + place * place * 7) % words.length]).join(' ');

/** What people type, letter by letter or at once. */
const queries = ['a', 'pl', 'plan', 'ruiz be', 'winch retro', 'nothing like it', 'price plant board'];

export type SearchBench = {
  records: number;
  /** The search for each query against the index alone, the slowest of them last. */
  slowest: { query: string; comparison: Comparison };
};

/** Finding in 100,000 records against the bare full-text query on the same index. */
export async function benchSearch(): Promise<SearchBench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const [opening, changeSets, find] = await Promise.all([
    importThroughVite<typeof OpenStore>('db/open-store.ts'),
    importThroughVite<typeof ChangeSets>('db/change-sets.ts'),
    importThroughVite<typeof Find>('db/search/find.ts'),
  ]);
  const location = {
    dataDirectory: path.join(folder, 'data'),
    backupDirectory: path.join(folder, 'backups'),
  };
  const { store } = await opening.openStore(location, { now: () => new Date() });
  const context = { actor: 'Mara Lindqvist', at: new Date() };
  for (let each = 0; each < plans; each++) {
    const plan = newPlan(
      { accountName: `Account ${each}`, ownerName: 'Mara Lindqvist', today: '2027-01-04', currency: 'EUR' },
      newId,
    );
    const notes = Array.from({ length: recordsInAPlan }, (_, index) => {
      const seed = each * recordsInAPlan + index;
      return index % 2 === 0
        ? insertOf('people', { id: newId(), name: textOf(seed, 2), title: textOf(seed + 1, 3) })
        : insertOf('notes', { id: newId(), text: textOf(seed, 25), date: '2027-01-04' });
    });
    changeSets.applyChangeSet(
      store,
      { planId: plan.plan.id, label: 'Make the plan', changes: [...insertionOf(plan), ...notes] },
      context,
    );
  }
  const bare = new Database(store.file, { readonly: true });
  const select = bare.prepare(
    'SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT 120',
  );
  const measured = queries.map((query) => ({
    query,
    comparison: paired(
      { rounds: 5, calls: 6 },
      () => void find.findEverywhere(store, query),
      () =>
        void select.all(
          query
            .split(' ')
            .map((word) => `"${word}"*`)
            .join(' '),
        ),
    ),
  }));
  bare.close();
  opening.closeStore(store);
  await rm(folder, { recursive: true, force: true });
  const [slowest] = measured.sort((a, b) => b.comparison.oursMs - a.comparison.oursMs);
  if (slowest === undefined) throw new Error('Nothing was searched for');
  return { records: plans * recordsInAPlan, slowest };
}
