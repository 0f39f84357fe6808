import { listOf, type Plan } from '../../model/plan.ts';
import type { SelectionScore } from '../../model/records/selection.ts';
import { accountTierLabels, selectionDecisionLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { fixedText } from '../../text/numbers.ts';

/** All decisions about the account, the newest first; of one day the one written last. */
export function selectionHistory(plan: Plan): SelectionScore[] {
  return listOf(plan, 'selectionScores').sort(
    (a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id),
  );
}

/** The decision that stands; null before anybody has decided. */
export function currentDecision(plan: Plan): SelectionScore | null {
  return selectionHistory(plan)[0] ?? null;
}

function moved(name: string, before: number | null, after: number | null): string {
  if (before === null || after === null || before.toFixed(1) === after.toFixed(1)) return '';
  return `${name} from ${fixedText(before, 1)} to ${fixedText(after, 1)}`;
}

/** What is different from the decision before, in words: "from watch to key account, attractiveness from 5.0 to 7.2". */
export function decisionChange(before: SelectionScore, after: SelectionScore): string {
  const word = (score: SelectionScore) => selectionDecisionLabels[score.decision].toLowerCase();
  const tier = (score: SelectionScore) =>
    score.tier === null ? 'no tier' : accountTierLabels[score.tier].toLowerCase();
  const changes = [
    before.decision === after.decision ? '' : `from ${word(before)} to ${word(after)}`,
    before.tier === after.tier ? '' : `from ${tier(before)} to ${tier(after)}`,
    moved('attractiveness', before.attractiveness, after.attractiveness),
    moved('strength', before.strength, after.strength),
    before.criteriaSet === after.criteriaSet || before.criteriaSet === '' || after.criteriaSet === ''
      ? ''
      : `other criteria: ${after.criteriaSet}`,
  ].filter((part) => part !== '');
  return changes.length === 0 ? 'nothing has changed' : listText(changes);
}
