import { element, escapeXml } from '../picture/svg-text.ts';
import type { ExchangeGraph, ExchangeValue } from './exchange-graph.ts';

/** Attribute types of GraphML that our values need. */
const typeOf = (value: ExchangeValue): string => {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'double' : 'boolean';
};

type Key = { id: string; domain: 'node' | 'edge'; name: string; type: string };

/** A graph as GraphML: what Gephi, visone, yEd and igraph read. Attributes keep their names; ids are ours. */
export function graphml(graph: ExchangeGraph): string {
  const keys = keysOf(graph);
  const idOf = new Map(keys.map(({ domain, name, id }) => [`${domain} ${name}`, id]));
  const data = (domain: Key['domain'], values: Readonly<Record<string, ExchangeValue>>): string =>
    Object.entries(values)
      .map(([name, value]) => element('data', { key: idOf.get(`${domain} ${name}`) ?? name }, text(value)))
      .join('');
  const nodes = graph.nodes.map(({ id, label, type, attributes }) =>
    element('node', { id }, data('node', { label, type, ...attributes })),
  );
  const edges = graph.edges.map(({ id, from, to, kind, isDirected, strength }) =>
    element(
      'edge',
      { id, source: from, target: to, directed: String(isDirected) },
      data('edge', { kind, ...(strength !== null && { weight: strength }) }),
    ),
  );
  const head = keys.map(({ id, domain, name, type }) =>
    element('key', { id, for: domain, 'attr.name': name, 'attr.type': type }),
  );
  const body = element(
    'graph',
    { id: 'G', edgedefault: 'directed' },
    `\n${[...nodes, ...edges].join('\n')}\n`,
  );
  const root = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    `\n${[...head, body].join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function keysOf({ nodes }: ExchangeGraph): Key[] {
  const types = new Map([
    ['label', 'string'],
    ['type', 'string'],
  ]);
  for (const { attributes } of nodes)
    for (const [name, value] of Object.entries(attributes)) types.set(name, typeOf(value));
  const ofNodes = [...types].map(([name, type]) => ({ domain: 'node' as const, name, type }));
  const ofEdges = [
    { domain: 'edge' as const, name: 'kind', type: 'string' },
    { domain: 'edge' as const, name: 'weight', type: 'double' },
  ];
  return [...ofNodes, ...ofEdges].map((key, index) => ({ id: `d${index}`, ...key }));
}

const text = (value: ExchangeValue): string => escapeXml(String(value));
