import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowsIn, directedBetweenness } from '../../../../../shared/method/graph/directed.ts';
import { distancesFrom } from '../../../../../shared/method/graph/distances.ts';
import {
  arrowCount,
  arrowDensity,
  harmonicCloseness,
  reciprocity,
  transitivity,
} from '../../../../../shared/method/graph/network-figures.ts';
import { neighborsIn, type PlainNetwork } from '../../../../../shared/method/graph/plain-network.ts';
import { expectReference, rowsOf } from './reference-figures.ts';

// Reference networks lie beside the project; where they are missing the tests say so.
const folder = join(import.meta.dirname, '../../../../../../shared/data');
const managers = join(folder, 'krackhardt_hightech');
const monastery = join(folder, 'sampson_monastery');
const missing = 'The reference data is not beside the project';

function managersBy(relation: string): PlainNetwork {
  const nodes = rowsOf(join(managers, 'Krack-High-Tec-Attributes.csv')).map((row) => row.ID ?? '');
  const ties = readFileSync(join(managers, `Krack-High-Tec-edgelist-${relation}.txt`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , isTied]) => isTied === '1')
    .map(([from = '', to = '']) => [from, to] as const);
  return { nodes, ties };
}

function expectDirected(network: PlainNetwork, reference: readonly Record<string, string>[]): void {
  const arrows = arrowsIn(network);
  const betweenness = directedBetweenness(arrows);
  const harmonic = harmonicCloseness(neighborsIn(network));
  const n = network.nodes.length;
  for (const row of reference) {
    const id = row.id ?? '';
    expect(arrows.incoming.get(id)).toHaveLength(Number(row.in_degree));
    expect(arrows.outgoing.get(id)).toHaveLength(Number(row.out_degree));
    const raw = (betweenness.get(id) ?? Number.NaN) * (n - 1) * (n - 2);
    expect(raw).toBeCloseTo(Number(row.betweenness_directed), 6);
    expect(harmonic.get(id)).toBeCloseTo(Number(row.harmonic_undirected), 8);
  }
}

const relations = [
  { file: 'Advice', published: 'advice' },
  { file: 'Friendship', published: 'friendship' },
  { file: 'ReportsTo', published: 'reports_to' },
] as const;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** As R computes it: over n − 1. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

describe('high-tech managers', () => {
  it.for(relations)('have every column of the reference for $file', ({ file }, { skip }) => {
    skip(!existsSync(managers), missing);
    const reference = rowsOf(join(managers, 'reference_centrality_computed.csv'));
    const rows = reference.filter((row) => row.relation === file);
    expectReference(managersBy(file), rows);
    expectDirected(managersBy(file), rows);
  });

  it.for(relations)('have the published figures for $file', ({ file, published }, { skip }) => {
    skip(!existsSync(managers), missing);
    const network = managersBy(file);
    const arrows = arrowsIn(network);
    const degrees = (side: 'incoming' | 'outgoing') => [...arrows[side].values()].map((ties) => ties.length);
    const geodesics = network.nodes.flatMap((node) => [...distancesFrom(arrows.outgoing, [node]).values()]);
    const ours: Record<string, number> = {
      ties: arrowCount(arrows),
      density: arrowDensity(arrows),
      reciprocity: reciprocity(arrows),
      transitivity: transitivity(neighborsIn(network)),
      mean_degree: mean(degrees('outgoing')),
      sd_in_degree: deviation(degrees('incoming')),
      sd_out_degree: deviation(degrees('outgoing')),
      mean_geodesic_incl_zero_diagonal_finite_only: mean(geodesics),
      sd_geodesic_incl_zero_diagonal_finite_only: deviation(geodesics),
    };
    const rows = rowsOf(join(managers, 'published_network_figures.csv'));
    const wanted = rows.filter((row) => row.relation === published);
    expect(wanted).toHaveLength(9);
    for (const { measure = '', value } of wanted) expect(ours[measure]).toBeCloseTo(Number(value), 6);
  });

  it('have the published figures for all three together', ({ skip }) => {
    skip(!existsSync(managers), missing);
    const { nodes } = managersBy('Advice');
    const network = { nodes, ties: relations.flatMap(({ file }) => managersBy(file).ties) };
    const arrows = arrowsIn(network);
    const ours: Record<string, number> = {
      pairs_with_any_tie: arrowCount(arrows),
      density: arrowDensity(arrows),
      reciprocity: reciprocity(arrows),
      transitivity: transitivity(neighborsIn(network)),
    };
    const rows = rowsOf(join(managers, 'published_network_figures.csv'));
    const wanted = rows.filter((row) => row.relation === 'all three combined');
    expect(wanted).toHaveLength(4);
    for (const { measure = '', value } of wanted) expect(ours[measure]).toBeCloseTo(Number(value), 6);
  });

  it('have the published degrees', ({ skip }) => {
    skip(!existsSync(managers), missing);
    const rows = rowsOf(join(managers, 'published_degrees.csv'));
    expect(rows).toHaveLength(21);
    for (const { file, published } of relations) {
      const { incoming, outgoing } = arrowsIn(managersBy(file));
      for (const row of rows) {
        expect(incoming.get(row.manager ?? '')).toHaveLength(Number(row[`${published}_in`]));
        expect(outgoing.get(row.manager ?? '')).toHaveLength(Number(row[`${published}_out`]));
      }
    }
  });
});

describe('the monastery', () => {
  it('has every column of the reference in all ten relations', ({ skip }) => {
    skip(!existsSync(monastery), missing);
    const reference = rowsOf(join(monastery, 'reference_centrality_computed.csv'));
    const arcs = rowsOf(join(monastery, 'sampson_arcs.csv'));
    const names = new Set(reference.map((row) => row.relation ?? ''));
    expect(names.size).toBe(10);
    expect(arcs).toHaveLength(510);
    for (const name of names) {
      const rows = reference.filter((row) => row.relation === name);
      const nodes = rows.map((row) => row.id ?? '');
      const ties = arcs
        .filter((row) => row.relation === name)
        .map(({ from = '', to = '' }) => [from, to] as const);
      expectReference({ nodes, ties }, rows);
      expectDirected({ nodes, ties }, rows);
    }
  });
});
