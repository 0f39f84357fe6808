import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import { capitalized, listText } from '../../text/lists.ts';
import { countWord } from '../../text/numbers.ts';
import { personName } from '../stakeholders.ts';

/** A title as it stands inside a sentence. */
export function quoted(title: string): string {
  return `“${title}”`;
}

/** "Ana Ruiz, COO": the name with what is on the card, as far as it is known. */
export function withTitle(plan: Plan, personId: Id): string {
  const title = plan.people[personId]?.title ?? '';
  return title === '' ? personName(plan, personId) : `${personName(plan, personId)}, ${title}`;
}

/** What a person is in the decision, as a clause after the name; '' when nothing is known. */
export function partClause(stakeholder: Stakeholder): string {
  if (stakeholder.roles.includes('decider')) return ', who decides,';
  if (stakeholder.roles.includes('approver')) return ', who approves,';
  return '';
}

/** Names of people: "Ana Ruiz, Jon Berg and 3 more" beyond three. */
export function namesOf(plan: Plan, personIds: readonly Id[]): string {
  const names = personIds.slice(0, 3).map((id) => personName(plan, id));
  const left = personIds.length - names.length;
  return listText(left > 0 ? [...names, `${left} more`] : names);
}

/** "One of four", "None of five", "4 of 12": a share that starts a sentence; words or figures, never both. */
export function shareWords(part: number, whole: number): string {
  if (whole > 10) return `${part} of ${whole}`;
  return capitalized(`${part === 0 ? 'none' : countWord(part)} of ${countWord(whole)}`);
}
