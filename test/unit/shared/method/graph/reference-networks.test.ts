import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralityOf } from '../../../../../shared/method/graph/centrality.ts';
import { cutpointsOf } from '../../../../../shared/method/graph/cutpoints.ts';
import { density, neighborsIn, tieCount } from '../../../../../shared/method/graph/plain-network.ts';
import { expectReference, rowsOf } from './reference-figures.ts';

// Reference networks lie beside the project; where they are missing the tests say so.
const folder = join(import.meta.dirname, '../../../../../../shared/data');
const kiteFolder = join(folder, 'krackhardt_kite');
const managersFolder = join(folder, 'krackhardt_hightech');

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
