import type { CalendarDate } from '../../../shared/model/field.ts';
import type { DealLine } from '../../../shared/quick-add/position/deal-line.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { dealKindLabels, dealOutcomeLabels } from '../../../shared/text/position-labels.ts';

/** What a line about a deal says, part by part. */
export function dealLineText(line: DealLine, today: CalendarDate): string {
  const { outcome, title, value, date, kind, rivalName, contactName, ownerName, reason } = line;
  return [
    dealOutcomeLabels[outcome],
    title,
    value === null ? '' : shortMoneyText(value),
    date === null ? '' : shortDate(date, today),
    kind === null ? '' : dealKindLabels[kind],
    rivalName === '' ? '' : `to ${rivalName}`,
    contactName === '' ? '' : `with ${contactName}`,
    ownerName === '' ? '' : `@${ownerName}`,
    reason === '' ? '' : `${outcome === 'won' ? 'worked' : 'failed'}: ${reason}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
