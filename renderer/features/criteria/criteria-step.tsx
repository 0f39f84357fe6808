import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { TemplateMenu } from '../../components/templates/template-menu.tsx';
import { useSettledOrder } from '../../components/use-settled-order.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { GapChart } from './chart/gap-chart.tsx';
import { GapSketch } from './chart/gap-sketch.tsx';
import { CriterionQuickAdd } from './criterion-quick-add.tsx';
import { gapPicture } from './gap-point.ts';
import styles from './rivals-menu.module.css';
import { RivalsMenu } from './rivals-menu.tsx';
import { CriteriaTable } from './table/criteria-table.tsx';

function NoCriteria() {
  return (
    <Card isFlush>
      <EmptyState
        title="What will they judge it by?"
        sketch={<GapSketch />}
        action={
          <Button size="xs" onClick={focusQuickAdd}>
            Write the first one
          </Button>
        }
      >
        Three to seven points are enough. Weigh each from 1 to 5 as the customer would, say how they see us
        and the best rival, and the picture shows what to close first.
      </EmptyState>
      <CriterionQuickAdd />
    </Card>
  );
}

/** Wizard step: what the decision is judged by, how the customer sees us and the rivals, and what to close. */
export function CriteriaStep() {
  const picture = gapPicture(usePartsOfPlan());
  const points = useSettledOrder(picture.points);
  const confirmed = points.filter(({ criterion }) => criterion.confirmed).length;
  return (
    <StepFrame
      step="criteria"
      aside={
        <>
          <RivalsMenu />
          <TemplateMenu kind="decisionCriteria" />
          {points.length > 0 && (
            <span className={styles.note}>
              {confirmed} of {points.length} confirmed by the customer
            </span>
          )}
        </>
      }
    >
      {points.length === 0 ? (
        <NoCriteria />
      ) : (
        <>
          <GapChart picture={picture} points={points} />
          <CriteriaTable points={points} />
        </>
      )}
    </StepFrame>
  );
}
