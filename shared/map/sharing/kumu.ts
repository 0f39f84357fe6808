import { relationshipKindLabels } from '../../text/labels.ts';
import type { ExchangeGraph, ExchangeNode } from './exchange-graph.ts';

/**
 * A graph as the JSON that Kumu imports: elements and connections that name them (METHOD 6). Kumu tells
 * elements apart by their label alone, so a name that comes twice gets what sets it apart in brackets.
 */
export function kumuJson(graph: ExchangeGraph): string {
  const labels = uniqueLabels(graph.nodes);
  const elements = graph.nodes.map(({ id, type, attributes: { title = '', unit, ...rest } }) => ({
    label: labels.get(id) ?? '',
    type: type === 'person' ? 'Person' : 'Rival supplier',
    tags: unit === undefined ? [] : [String(unit)],
    description: String(title),
    ...rest,
  }));
  const connections = graph.edges.map(({ from, to, kind, isDirected, strength }) => ({
    from: labels.get(from) ?? '',
    to: labels.get(to) ?? '',
    direction: isDirected ? 'directed' : 'undirected',
    type: relationshipKindLabels[kind],
    ...(strength !== null && { strength }),
  }));
  return `${JSON.stringify({ elements, connections }, null, 2)}\n`;
}

function uniqueLabels(nodes: readonly ExchangeNode[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const { id, label, attributes } of nodes) {
    const described = [attributes.title, attributes.unit].find(
      (hint) => hint !== undefined && !taken.has(`${label} (${hint})`),
    );
    let name = taken.has(label) && described !== undefined ? `${label} (${described})` : label;
    for (let count = 2; taken.has(name); count += 1) name = `${label} (${count})`;
    taken.add(name);
    labels.set(id, name);
  }
  return labels;
}
