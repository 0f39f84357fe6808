import { Switch } from '@mantine/core';
import { updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { phases, visibleSteps } from '../../../shared/wizard/phases.ts';
import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { useCarriedOver } from '../../components/carried-over/use-carried-over.ts';
import { HealthRing } from '../../components/health-ring.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { useStepProgress } from '../../state/plan-readings.ts';
import { useEdit, usePlan } from '../../state/plan-store.ts';
import styles from './plan-page.module.css';
import { stepPages } from './step-registry.tsx';

function CarriedCount({ step }: { step: StepId }) {
  const count = useCarriedOver().all.filter((record) => record.step === step).length;
  if (count === 0) return null;
  return (
    <span className={styles.carried} title={`${count} carried over, not confirmed yet`} aria-hidden="true">
      {count}
    </span>
  );
}

/** The thirteen steps in five phases, each with a ring that fills with its health. */
export function StepList({ current, planId }: { current: StepId; planId: Id }) {
  const plan = usePlan();
  const edit = useEdit();
  const progress = useStepProgress();
  const visible = new Set(visibleSteps(plan.plan.basicsFirst));
  const shown = phases
    .map((phase) => ({ ...phase, steps: phase.steps.filter((id) => visible.has(id) || id === current) }))
    .filter((phase) => phase.steps.length > 0);
  return (
    <nav className={styles.steps} aria-label="Steps of the plan">
      {shown.map((phase) => (
        <div key={phase.id}>
          <h2 className={styles.phase} id={`phase-${phase.id}`}>
            {phase.title}
          </h2>
          <ol aria-labelledby={`phase-${phase.id}`}>
            {phase.steps.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.step}
                  aria-current={id === current ? 'step' : undefined}
                  aria-label={`${steps[id].title}, ${steps[id].isFinished ? `${Math.round(progress[id].share * 100)} percent` : 'still to come'}`}
                  data-upcoming={!steps[id].isFinished || undefined}
                  onPointerEnter={() => stepPages[id].prepare()}
                  onFocus={() => stepPages[id].prepare()}
                  onClick={() => goToStep(planId, id)}
                >
                  <HealthRing share={progress[id].share} />
                  <span>{steps[id].title}</span>
                  <CarriedCount step={id} />
                </button>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <Switch
        className={styles.basics ?? ''}
        size="xs"
        label="Basics first"
        checked={plan.plan.basicsFirst}
        onChange={(event) => {
          const basicsFirst = event.currentTarget.checked;
          void edit(basicsFirst ? 'Show the four basic steps' : 'Show all steps', [
            updateOf(plan, 'plan', plan.plan.id, { basicsFirst }),
          ]);
        }}
      />
    </nav>
  );
}
