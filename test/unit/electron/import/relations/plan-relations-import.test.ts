import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../electron/import/csv/read-table.ts';
import { readStrength, strengthScaleOf } from '../../../../../electron/import/relations/strengths.ts';
import { RelationsImportPreview } from '../../../../../shared/ipc/import-shapes.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { parseChangeSet } from '../../../../../shared/model/change.ts';
import { insertOf } from '../../../../../shared/model/editing.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import { blankPlan, importPeople, importRelations, linesOf, nextId, planWith } from '../import-fixture.ts';
import { hasRealData, realFile } from '../real-data.ts';

const threePeople = () =>
  planWith(
    { name: 'Ana Ruiz', email: 'ana@acme.com' },
    { name: 'Bo Ek', email: 'bo@acme.com' },
    { name: 'Zoë Boss' },
  );

describe('planRelationsImport', () => {
  it('finds people by address and name, and reads kind and strength', async () => {
    const { preview, changeSet, plan } = await importRelations(
      threePeople(),
      'Source;Target;Kind;Strength\nANA@acme.com;Bo Ek;influences;3\nbo ek;zoe boss;reports to;\nZoë Boss;Ana Ruiz;conflict;weak\n',
    );
    expect(preview.totals).toMatchObject({ inserted: 3, skipped: 0, warnings: 0 });
    expect(linesOf(plan, 'influences')).toEqual(['Ana Ruiz → Bo Ek']);
    expect(linesOf(plan, 'reportsTo')).toEqual(['Bo Ek → Zoë Boss']);
    expect(linesOf(plan, 'conflict')).toEqual(['Zoë Boss → Ana Ruiz']);
    expect(listOf(plan, 'relationships').map((edge) => edge.strength)).toEqual([3, null, 1]);
    expect(parseChangeSet(changeSet)).toEqual(changeSet);
    expect(RelationsImportPreview.parse(preview)).toEqual(preview);
  });

  it.each(['From,To,Type', 'source,target,relationship', ' Von , Zu , Label '])(
    'knows the columns of %s',
    async (header) => {
      const { preview } = await importRelations(threePeople(), `${header}\nAna Ruiz,Bo Ek,introduces\n`);
      expect(preview.inserted).toEqual([expect.objectContaining({ row: 2, kind: 'introduces' })]);
    },
  );

  it('takes the kind of the file where rows name none, Gephi’s Directed included', async () => {
    const { plan } = await importRelations(
      threePeople(),
      'Source,Target,Type\nAna Ruiz,Bo Ek,Directed\n',
      'influences',
    );
    expect(linesOf(plan, 'influences')).toEqual(['Ana Ruiz → Bo Ek']);
  });

  it('skips single rows with their reason and keeps the others', async () => {
    const { preview } = await importRelations(
      planWith(
        { name: 'Ana' },
        { name: 'Bo' },
        { name: 'Cy', email: 'c1@x.com' },
        { name: 'Cy', email: 'c2@x.com' },
      ),
      [
        'from,to,kind,strength',
        'Ana,Nobody,informal,1',
        ',Bo,informal,1',
        'Ana,Ana,informal,1',
        'Ana,Bo,telepathy,1',
        'Ana,Cy,informal,1',
        'Ana,Bo,informal,huge',
        'Bo,Ana,informal,2',
        'Ana,c2@x.com,informal,2',
      ].join('\n'),
    );
    expect(preview.skipped.map(({ row, field, value }) => [row, field, value])).toEqual([
      [2, 'to', 'Nobody'],
      [3, 'from', ''],
      [4, 'to', 'Ana'],
      [5, 'kind', 'telepathy'],
      [6, 'to', 'Cy'],
      // An informal tie has no direction, so row 8 says the same as row 7.
      [8, 'to', 'Ana'],
    ]);
    expect(preview.inserted.map(({ row }) => row)).toEqual([7, 9]);
    expect(preview.warnings).toEqual([expect.objectContaining({ row: 7, field: 'strength', value: 'huge' })]);
    expect(preview.rowCount).toBe(8);
  });

  it('updates the strength of a known relationship and leaves the rest', async () => {
    const first = await importRelations(
      threePeople(),
      'from,to,strength\nAna Ruiz,Bo Ek,1\nAna Ruiz,Zoë Boss,2\n',
    );
    const second = await importRelations(
      first.plan,
      'from,to,strength\nBo Ek,Ana Ruiz,3\nAna Ruiz,Zoë Boss,\n',
    );
    expect(second.preview.totals).toMatchObject({ inserted: 0, updated: 1, unchanged: 1 });
    expect(listOf(second.plan, 'relationships').map((edge) => edge.strength)).toEqual([3, 2]);
  });

  it('keeps the hierarchy one: no second manager, no circle', async () => {
    const { preview, plan } = await importRelations(
      threePeople(),
      'from,to\nAna Ruiz,Bo Ek\nBo Ek,Zoë Boss\nZoë Boss,Ana Ruiz\nAna Ruiz,Zoë Boss\n',
      'reportsTo',
    );
    expect(linesOf(plan, 'reportsTo')).toEqual(['Ana Ruiz → Bo Ek', 'Bo Ek → Zoë Boss']);
    expect(preview.skipped.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('leads a competitor tie to a competitor', async () => {
    const plan = applyChanges(threePeople(), [insertOf('competitors', { id: nextId(), name: 'Rival SE' })]);
    const { preview } = await importRelations(
      plan,
      'from,to\nAna Ruiz,rival se\nBo Ek,Unknown AG\n',
      'competitorTie',
    );
    expect(preview.totals).toMatchObject({ inserted: 1, skipped: 1 });
  });

  it('asks for the two columns it cannot do without', async () => {
    await expect(importRelations(threePeople(), 'from\nAna\n')).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});

describe('strengths', () => {
  it.each([
    { cells: ['0', '1', '1'], cell: '1', expected: null },
    { cells: ['0', '1', '1'], cell: '0', expected: 'no tie' },
    { cells: ['1', '2', '3'], cell: '2', expected: 2 },
    { cells: ['1', '1'], cell: '1', expected: 1 },
    // Thirds of 9: up to 3 weak, up to 6 normal, above strong.
    { cells: ['0.5', '9'], cell: '3', expected: 1 },
    { cells: ['0.5', '9'], cell: '3,1', expected: 2 },
    { cells: ['0.5', '9'], cell: '9', expected: 3 },
    { cells: [], cell: 'strong', expected: 3 },
    { cells: [], cell: '', expected: null },
    { cells: [], cell: 'x', expected: 'unreadable' },
    { cells: [], cell: '-1', expected: 'unreadable' },
  ])('reads $cell among $cells as $expected', ({ cells, cell, expected }) => {
    expect(readStrength(cell, strengthScaleOf(cells))).toBe(expected);
  });
});

describe.skipIf(!hasRealData)('relations of the Krackhardt managers', () => {
  const managers = async () => {
    const table = await readTable(realFile('krackhardt_hightech/Krack-High-Tec-Attributes.csv'));
    return importPeople(blankPlan(), table, { ID: 'name', DEPT: 'unit', LEVEL: 'ignore' });
  };

  it('has 21 managers', async () => {
    expect((await managers()).preview.totals.inserted).toBe(21);
  });

  // Ties as counted in SOURCE.md; friendship has no direction here, so a mutual pair is one tie.
  it.each([
    { file: 'Advice', kind: 'influences', inserted: 190, skipped: 0 },
    { file: 'ReportsTo', kind: 'reportsTo', inserted: 20, skipped: 0 },
  ] as const)('reads the $inserted ties of $file', async ({ file, kind, inserted, skipped }) => {
    const { plan } = await managers();
    const { preview } = await importRelations(
      plan,
      realFile('krackhardt_hightech', `Krack-High-Tec-edgelist-${file}.txt`),
      kind,
    );
    expect(preview.totals).toMatchObject({ inserted, skipped, noTie: 441 - inserted - skipped });
  });

  it('counts a mutual friendship once', async () => {
    const { plan } = await managers();
    const { preview } = await importRelations(
      plan,
      realFile('krackhardt_hightech/Krack-High-Tec-edgelist-Friendship.txt'),
    );
    expect(preview.totals.inserted + preview.totals.skipped).toBe(102);
    expect(preview.totals.skipped).toBeGreaterThan(0);
  });
});
