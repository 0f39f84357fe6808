import type { Audience } from '../../shared/model/audience.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';

// What Windows, macOS and Linux between them do not take in a file name.
const notInFileNames = /[<>:"/\\|?*\p{C}]+/gu;
const longestName = 80;

/**
 * A file name that says whose plan it is, of which day, and that an internal document is one:
 * "Nordvik, internal, 2027-03-31.pdf".
 */
export function suggestedFileName(
  plan: Plan,
  audience: Audience,
  day: CalendarDate,
  extension: string,
): string {
  const name = plan.plan.name.replace(notInFileNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName);
  const parts = [name.replace(/[. ]+$/, '') || 'Plan', ...(audience === 'internal' ? ['internal'] : []), day];
  return `${parts.join(', ')}.${extension}`;
}
