import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { centralityOf } from '../../../../../shared/method/graph/centrality.ts';
import { cutpointsOf } from '../../../../../shared/method/graph/cutpoints.ts';
import { neighborsIn, type PlainNetwork } from '../../../../../shared/method/graph/plain-network.ts';

/** The rows of a plain table by the names of its columns. */
export function rowsOf(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const cells = (line: string): string[] => line.split(',').map((cell) => cell.replaceAll('"', ''));
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])),
  );
}

/** Compares every node with the rows of a reference file; betweenness there is a raw count. */
export function expectReference(network: PlainNetwork, reference: readonly Record<string, string>[]): void {
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
