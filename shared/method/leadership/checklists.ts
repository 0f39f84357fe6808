import type { Change } from '../../model/change.ts';
import { insertOf, updateOf } from '../../model/editing.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import type { ChecklistAnswer } from '../../model/records/governance.ts';

export type ChecklistName = ChecklistAnswer['checklist'];
export type ChecklistState = ChecklistAnswer['state'];

type ChecklistItem = { item: string; question: string };

/** What makes a key account manager (METHOD R19), and what makes planning work in a company (R20). */
export const checklistItems: Readonly<Record<ChecklistName, readonly ChecklistItem[]>> = {
  accountManagerProfile: [
    { item: 'higherLevels', question: 'Works with executives as one of them' },
    { item: 'partneringProcess', question: 'Leads a partnering process, not one deal after another' },
    { item: 'consultantStance', question: 'Advises on the customer’s business before selling' },
    { item: 'leadsWithoutAuthority', question: 'Leads the team without being its superior' },
  ],
  implementation: [
    { item: 'blendedLearning', question: 'Training goes on as coaching on real accounts' },
    { item: 'fewAccounts', question: 'Each manager has few accounts' },
    { item: 'rightManagers', question: 'The right people are account managers' },
    { item: 'topCommitment', question: 'Top management stands behind it and shows it' },
  ],
};

/** One item with what was answered. */
export type ChecklistLine = ChecklistItem & { state: ChecklistState; note: string };

/** A checklist with the plan's answers; what nobody answered is open. */
export function checklistLines(plan: Plan, checklist: ChecklistName): ChecklistLine[] {
  return checklistItems[checklist].map((entry) => {
    const answer = answerTo(plan, checklist, entry.item);
    return { ...entry, state: answer?.state ?? 'open', note: answer?.note ?? '' };
  });
}

function answerTo(plan: Plan, checklist: ChecklistName, item: string): ChecklistAnswer | undefined {
  return listOf(plan, 'checklistAnswers').find(
    (answer) => answer.checklist === checklist && answer.item === item,
  );
}

/** The change that answers an item; null when that is the answer already. */
export function checklistChange(
  plan: Plan,
  checklist: ChecklistName,
  item: string,
  values: Partial<Pick<ChecklistAnswer, 'state' | 'note'>>,
  newId: IdSource,
): Change | null {
  const known = answerTo(plan, checklist, item);
  return known === undefined
    ? insertOf('checklistAnswers', { id: newId(), checklist, item, ...values })
    : updateOf(plan, 'checklistAnswers', known.id, values);
}
