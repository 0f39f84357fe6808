import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { ExchangeGraph } from '../../shared/map/sharing/exchange-graph.ts';
import { normalStrength } from '../../shared/method/person-ties.ts';
import { relationshipKindLabels } from '../../shared/text/labels.ts';

/** The two tables that Gephi's spreadsheet import takes, nodes first (METHOD 6). */
export function gephiTables({ nodes, edges }: ExchangeGraph): { nodes: string; edges: string } {
  const names = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))];
  return {
    nodes: tableOf(
      ['Id', 'Label', 'type', ...names],
      nodes.map(({ id, label, type, attributes }) => [
        id,
        label,
        type,
        ...names.map((name) => attributes[name] ?? ''),
      ]),
    ),
    edges: tableOf(
      ['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Weight'],
      edges.map(({ from, to, isDirected, id, kind, strength }) => [
        from,
        to,
        isDirected ? 'Directed' : 'Undirected',
        id,
        relationshipKindLabels[kind],
        kind,
        strength ?? normalStrength,
      ]),
    ),
  };
}

/** Both tables in one archive, so that they are written whole or not at all. */
export function gephiArchive(graph: ExchangeGraph, now: Date): Uint8Array {
  const { nodes, edges } = gephiTables(graph);
  return zipSync({ 'nodes.csv': strToU8(nodes), 'edges.csv': strToU8(edges) }, { mtime: now });
}

const tableOf = (header: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  // A name that begins like a formula stays a name when a spreadsheet opens the table.
  `${Papa.unparse([header, ...rows], { escapeFormulae: true })}\r\n`;
