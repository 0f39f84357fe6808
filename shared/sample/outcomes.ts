import type { OutcomeDimension } from '../model/records/governance.ts';
import { addRecord, daysFromToday, type Sample } from './sample.ts';

type Row = readonly [dimension: OutcomeDimension, ratings: readonly (number | null)[], note: string];

/** Days before today on which the team rated: a year ago, at each review since, and last week. */
const days = [-370, -182, -92, -41, -6] as const;

// biome-ignore format: a table
const rows: readonly Row[] = [
  ['advocacy',         [1, 2, 2, 3, 4], 'Ana Ruiz named us in the group’s innovation round without being asked.'],
  ['access',           [2, 2, 2, 3, 3], 'Ana Ruiz and Jon Berg whenever we ask; Nina Falk never.'],
  ['competition',      [3, 3, 2, 2, 2], 'Halden has been in the tender text since spring.'],
  ['priceSensitivity', [2, 2, 2, 2, 3], 'Yusuf Demir compares cost over the life, not the offer.'],
  ['accountGrowth',    [3, 3, 3, 3, 3], 'Service grows, line control waits for the tender.'],
  ['losses',           [2, 3, 3, 3, 3], ''],
  ['predictability',   [2, 2, null, 3, 4], 'Orders of the last two months came within 5 % of what Jon Berg had said.'],
  ['deeperRelations',  [2, null, 3, 3, 4], 'Two joint workshops; the data layer is drawn by both sides.'],
];

/** Adds how the account stood on each outcome over the last year. */
export function addOutcomes(sample: Sample): void {
  for (const [dimension, ratings, note] of rows)
    for (const [index, rating] of ratings.entries()) {
      const inDays = days[index];
      if (rating === null || inDays === undefined) continue;
      addRecord(sample, 'outcomeReadings', `${dimension} ${inDays}`, {
        dimension,
        rating,
        date: daysFromToday(sample, inDays),
        note: index === ratings.length - 1 ? note : '',
      });
    }
}
