import { expect, it } from 'vitest';
import { suggestPeopleMapping } from '../../../../../electron/import/people/suggest-mapping.ts';
import { leftOut } from '../../../../../renderer/features/import/left-out.ts';
import type { ImportSource } from '../../../../../shared/ipc/import-shapes.ts';
import {
  blankPlan,
  importPeople,
  importRelations,
  planWith,
  tableOf,
} from '../../../electron/import/import-fixture.ts';

const sourceOf = (mapping: ImportSource['mapping'], cells: readonly string[]): ImportSource => ({
  importId: 'x',
  fileName: 'people.csv',
  content: 'people',
  dialect: { encoding: 'utf-8', separator: ',', source: 'unknown' },
  rowCount: 1,
  columns: mapping.columns.map(({ index, header }) => ({
    index,
    header,
    samples: (cells[index] ?? '') === '' ? [] : [cells[index] ?? ''],
  })),
  mapping,
});

async function leftOutOf(text: string): Promise<string[]> {
  const { mapping } = suggestPeopleMapping(await tableOf(text));
  const { preview } = await importPeople(blankPlan(), text);
  return leftOut(preview, sourceOf(mapping, (text.split('\n')[1] ?? '').split(',')));
}

it('names the columns nobody takes, but for empty ones', async () => {
  expect(await leftOutOf('Name,Age,Shoe size,Fax\nAna,33,38,')).toEqual([
    'Stays out of the plan: Age and Shoe size.',
  ]);
  expect(await leftOutOf('Name,Title\nAna,CFO')).toEqual([]);
});

it('counts columns beyond the eighth', async () => {
  const header = Array.from({ length: 11 }, (_, index) => `x${index}`);
  const text = `Name,${header.join(',')}\nAna,${header.map(() => '1').join(',')}`;
  expect(await leftOutOf(text)).toEqual([
    'Stays out of the plan: x0, x1, x2, x3, x4, x5, x6 and 4 more columns.',
  ]);
});

it('counts the pairs that are not tied', async () => {
  const text = 'from,to,strength\nAna,Bo,1\nBo,Ana,0\nBo,Cy,0\n';
  const { preview } = await importRelations(
    planWith({ name: 'Ana' }, { name: 'Bo' }, { name: 'Cy' }),
    text,
    'influences',
  );
  expect(leftOut(preview, sourceOf(preview.mapping, ['Ana', 'Bo', '1']))).toEqual(['2 pairs are not tied.']);
});
