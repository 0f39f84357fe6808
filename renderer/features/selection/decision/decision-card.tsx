import { Switch } from '@mantine/core';
import { currentDecision, selectionHistory } from '../../../../shared/method/selection/decisions.ts';
import type { SelectionStance } from '../../../../shared/method/selection/matrix-cell.ts';
import { selectionPlacement } from '../../../../shared/method/selection/placement.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { addDecisionChanges } from '../../../../shared/quick-add/build-selection.ts';
import { parseDecisionLine } from '../../../../shared/quick-add/selection-line.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { accountTierLabels, selectionDecisionLabels } from '../../../../shared/text/labels.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from '../selection.module.css';
import { DecisionEntry } from './decision-entry.tsx';

/** What the line would put on record, said while it is typed. */
function explain(text: string): string {
  const { decision, tier, reason } = parseDecisionLine(text);
  if (decision === null) return 'Begin with key account, develop, watch or not selected';
  return [
    selectionDecisionLabels[decision],
    tier === null ? '' : accountTierLabels[tier].toLowerCase(),
    reason === '' ? 'no reason yet' : reason,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const hints: Readonly<Record<SelectionStance, string>> = {
  investForGrowth: 'The matrix speaks for a key account.',
  investSelectively: 'The matrix speaks for investing where it pays, not everywhere.',
  maintain: 'The matrix speaks for keeping what we have at little effort.',
  withdraw: 'The matrix speaks against giving it more time.',
};

function Standing({ plan }: { plan: Plan }) {
  const decision = currentDecision(plan);
  const { cell } = selectionPlacement(plan);
  if (decision !== null)
    return (
      <p className={styles.verdict}>
        <b>
          {selectionDecisionLabels[decision.decision]}
          {decision.tier === null ? '' : `, ${accountTierLabels[decision.tier].toLowerCase()}`}
        </b>{' '}
        since {longDate(decision.date)}. Decide again once a year, or when the account has moved: old
        decisions stay below.
      </p>
    );
  return (
    <p className={styles.verdict}>
      Nothing is decided yet.{' '}
      {cell === null ? 'A decision may come first, and the score later.' : hints[cell.stance]}
    </p>
  );
}

function GlobalSwitch({ plan }: { plan: Plan }) {
  const edit = useEdit();
  const { id, globalAccount } = plan.plan;
  return (
    <Switch
      size="sm"
      mb={12}
      label="Run as a global account: its owner has no other"
      checked={globalAccount}
      onChange={() =>
        void edit(
          globalAccount
            ? `Run ${plan.account.name} as one account among others`
            : `Run ${plan.account.name} as a global account`,
          [updateOf(plan, 'plan', id, { globalAccount: !globalAccount })],
        )
      }
    />
  );
}

/** What was decided about the account, when, by whom and why; deciding again keeps what was decided before. */
export function DecisionCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const history = selectionHistory(plan);
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addDecisionChanges(plan, parseDecisionLine(text), today(), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <Card title="Decision" isFlush>
      <div className={styles.standing}>
        <Standing plan={plan} />
        <GlobalSwitch plan={plan} />
      </div>
      {history.length > 0 && (
        <ol className={styles.decisions} aria-label="Decisions, the newest first">
          {history.map((score, index) => (
            <DecisionEntry
              key={score.id}
              score={score}
              before={history[index + 1] ?? null}
              isTarget={score.id === target}
            />
          ))}
        </ol>
      )}
      <QuickAdd
        label={history.length === 0 ? 'Decide' : 'Decide again'}
        example="key account tier 1: growth in Plant 2 needs us"
        onAdd={add}
        explain={explain}
      />
    </Card>
  );
}
