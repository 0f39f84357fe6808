import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralityOf } from '../../../../../shared/method/graph/centrality.ts';
import { cutpointsOf } from '../../../../../shared/method/graph/cutpoints.ts';
import {
  density,
  neighborsIn,
  type PlainNetwork,
  tieCount,
} from '../../../../../shared/method/graph/plain-network.ts';

// Reference networks lie beside the project; where they are missing the tests say so.
const folder = join(import.meta.dirname, '../../../../../../shared/data');
const kiteFolder = join(folder, 'krackhardt_kite');
const managersFolder = join(folder, 'krackhardt_hightech');

function rowsOf(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const cells = (line: string): string[] => line.split(',').map((cell) => cell.replaceAll('"', ''));
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])),
  );
}

/** Compares every node with the rows of a reference file; betweenness there is a raw count. */
function expectReference(network: PlainNetwork, reference: readonly Record<string, string>[]): void {
  const neighbors = neighborsIn(network);
  const measures = centralityOf(neighbors);
  const { articulationPoints } = cutpointsOf(neighbors);
  const n = neighbors.size;
  expect(reference).toHaveLength(n);
  for (const row of reference) {
    const id = row.id ?? '';
    const found = measures.get(id);
    expect((found?.degree ?? Number.NaN) * (n - 1)).toBeCloseTo(Number(row.degree_undirected), 8);
    const pairs = ((n - 1) * (n - 2)) / 2;
    expect((found?.betweenness ?? Number.NaN) * pairs).toBeCloseTo(Number(row.betweenness_undirected), 6);
    // Left empty there where the network is not connected.
    if (row.closeness_undirected !== '')
      expect(found?.closeness).toBeCloseTo(Number(row.closeness_undirected), 8);
    expect(articulationPoints.has(id)).toBe(row.cutpoint_undirected === '1');
  }
}

describe('the kite from its files', () => {
  it('has the published and the reference figures', ({ skip }) => {
    skip(!existsSync(kiteFolder), 'The reference data is not beside the project');
    const network = {
      nodes: rowsOf(join(kiteFolder, 'nodes.csv')).map((row) => row.firstname ?? ''),
      ties: rowsOf(join(kiteFolder, 'edges.csv')).map((row) => [row.from ?? '', row.to ?? ''] as const),
    };
    expectReference(network, rowsOf(join(kiteFolder, 'reference_centrality_computed.csv')));
    const measures = centralityOf(neighborsIn(network));
    for (const row of rowsOf(join(kiteFolder, 'published_expected.csv'))) {
      const found = measures.get(row.firstname ?? '');
      expect(found?.betweenness).toBeCloseTo(Number(row.betweenness_normalised), 3);
      expect(found?.closeness).toBeCloseTo(Number(row.closeness_normalised), 3);
    }
  });
});

describe('high-tech managers from their files', () => {
  it.for(['Advice', 'Friendship', 'ReportsTo'])('have the reference figures for %s', (relation, { skip }) => {
    skip(!existsSync(managersFolder), 'The reference data is not beside the project');
    const nodes = rowsOf(join(managersFolder, 'Krack-High-Tec-Attributes.csv')).map((row) => row.ID ?? '');
    const ties = readFileSync(join(managersFolder, `Krack-High-Tec-edgelist-${relation}.txt`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , isTied]) => isTied === '1')
      .map(([from = '', to = '']) => [from, to] as const);
    const reference = rowsOf(join(managersFolder, 'reference_centrality_computed.csv'));
    expectReference(
      { nodes, ties },
      reference.filter((row) => row.relation === relation),
    );
  });

  it('report to one another along a tree', ({ skip }) => {
    skip(!existsSync(managersFolder), 'The reference data is not beside the project');
    // 20 ties between 21 managers, all in one part: nobody reports twice.
    const lines = readFileSync(join(managersFolder, 'Krack-High-Tec-edgelist-ReportsTo.txt'), 'utf8').trim();
    const ties = lines
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([from = '', to = '', isTied]) => (isTied === '1' ? [[from, to] as const] : []));
    const neighbors = neighborsIn({ nodes: [...new Set(ties.flat())], ties });
    expect(tieCount(neighbors)).toBe(20);
    expect(density(neighbors)).toBeCloseTo(20 / 210, 12);
    expect(cutpointsOf(neighbors).bridges).toHaveLength(20);
  });
});
