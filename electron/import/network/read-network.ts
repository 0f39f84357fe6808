import { AppError } from '../../../shared/model/errors.ts';
import { decodeText } from '../csv/decode-text.ts';
import { bodyOf, type CsvTable, readTable } from '../csv/read-table.ts';
import type { Pacing } from '../pacing.ts';
import { isDrawingWord } from '../relations/relation-words.ts';
import { suggestRelationMapping } from '../relations/suggest-relation-mapping.ts';
import { type NetworkFile, type NetworkNode, type NetworkTie, requireReadableSize } from './network-file.ts';
import { readGraphml } from './read-graphml.ts';
import { readPajek } from './read-pajek.ts';

/**
 * Reads a network by what is in the file, whatever it is called: GraphML, Pajek, or a list of ties as a table.
 * Throws FILE_UNREADABLE when it is none of them, CANCELLED when the signal says so.
 */
export async function readNetwork(bytes: Uint8Array, pacing: Pacing = {}): Promise<NetworkFile> {
  requireReadableSize(bytes);
  const { text, encoding } = decodeText(bytes);
  const dialect = { encoding, separator: ' ' } as const;
  const start = text.trimStart();
  if (start.startsWith('<')) return { ...readGraphml(start), dialect };
  if (/^(?:%[^\n]*\n\s*)*\*(?:network|vertices)\b/i.test(start)) return { ...readPajek(text), dialect };
  return ofTable(await readTable(bytes, { ...pacing, mayBeBlankSeparated: true }));
}

function ofTable(table: CsvTable): NetworkFile {
  const { columns, hasHeader } = suggestRelationMapping(table);
  const columnOf = new Map(columns.map(({ target, index }) => [target, index]));
  const [from, to] = [columnOf.get('from'), columnOf.get('to')];
  if (from === undefined || to === undefined)
    throw new AppError(
      'FILE_UNREADABLE',
      'This is neither GraphML nor Pajek, nor a list of who is tied to whom.',
    );
  const nodes = new Map<string, NetworkNode>();
  const ties = bodyOf(table, hasHeader).map(({ row, cells }): NetworkTie => {
    const cell = (index: number | undefined): string =>
      index === undefined ? '' : (cells[index]?.trim() ?? '');
    const kind = cell(columnOf.get('kind'));
    const ends = { from: cell(from), to: cell(to) };
    for (const id of [ends.from, ends.to])
      if (id !== '' && !nodes.has(id)) nodes.set(id, { row, id, label: id, attributes: new Map() });
    const isDirected = kind.toLowerCase() !== 'undirected';
    return {
      row,
      ...ends,
      relation: isDrawingWord(kind) ? '' : kind,
      weight: cell(columnOf.get('strength')),
      isDirected,
    };
  });
  const { encoding, separator, broken, remarks } = table;
  return { nodes: [...nodes.values()], ties, broken, remarks, dialect: { encoding, separator } };
}
