import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gephiTables } from '../../../../electron/export/gephi-tables.ts';
import { exchangeGraph } from '../../../../shared/map/sharing/exchange-graph.ts';
import { kumuJson } from '../../../../shared/map/sharing/kumu.ts';
import { relationshipKindLabels } from '../../../../shared/text/labels.ts';
import { today } from '../../shared/map/people-plan.ts';
import { networkPlans } from '../import/network/network-plans.ts';

const graphs = networkPlans.map(({ plan }) => exchangeGraph(plan, { audience: 'internal', today }));

function rowsOf(table: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(table.trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

/** What a spreadsheet would take for a formula stands behind an apostrophe. */
const unescaped = (text = ''): string => text.replace(/^'(?=[=+\-@\t\r])/, '');

const Kumu = z.object({
  elements: z.array(z.looseObject({ label: z.string(), type: z.string(), description: z.string() })),
  connections: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      direction: z.string(),
      type: z.string(),
      strength: z.number().optional(),
    }),
  ),
});

describe('whatever the names', () => {
  it('the tables for Gephi hold the same graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const tables = gephiTables(graph);
        expect(
          rowsOf(tables.nodes).map((row) => [row.Id, unescaped(row.Label), row.type, unescaped(row.title)]),
        ).toEqual(
          graph.nodes.map(({ id, label, type, attributes }) => [
            id,
            // Typed apostrophes of that kind cannot be told from ours; a spreadsheet shows neither.
            unescaped(label),
            type,
            unescaped(String(attributes.title ?? '')),
          ]),
        );
        expect(
          rowsOf(tables.edges).map((row) => [row.Id, row.Source, row.Target, row.Kind, row.Type, row.Weight]),
        ).toEqual(
          graph.edges.map(({ id, from, to, kind, isDirected, strength }) => [
            id,
            from,
            to,
            kind,
            isDirected ? 'Directed' : 'Undirected',
            // Nobody's strength counts as normal.
            String(strength ?? 2),
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the JSON for Kumu holds the same graph, nobody twice under one label', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { elements, connections } = Kumu.parse(JSON.parse(kumuJson(graph)));
        const labels = elements.map(({ label }) => label);
        expect(new Set(labels).size).toBe(graph.nodes.length);
        const idOf = new Map(graph.nodes.map(({ id }, index) => [labels[index], id]));
        expect(elements.map(({ type, description }) => [type, description])).toEqual(
          graph.nodes.map(({ type, attributes }) => [
            type === 'person' ? 'Person' : 'Rival supplier',
            String(attributes.title ?? ''),
          ]),
        );
        expect(
          connections.map(({ from, to, type, direction, strength }) => [
            idOf.get(from),
            idOf.get(to),
            type,
            direction,
            strength ?? null,
          ]),
        ).toEqual(
          graph.edges.map(({ from, to, kind, isDirected, strength }) => [
            from,
            to,
            relationshipKindLabels[kind],
            isDirected ? 'directed' : 'undirected',
            strength,
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
