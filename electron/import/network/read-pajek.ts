import { AppError } from '../../../shared/model/errors.ts';
import type { TableProblem } from '../csv/read-table.ts';
import type { NetworkContent, NetworkNode, NetworkTie } from './network-file.ts';

/** What the lines below a heading are. */
type Part = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'other';

const parts: Readonly<Record<string, Part>> = {
  vertices: 'vertices',
  arcs: 'arcs',
  edges: 'edges',
  arcslist: 'arcslist',
  edgeslist: 'edgeslist',
};

const mostVertices = 100_000;

/**
 * Reads a Pajek network: vertices with their labels, arcs and edges with weights, also of several relations
 * (`*Arcs :1 "Liking"`). A vertex without a line of its own is called by its number. Other parts, such as
 * partitions, are left out with a remark. Throws FILE_UNREADABLE when there are no vertices.
 */
export function readPajek(text: string): NetworkContent {
  const reading = new PajekReading();
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) reading.take(line.trim(), index + 1);
  return reading.content();
}

/** The words of a line; what stands in quotation marks is one. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

class PajekReading {
  readonly #labels = new Map<string, { row: number; label: string }>();
  readonly #ties: NetworkTie[] = [];
  readonly #broken: TableProblem[] = [];
  readonly #remarks: TableProblem[] = [];
  #part: Part = 'other';
  #relation = '';
  #count: number | null = null;
  #headingRow = 1;

  take(line: string, row: number): void {
    if (line === '' || line.startsWith('%')) return;
    if (line.startsWith('*')) this.#heading(line, row);
    else if (this.#part === 'vertices') this.#vertex(line, row);
    else if (this.#part !== 'other') this.#tie(line, row);
  }

  content(): NetworkContent {
    const count = this.#count;
    if (count === null) throw new AppError('FILE_UNREADABLE', 'This Pajek file names no vertices.');
    const nodes = Array.from({ length: count }, (_, index): NetworkNode => {
      const id = String(index + 1);
      const { row, label } = this.#labels.get(id) ?? { row: this.#headingRow, label: id };
      return { row, id, label, attributes: new Map() };
    });
    return { nodes, ties: this.#ties, broken: this.#broken, remarks: this.#remarks };
  }

  #heading(line: string, row: number): void {
    const [word = '', ...rest] = wordsOf(line.slice(1));
    this.#part = parts[word.toLowerCase()] ?? 'other';
    const name = rest.findLast((each) => !/^:?\d+$/.test(each));
    const number = rest.find((each) => /^:\d+$/.test(each));
    this.#relation = name ?? (number === undefined ? '' : `Relation ${number.slice(1)}`);
    if (this.#part === 'other' && word.toLowerCase() !== 'network')
      this.#remarks.push({ row, value: line.slice(0, 100), reason: 'This part of a Pajek file is left out' });
    if (this.#part !== 'vertices') return;
    const count = Number(rest[0]);
    if (!Number.isInteger(count) || count < 0 || count > mostVertices)
      throw new AppError('FILE_UNREADABLE', `Line ${row} does not say how many vertices there are.`);
    // A file can hold several networks; the first is read.
    if (this.#count === null) [this.#count, this.#headingRow] = [count, row];
    else this.#part = 'other';
  }

  #vertex(line: string, row: number): void {
    const [id = '', label = id] = wordsOf(line);
    this.#labels.set(id, { row, label: label.trim() === '' ? id : label });
  }

  #tie(line: string, row: number): void {
    const [from = '', ...rest] = wordsOf(line);
    const isList = this.#part === 'arcslist' || this.#part === 'edgeslist';
    const targets = isList ? rest : rest.slice(0, 1);
    const weight = isList ? '' : (rest[1] ?? '');
    if (targets.length === 0 || ![from, ...targets].every((each) => /^\d+$/.test(each))) {
      this.#broken.push({
        row,
        value: line.slice(0, 200),
        reason: 'This line is no tie between two vertices',
      });
      return;
    }
    const isDirected = this.#part === 'arcs' || this.#part === 'arcslist';
    for (const to of targets)
      this.#ties.push({ row, from, to, relation: this.#relation, weight, isDirected });
  }
}
