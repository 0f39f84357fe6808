import { Button, Loader } from '@mantine/core';
import { useEffect } from 'react';
import { steps } from '../../../shared/wizard/steps.ts';
import { useConfirmKey } from '../../components/carried-over/use-confirm-key.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorPanel } from '../../components/error-panel.tsx';
import { type Place, useNavigation } from '../../state/navigation-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { CoachPanel } from './coach-panel.tsx';
import { MapAhead } from './map-ahead.tsx';
import { PlanDialogs } from './plan-dialogs.tsx';
import { PlanHeader } from './plan-header.tsx';
import styles from './plan-page.module.css';
import { StepList } from './step-list.tsx';
import { type StepPage, useStepPage } from './step-page.ts';
import { stepPages } from './step-registry.tsx';

type PlanPlace = Extract<Place, { view: 'plan' }>;

function OpenStep({ step }: { step: StepPage }) {
  const Page = useStepPage(step);
  return Page === null ? <div aria-busy="true" /> : <Page />;
}

function OpenPlan({ place }: { place: PlanPlace }) {
  useConfirmKey();
  return (
    <>
      <PlanHeader />
      <div className={styles.body}>
        <StepList current={place.step} planId={place.planId} />
        <main className={styles.content} key={place.step} data-step={place.step}>
          <ErrorPanel subject={steps[place.step].title}>
            <OpenStep step={stepPages[place.step]} />
          </ErrorPanel>
        </main>
        <CoachPanel step={place.step} planId={place.planId} />
      </div>
      <MapAhead isOnMap={place.step === 'decisionCenter'} />
      <PlanDialogs />
    </>
  );
}

/** One plan: header, steps at the left, the current step, the coach at the right. */
export function PlanPage({ place }: { place: PlanPlace }) {
  const phase = usePlanStore((state) => state.phase);
  const open = usePlanStore((state) => state.open);
  const openId = usePlanStore((state) => state.plan?.plan.id);
  const go = useNavigation((state) => state.go);

  useEffect(() => {
    void open(place.planId);
  }, [open, place.planId]);

  if (phase.kind === 'failed')
    return (
      <EmptyState
        title="This plan could not be opened"
        action={
          <Button size="xs" onClick={() => go({ view: 'portfolio' })}>
            To the portfolio
          </Button>
        }
      >
        {phase.message}
      </EmptyState>
    );
  if (openId !== place.planId)
    return (
      <div className={styles.waiting} aria-busy="true">
        <Loader size="sm" aria-label="Opening the plan" />
      </div>
    );
  return <OpenPlan place={place} />;
}
