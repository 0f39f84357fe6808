import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { ExportRequest } from './write-export.ts';

// What Windows, macOS and Linux between them do not take in a file name.
const notInFileNames = /[<>:"/\\|?*\p{C}]+/gu;
const longestName = 80;

/**
 * A file name that says whose plan it is, of which day, and that an internal document or a single page is one:
 * "Nordvik, internal, 2027-03-31.pdf".
 */
export function suggestedFileName(
  plan: Plan,
  { audience, document }: Pick<ExportRequest, 'audience' | 'document'>,
  day: CalendarDate,
  extension: string,
): string {
  const name = plan.plan.name.replace(notInFileNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName);
  const remarks = [
    ...(document === 'onePager' ? ['executive page'] : []),
    ...(audience === 'internal' ? ['internal'] : []),
  ];
  const parts = [name.replace(/[. ]+$/, '') || 'Plan', ...remarks, day];
  return `${parts.join(', ')}.${extension}`;
}
