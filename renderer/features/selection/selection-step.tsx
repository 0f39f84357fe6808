import { listOf } from '../../../shared/model/plan.ts';
import { StepFrame } from '../../components/step-frame.tsx';
import { TemplateMenu } from '../../components/templates/template-menu.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { CriteriaCard } from './criteria/criteria-card.tsx';
import { NoCriteria } from './criteria/no-criteria.tsx';
import { SetMenu } from './criteria/set-menu.tsx';
import { DecisionCard } from './decision/decision-card.tsx';
import { MatrixCard } from './matrix/matrix-card.tsx';
import { LifetimeCard } from './worth/lifetime-card.tsx';
import { PotentialCard } from './worth/potential-card.tsx';

/** Wizard step: whether the account is one of the few that deserve a plan, what speaks for it, and what was decided. */
export function SelectionStep() {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const hasCriteria = listOf(plan, 'selectionCriteria').length > 0;
  return (
    <StepFrame
      step="selection"
      aside={
        <>
          <SetMenu />
          <TemplateMenu kind="selectionCriteria" />
        </>
      }
    >
      <MatrixCard />
      {hasCriteria ? (
        <>
          <CriteriaCard axis="attractiveness" target={target} />
          <CriteriaCard axis="strength" target={target} />
        </>
      ) : (
        <NoCriteria />
      )}
      <PotentialCard />
      <LifetimeCard />
      <DecisionCard target={target} />
    </StepFrame>
  );
}
