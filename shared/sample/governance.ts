import type { ChecklistAnswer } from '../model/records/governance.ts';
import { addRecord, daysFromToday, idOf, idsOf, type Sample } from './sample.ts';

const answers: readonly Pick<ChecklistAnswer, 'checklist' | 'item' | 'state' | 'note'>[] = [
  {
    checklist: 'accountManagerProfile',
    item: 'higherLevels',
    state: 'partly',
    note: 'At ease in Plant 4; two talks with Ana Ruiz so far',
  },
  { checklist: 'accountManagerProfile', item: 'partneringProcess', state: 'yes', note: '' },
  { checklist: 'accountManagerProfile', item: 'consultantStance', state: 'yes', note: '' },
  {
    checklist: 'accountManagerProfile',
    item: 'leadsWithoutAuthority',
    state: 'partly',
    note: 'Service follows, projects still ask their own head first',
  },
  { checklist: 'implementation', item: 'blendedLearning', state: 'yes', note: '' },
  {
    checklist: 'implementation',
    item: 'fewAccounts',
    state: 'partly',
    note: 'Mara has four; two go over in spring',
  },
  { checklist: 'implementation', item: 'topCommitment', state: 'yes', note: '' },
];

/** Adds when the sponsor was there and will be, and what was answered to the checklists. */
export function addGovernance(sample: Sample): void {
  const involve = (inDays: number, people: readonly string[], purpose: string, outcome: string) =>
    addRecord(sample, 'sponsorInvolvements', `in ${inDays}`, {
      date: daysFromToday(sample, inDays),
      teamMemberId: idOf(sample, 'teamMembers', 'Peter Krogh'),
      personIds: idsOf(sample, 'people', people),
      purpose,
      outcome,
    });
  involve(
    -88,
    ['Anders Holm'],
    'Say that we want the pilot before the tender',
    'Anders leaves it to Ana Ruiz and wants to hear about it',
  );
  involve(-62, ['Ana Ruiz', 'Li Chen'], 'Steering talk', 'A line that runs differently first, then Anders');
  involve(19, ['Nina Falk'], 'Bring the joint cost model and ask what a lost hour costs her', '');
  for (const answer of answers)
    addRecord(sample, 'checklistAnswers', `${answer.checklist} ${answer.item}`, answer);
}
