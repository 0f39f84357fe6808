import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { electronLaunchOptions } from '../../build/runtime/launch-options.ts';
import type * as Network from '../../shared/method/network.ts';
import { applyChanges } from '../../shared/model/applying.ts';
import type { Change } from '../../shared/model/change.ts';
import { newId } from '../../shared/model/id.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import { steps } from '../../shared/wizard/steps.ts';
import { launchApp } from '../e2e/launch-app.ts';
import { openPlan, openStep } from '../e2e/screens.ts';
import { type MapDrawing, openBareMap, panned, settled, shownMap, watchForMap } from './map-pages.ts';
import { peopleChanges } from './map-people.ts';
import { type Comparison, compare, paired } from './paired.ts';
import { importThroughVite } from './store.ts';

export const mapSizes = [50, 300, 1_000, 5_000] as const;

export type MapBench = {
  people: number;
  /** Drawn after what the map leaves out of a very large plan. */
  drawn: { nodes: number; edges: number };
  /** From the click to the first picture, and one picture while the whole map is moved. */
  firstPicture: Comparison;
  frame: Comparison;
  /** All measures of everybody, against closeness and betweenness of the library alone. */
  analysis: Comparison;
};

const accountName = (people: number): string => `Account of ${people}`;

/** The map at one size after another, each drawn by the app and by Cytoscape's own canvas at the same places. */
export async function benchMap(sizes: readonly number[] = mapSizes): Promise<MapBench[]> {
  const { networkMeasures } = await importThroughVite<typeof Network>('shared/method/network.ts');
  const results: MapBench[] = [];
  for (const people of sizes) {
    const plan = newPlan(
      { accountName: accountName(people), ownerName: 'Mara Lindqvist', today: '2027-01-04', currency: 'EUR' },
      newId,
    );
    const changes = peopleChanges(people);
    const rounds: { ours: Drawn; bare: Drawn }[] = [];
    let drawing: MapDrawing | null = null;
    for (let round = 0; round < (people > 1_000 ? 1 : 3); round++) {
      const ours = await drawnByApp(people, changes);
      rounds.push({ ours, bare: await drawnBare(ours.drawing) });
      drawing = ours.drawing;
    }
    const compared = (figure: 'firstPictureMs' | 'frameMs'): Comparison =>
      compare(rounds.map(({ ours, bare }) => ({ ours: ours[figure], bare: bare[figure] })));
    const graph = graphOf(changes);
    const full = applyChanges(plan, changes);
    const analysis = paired(
      { rounds: people > 1_000 ? 1 : 3, calls: people > 300 ? 1 : 5 },
      () => void networkMeasures(full),
      () => {
        closenessCentrality(graph, { wassermanFaust: true });
        betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
      },
    );
    results.push({
      people,
      drawn: { nodes: drawing?.nodes.length ?? 0, edges: drawing?.edges.length ?? 0 },
      firstPicture: compared('firstPictureMs'),
      frame: compared('frameMs'),
      analysis,
    });
  }
  return results;
}

type Drawn = { firstPictureMs: number; frameMs: number };

const namesIn = (changes: readonly Change[]): Record<string, string> =>
  Object.fromEntries(
    changes.flatMap((change) =>
      change.op === 'insert' && change.collection === 'people' ? [[change.id, change.after.name]] : [],
    ),
  );

async function drawnByApp(
  people: number,
  changes: readonly Change[],
): Promise<Drawn & { drawing: MapDrawing }> {
  const { page, request, close } = await launchApp();
  try {
    const { planId } = await request('plan:create', {
      accountName: accountName(people),
      ownerName: 'Mara Lindqvist',
      currency: 'EUR',
    });
    await request('plan:apply', { changeSet: { planId, label: 'Add the people', changes } });
    await page.reload();
    await openPlan(page, accountName(people));
    await settled(page);
    await watchForMap(page);
    await openStep(page, steps.decisionCenter.title);
    const { firstPictureMs, drawing } = await shownMap(page, namesIn(changes));
    return { firstPictureMs, drawing, frameMs: await panned(page) };
  } finally {
    await close();
  }
}

async function drawnBare(drawing: MapDrawing): Promise<Drawn> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-bench-'));
  const launch = await electronLaunchOptions();
  const app = await _electron.launch({
    ...launch,
    args: [...launch.args.slice(0, -1), path.join(import.meta.dirname, 'bare-map')],
    env: { ...launch.env, BENCH_PROFILE: folder },
  });
  try {
    const page: Page = await app.firstWindow();
    await page.waitForLoadState('load');
    const firstPictureMs = await openBareMap(page, drawing);
    return { firstPictureMs, frameMs: await panned(page) };
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function graphOf(changes: readonly Change[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const change of changes)
    if (change.op === 'insert' && change.collection === 'people') graph.addNode(change.id);
  for (const change of changes)
    if (change.op === 'insert' && change.collection === 'relationships') {
      const { fromPersonId, toPersonId } = change.after;
      if (toPersonId !== null) graph.mergeEdge(fromPersonId, toPersonId);
    }
  return graph;
}
