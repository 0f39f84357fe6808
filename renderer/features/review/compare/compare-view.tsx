import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowsExchange } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { comparePlans } from '../../../../shared/method/versions/compare-plans.ts';
import { comparisonSummary } from '../../../../shared/method/versions/comparison-summary.ts';
import { mapMovement } from '../../../../shared/method/versions/map-movement.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './compare.module.css';
import { DifferenceList } from './difference-list.tsx';
import { LookBackCard } from './look-back-card.tsx';
import { MomentPicker } from './moment-picker.tsx';
import { MovementList } from './movement-list.tsx';
import { MovementPicture } from './movement-picture.tsx';
import { dayOfMoment, type PlanMoment, useMomentPlan } from './plan-moment.ts';

export interface Span {
  from: PlanMoment;
  to: PlanMoment;
}

interface ComparisonProps {
  before: Plan;
  after: Plan;
  current: Plan;
  span: Span;
}

function Comparison({ before, after, current, span }: ComparisonProps) {
  const comparison = useMemo(() => comparePlans(before, after), [before, after]);
  const moves = useMemo(() => mapMovement(before, after), [before, after]);
  const planId = current.plan.id;
  const [from, to] = [dayOfMoment(current, span.from), dayOfMoment(current, span.to)];
  if (comparison.steps.length === 0)
    return (
      <EmptyState title="Nothing differs">
        Both states of the plan hold the same. Pick an earlier version or another day to compare with.
      </EmptyState>
    );
  return (
    <>
      <p className={styles.summary}>{comparisonSummary(comparison)}</p>
      <div className={styles.columns}>
        <div className={styles.list}>
          <DifferenceList planId={planId} all={comparison.steps} />
        </div>
        <div className={styles.aside}>
          {moves.length > 0 && (
            <Card title="Who moved" note="▲ toward us · ▼ away · ■ otherwise · ● new">
              <MovementPicture plan={after} moves={moves} day={to} />
              <MovementList planId={planId} moves={moves} />
            </Card>
          )}
          {from < to && <LookBackCard before={before} after={after} from={from} to={to} />}
        </div>
      </div>
    </>
  );
}

/** Any two states of the plan side by side: what differs, who moved, what was planned and what came of it. */
export function CompareView({ start, onClose }: { start: Span; onClose: () => void }) {
  const current = usePartsOfPlan();
  const [span, setSpan] = useState(start);
  const [before, after] = [useMomentPlan(current, span.from), useMomentPlan(current, span.to)];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, select') !== null;
      if (event.key === 'Escape' && !isField && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  const failed = [before, after].find((state) => state.phase === 'failed');
  return (
    <section className={styles.view} aria-labelledby="compare-title">
      <header className={styles.head}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={15} />}
          onClick={onClose}
        >
          Back to the review
        </Button>
        <h1 id="compare-title" ref={heading} tabIndex={-1} className={styles.heading}>
          What changed
        </h1>
        <MomentPicker
          label="From"
          plan={current}
          moment={span.from}
          onPick={(from) => setSpan({ ...span, from })}
        />
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label="Swap both sides"
          onClick={() => setSpan({ from: span.to, to: span.from })}
        >
          <IconArrowsExchange size={16} />
        </Button>
        <MomentPicker label="To" plan={current} moment={span.to} onPick={(to) => setSpan({ ...span, to })} />
      </header>
      {failed?.phase === 'failed' && <p role="alert">{failed.message}</p>}
      {failed === undefined && (before.phase === 'loading' || after.phase === 'loading') && (
        <div aria-busy="true" />
      )}
      {before.phase === 'ready' && after.phase === 'ready' && (
        <Comparison before={before.plan} after={after.plan} current={current} span={span} />
      )}
    </section>
  );
}
