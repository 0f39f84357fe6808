import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../electron/import/csv/read-table.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import { blankPlan, importPeople } from '../import-fixture.ts';
import { hasRealData, realFile } from '../real-data.ts';

const levelsOf = async (cells: readonly string[]) => {
  const rows = cells.map((cell, index) => `Person ${index + 1},${cell}`);
  const { plan, preview } = await importPeople(blankPlan(), ['Name,Level', ...rows].join('\n'), {
    Level: 'level',
  });
  return { levels: listOf(plan, 'people').map(({ level }) => level), warnings: preview.warnings };
};

describe('levels that are numbers', () => {
  it('count from the end that fewer people have', async () => {
    const { levels, warnings } = await levelsOf(['3', '1', '2', '3', '2', '3']);
    expect(levels).toEqual(['manager', 'executive', 'seniorManager', 'manager', 'seniorManager', 'manager']);
    expect(warnings).toEqual([
      {
        row: null,
        field: 'level',
        value: '',
        reason: 'Levels are numbers in this file: read 1 as executive, 2 as senior manager, 3 as manager',
      },
    ]);
    expect((await levelsOf(['1', '1', '1', '4', '9'])).levels).toEqual([
      'manager',
      'manager',
      'manager',
      'seniorManager',
      'executive',
    ]);
  });

  it('count from the smallest where both ends are as frequent, and end with the fourth', async () => {
    expect((await levelsOf(['5', '4', '3', '2', '1'])).levels).toEqual([
      'specialist',
      'specialist',
      'manager',
      'seniorManager',
      'executive',
    ]);
  });

  it('say nothing where there is one number only, and are reported', async () => {
    const { levels, warnings } = await levelsOf(['3', '3']);
    expect(levels).toEqual([null, null]);
    expect(warnings).toHaveLength(2);
  });
});

describe.skipIf(!hasRealData)("Krackhardt's managers", () => {
  it('come with their number as name, with level and department', async () => {
    const table = await readTable(realFile('krackhardt_hightech', 'Krack-High-Tec-Attributes.csv'));
    const { plan, preview } = await importPeople(blankPlan(), table);
    const people = listOf(plan, 'people');
    expect(people.map(({ name }) => name)).toEqual(Array.from({ length: 21 }, (_, at) => `${at + 1}`));
    // One president, four vice presidents, sixteen managers (SOURCE.md).
    const count = (level: string) => people.filter((person) => person.level === level).length;
    expect([count('executive'), count('seniorManager'), count('manager')]).toEqual([1, 4, 16]);
    expect(people.find(({ name }) => name === '7')?.level).toBe('executive');
    expect(preview.unitsToCreate.toSorted()).toEqual(['Dept 0', 'Dept 1', 'Dept 2', 'Dept 3', 'Dept 4']);
    expect(preview.totals).toMatchObject({ inserted: 21, skipped: 0, warnings: 1 });
  });
});
