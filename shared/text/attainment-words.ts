import type { Attainment } from '../method/prospecting/attainment.ts';
import { monthAndYear } from './dates.ts';
import { percentText } from './numbers.ts';

const weekCount = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

/**
 * How prospecting goes, in a line: "target reached 3 weeks in a row, rising · November 2026 62 %"; '' where nothing
 * was asked for.
 */
export function attainmentWords({ streak, missed, trend, months }: Attainment): string {
  const month = months.at(-1);
  const share = month?.share ?? null;
  if (share === null && streak === 0 && missed === 0) return '';
  const run =
    streak > 0
      ? `target reached ${weekCount(streak)} in a row`
      : missed > 0
        ? `target missed ${weekCount(missed)} in a row`
        : 'first week';
  const parts = [
    trend === null ? run : `${run}, ${trend}`,
    month === undefined || share === null ? '' : `${monthAndYear(month.start)} ${percentText(share)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
