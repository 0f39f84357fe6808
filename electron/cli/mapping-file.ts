import { ColumnMapping, type PeopleTarget, peopleTargets } from '../../shared/ipc/import-shapes.ts';
import { AppError } from '../../shared/model/errors.ts';
import { meaningOf } from '../import/people/header-words.ts';
import { wordKey } from '../import/people/keys.ts';

/**
 * The suggested mapping with what a mapping file says on top. The file is a JSON object from column names to
 * fields, a whole mapping in JSON, or a field map of Salesforce's Data Loader (`SOURCE=Target` lines).
 * A column it does not name keeps its suggestion unless the file gives that field to another column.
 * Throws INVALID_INPUT that names the column or field nobody knows.
 */
export function mappingFrom(text: string, suggested: ColumnMapping): ColumnMapping {
  const input = text.trimStart().startsWith('{') ? parseJson(text) : fieldMapOf(text, suggested);
  const whole = ColumnMapping.safeParse(input);
  if (whole.success) return whole.data;
  const chosen = chosenTargets(input, suggested);
  const taken = new Set<string>(chosen.values());
  return {
    ...suggested,
    columns: suggested.columns.map((column) => {
      const target = chosen.get(column.index);
      if (target !== undefined) return { ...column, target };
      const isFree = column.target === 'location' || !taken.has(column.target);
      return isFree ? column : { ...column, target: 'ignore' };
    }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('INVALID_INPUT', 'The mapping file is not JSON.', { cause });
  }
}

function chosenTargets(input: unknown, { columns }: ColumnMapping): Map<number, PeopleTarget> {
  const chosen = new Map<number, PeopleTarget>();
  if (typeof input !== 'object' || input === null)
    throw new AppError('INVALID_INPUT', 'The mapping file holds no mapping.');
  for (const [name, field] of Object.entries(input)) {
    const column = columns.find(({ header }) => wordKey(header) === wordKey(name));
    if (column === undefined)
      throw new AppError(
        'INVALID_INPUT',
        `The mapping names a column "${name}" that the file does not have.`,
      );
    const target = peopleTargets.find((candidate) => candidate === field);
    if (target === undefined)
      throw new AppError(
        'INVALID_INPUT',
        `The mapping gives "${name}" the field "${String(field)}"; fields are ${peopleTargets.join(', ')}.`,
      );
    chosen.set(column.index, target);
  }
  return chosen;
}

/** The lines of a Data Loader map: it names every field there is, and leaves the target blank for those not loaded. */
function fieldMapOf(text: string, { columns }: ColumnMapping): Record<string, PeopleTarget> {
  const map: Record<string, PeopleTarget> = {};
  for (const line of text.split(/\r\n?|\n/)) {
    const [, source, target] = /^\s*([^#!=\s](?:[^=\\]|\\.)*)=(.*)$/.exec(line) ?? [];
    if (source === undefined || target === undefined) continue;
    const name = source.replace(/\\(.)/g, '$1').trim();
    if (columns.some(({ header }) => wordKey(header) === wordKey(name)))
      map[name] = meaningOf(target)?.target ?? 'ignore';
  }
  if (Object.keys(map).length === 0)
    throw new AppError('INVALID_INPUT', 'The mapping file holds no mapping.');
  return map;
}
