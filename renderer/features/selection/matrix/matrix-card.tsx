import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { currentDecision } from '../../../../shared/method/selection/decisions.ts';
import {
  type SelectionPlacement,
  selectionPlacement,
} from '../../../../shared/method/selection/placement.ts';
import { accountSegment } from '../../../../shared/method/selection/segment.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { selectionStanceLabels } from '../../../../shared/text/labels.ts';
import { counted, fixedText } from '../../../../shared/text/numbers.ts';
import { MatrixKey } from '../../../components/selection-matrix/matrix-key.tsx';
import { isOnMatrix, type MatrixPoint } from '../../../components/selection-matrix/matrix-point.ts';
import { SelectionMatrix } from '../../../components/selection-matrix/selection-matrix.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useSelections } from '../../../state/selections-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from '../selection.module.css';
import { useAccountChange } from '../use-account-change.ts';

/** All other accounts that somebody works on, from the portfolio. */
function useOthers(planId: string): MatrixPoint[] {
  const selections = useSelections((state) => state.selections);
  const refresh = useSelections((state) => state.refresh);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return useMemo(
    () =>
      selections
        .filter((entry) => entry.planId !== planId && entry.status !== 'archived' && isOnMatrix(entry))
        .map(({ planId: id, accountName, rated, placed, decision }) => ({
          id,
          name: accountName,
          rated,
          placed,
          decision,
        })),
    [selections, planId],
  );
}

function mainPoint(plan: Plan, { rated, placed }: SelectionPlacement): MatrixPoint {
  return {
    id: plan.plan.id,
    name: plan.account.name,
    rated,
    placed,
    decision: currentDecision(plan)?.decision ?? null,
    isMain: true,
  };
}

function Verdict({ plan, placement }: { plan: Plan; placement: SelectionPlacement }) {
  const { shown, cell } = placement;
  const segment = accountSegment(plan);
  if (cell === null || shown.attractiveness === null || shown.strength === null)
    return (
      <p className={styles.verdict}>
        Drag the dashed point to where you see {plan.account.name}, or rate it below: either is a start.
      </p>
    );
  return (
    <p className={styles.verdict}>
      <b>{selectionStanceLabels[cell.stance]}.</b> Attractiveness {fixedText(shown.attractiveness, 1)} (
      {cell.attractiveness}), our strength {fixedText(shown.strength, 1)} ({cell.strength})
      {segment === null ? '' : `; segment ${segment} by what each is to the other`}.
    </p>
  );
}

function ByHand({ placement }: { placement: SelectionPlacement }) {
  const change = useAccountChange();
  const { placed, ghost, rated } = placement;
  if (placed.attractiveness === null && placed.strength === null) return null;
  const isAllByHand = rated.attractiveness === null && rated.strength === null;
  const words =
    ghost === null
      ? isAllByHand
        ? 'Placed by hand; ratings will take its place.'
        : 'Placed by hand where the ratings put it, or where they are silent.'
      : `Placed by hand at ${fixedText(ghost.attractiveness, 1)} and ${fixedText(ghost.strength, 1)}; the ratings say otherwise.`;
  return (
    <span className={styles.byHand}>
      {words}
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() =>
          change('Take back the place by hand', { placedAttractiveness: null, placedStrength: null })
        }
      >
        Take it back
      </Button>
    </span>
  );
}

/** The account among all others by attractiveness and our strength; dragging it places it by hand. */
export function MatrixCard() {
  const plan = usePartsOfPlan();
  const change = useAccountChange();
  const others = useOthers(plan.plan.id);
  const placement = selectionPlacement(plan);
  const point = mainPoint(plan, placement);
  return (
    <Card
      title="Where it stands"
      note={
        others.length === 0
          ? 'no other account is placed yet'
          : `among ${counted(others.length, 'other account', 'other accounts')}`
      }
      aside={<MatrixKey />}
    >
      <div data-record-id={plan.account.id}>
        <Verdict plan={plan} placement={placement} />
        <SelectionMatrix
          label={`Attractiveness over our strength, each from 1 to 10. Arrow keys move ${plan.account.name}.`}
          height={400}
          points={[...others, point]}
          isMovable={({ isMain }) => isMain === true}
          onPlace={(_, { attractiveness, strength }) =>
            change(
              `Place ${plan.account.name} at ${fixedText(attractiveness, 1)} and ${fixedText(strength, 1)}`,
              { placedAttractiveness: attractiveness, placedStrength: strength },
            )
          }
        />
        <ByHand placement={placement} />
      </div>
    </Card>
  );
}
