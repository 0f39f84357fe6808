import type { ImportPreview, ImportSource } from '../../../shared/ipc/import-shapes.ts';
import { numberText } from '../../../shared/text/numbers.ts';

/** What of a file no row of the preview speaks of, in sentences: columns nobody takes, pairs that are not tied. */
export function leftOut(preview: ImportPreview, source: ImportSource): string[] {
  const names = source.columns
    .filter(
      ({ index, samples }) => samples.length > 0 && isIgnored(preview, index) && !isTheId(source, index),
    )
    .map(({ index, header }) => (header === '' ? `column ${index + 1}` : header));
  return [...(names.length === 0 ? [] : [`Stays out of the plan: ${listed(names)}.`]), ...untied(preview)];
}

const isIgnored = ({ mapping }: ImportPreview, index: number): boolean =>
  (mapping.columns.find((column) => column.index === index)?.target ?? 'ignore') === 'ignore';

/** By which a network's own ties name people: used, though no field of the plan takes it. */
const isTheId = ({ content }: ImportSource, index: number): boolean => content === 'network' && index === 0;

function untied(preview: ImportPreview): string[] {
  const counted = (count: number, one: string, more: string): string[] =>
    count === 0 ? [] : [`${numberText(count)} ${count === 1 ? one : more}.`];
  if (preview.content === 'relations')
    return counted(preview.totals.noTie, 'pair is not tied', 'pairs are not tied');
  if (preview.content !== 'network') return [];
  const why = 'of a kind nobody takes, or marked as no tie with a 0';
  return counted(preview.totals.leftOutTies, `pair stays out: ${why}`, `pairs stay out: ${why}`);
}

const mostNames = 8;

function listed(names: readonly string[]): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest === 0 ? shown : [...shown, `${rest} more columns`];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
