import sax from 'sax';
import { AppError } from '../../../shared/model/errors.ts';
import { wordKey } from '../people/keys.ts';
import { isDrawingWord, relationTargetOf } from '../relations/relation-words.ts';
import type { NetworkContent, NetworkNode, NetworkTie } from './network-file.ts';

type Key = { name: string; fallback: string };

/** A node or an edge while its data is read. */
type Open = {
  row: number;
  isNode: boolean;
  values: Map<string, string>;
  attributes: Readonly<Record<string, string>>;
};

const labelNames = ['label', 'name', 'vname', 'nodelabel'];

/**
 * Reads GraphML as Gephi, visone, yEd, igraph and we write it: nodes with all their data, edges with kind and
 * weight. A file with a document type is refused unread, so that nothing in it can grow or reach elsewhere.
 * Throws FILE_UNREADABLE for that and for what is no GraphML.
 */
export function readGraphml(text: string): NetworkContent {
  const reading = new GraphmlReading();
  const parser = sax.parser(true, { position: true });
  const refuse = (message: string): never => {
    throw new AppError('FILE_UNREADABLE', message);
  };
  parser.onerror = (error) =>
    refuse(`This is no GraphML: ${firstLine(error.message)} (line ${parser.line + 1}).`);
  parser.ondoctype = () =>
    refuse(
      'This file has a document type (DOCTYPE), which could define anything. Save it without and try again.',
    );
  parser.onopentag = ({ name, attributes }) =>
    // Without namespaces switched on, the parser gives plain texts.
    reading.open(localName(name), attributes as Record<string, string>, parser.line + 1);
  parser.ontext = (value) => reading.text(value);
  parser.oncdata = (value) => reading.text(value);
  parser.onclosetag = (name) => reading.close(localName(name));
  parser.write(text).close();
  if (!reading.isGraphml) refuse('This is no GraphML: its first element is another.');
  return reading.content();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const firstLine = (message: string): string => message.split('\n')[0] ?? message;

class GraphmlReading {
  isGraphml = false;
  readonly #keys = new Map<string, Key>();
  readonly #open: Open[] = [];
  readonly #nodes: NetworkNode[] = [];
  readonly #ties: NetworkTie[] = [];
  #isDirected = true;
  #hyperedges = 0;
  /** Whose text is being read: the id of a key, or nothing. */
  #key: string | null = null;
  #default: string | null = null;
  #text = '';

  open(name: string, attributes: Readonly<Record<string, string>>, row: number): void {
    if (name === 'graphml') this.isGraphml = true;
    if (name === 'graph') this.#isDirected = attributes.edgedefault !== 'undirected';
    if (name === 'key' && attributes.id !== undefined)
      this.#keys.set(attributes.id, { name: attributes['attr.name'] ?? attributes.id, fallback: '' });
    if (name === 'key') this.#default = attributes.id ?? null;
    if (name === 'hyperedge') this.#hyperedges += 1;
    if (name === 'node' || name === 'edge')
      this.#open.push({ row, isNode: name === 'node', values: new Map(), attributes });
    if (name === 'data') this.#key = attributes.key ?? null;
    if (name === 'data' || name === 'default' || name === 'NodeLabel') this.#text = '';
  }

  text(value: string): void {
    this.#text += value;
  }

  close(name: string): void {
    const known = this.#default === null ? undefined : this.#keys.get(this.#default);
    if (name === 'default' && known !== undefined) known.fallback = this.#text.trim();
    if (name === 'key') this.#default = null;
    // yEd draws its labels; the text within the drawing is the name.
    if (name === 'NodeLabel') this.#set('nodelabel');
    if (name === 'data' && this.#key !== null) {
      const key = this.#keys.get(this.#key);
      this.#set(key === undefined ? this.#key : key.name);
      this.#key = null;
    }
    if (name === 'node' || name === 'edge') this.#finish();
  }

  content(): NetworkContent {
    const reason = `${this.#hyperedges} ties between more than two are left out`;
    const remarks = this.#hyperedges === 0 ? [] : [{ row: null, value: '', reason }];
    return { nodes: this.#nodes, ties: this.#ties, broken: [], remarks };
  }

  #set(name: string): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (text !== '') this.#open.at(-1)?.values.set(name, text);
    this.#text = '';
  }

  #finish(): void {
    const entry = this.#open.pop();
    if (entry === undefined) return;
    const { row, attributes } = entry;
    const values = new Map(
      [...this.#keys.values()].flatMap(({ name, fallback }) => (fallback === '' ? [] : [[name, fallback]])),
    );
    for (const [name, value] of entry.values) values.set(name, value);
    if (!entry.isNode) {
      this.#ties.push(tieOf(row, attributes, values, this.#isDirected));
      return;
    }
    const id = attributes.id ?? '';
    const labelName = labelNames
      .flatMap((wanted) => [...values.keys()].find((name) => wordKey(name) === wanted) ?? [])
      .at(0);
    const label = labelName === undefined ? id : (values.get(labelName) ?? id);
    values.delete(labelName ?? '');
    this.#nodes.push({ row, id, label, attributes: values });
  }
}

function tieOf(
  row: number,
  attributes: Readonly<Record<string, string>>,
  values: ReadonlyMap<string, string>,
  isDirectedHere: boolean,
): NetworkTie {
  const named = [...values].map(([name, value]) => ({ target: relationTargetOf(name), name, value }));
  const kinds = named.filter(({ target, value }) => target === 'kind' && !isDrawingWord(value));
  const relation = (kinds.find(({ name }) => wordKey(name) === 'kind') ?? kinds[0])?.value ?? '';
  const weight = named.find(({ target }) => target === 'strength')?.value ?? '';
  const isDirected = attributes.directed === undefined ? isDirectedHere : attributes.directed === 'true';
  return { row, from: attributes.source ?? '', to: attributes.target ?? '', relation, weight, isDirected };
}
