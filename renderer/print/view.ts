import type { Audience } from '../../shared/model/audience.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';

/** What every part of the document is made from. */
export type DocumentView = {
  /** The plan as the audience may see it. */
  plan: Plan;
  /** The plan as it was frozen last; null where it never was, and for customers. */
  lastVersion: Plan | null;
  audience: Audience;
  isInternal: boolean;
  today: CalendarDate;
  title: string;
};

export type ViewProps = { view: DocumentView };

/** The account's name inside a sentence or a table's head; a name too long for that is "the customer". */
export function accountInSentence({ plan }: DocumentView): string {
  return plan.account.name.length <= 36 ? plan.account.name : 'the customer';
}
