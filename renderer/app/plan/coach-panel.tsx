import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '../../../shared/model/field.ts';
import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { CoachingNotes } from '../../components/coaching-notes.tsx';
import { HealthRing } from '../../components/health-ring.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useCoachingPoints, useStepProgress } from '../../state/plan-readings.ts';
import { useSettings } from '../../state/settings-store.ts';
import { AnsweredCoaching } from './answered-coaching.tsx';
import { CoachingCard } from './coaching-card.tsx';
import styles from './plan-page.module.css';

function Conditions({ step }: { step: StepId }) {
  const { conditions } = useStepProgress()[step];
  if (conditions.length === 0) return null;
  return (
    <section>
      <h2>Done when</h2>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <li key={condition.text}>
            <HealthRing share={condition.share} label={`${Math.round(condition.share * 100)} percent`} />
            <span>{condition.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether the coach is open. On the map and in a narrow window, which want all the room there is, it waits until it is asked. */
function useCoach(step: StepId): { isOpen: boolean; toggle: () => void } {
  const isRemembered = useSettings((state) => state.settings.isCoachOpen);
  const change = useSettings((state) => state.change);
  const [isAsked, setAsked] = useState(false);
  const isNarrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  if (step === 'decisionCenter' || isNarrow) return { isOpen: isAsked, toggle: () => setAsked(!isAsked) };
  return { isOpen: isRemembered, toggle: () => void change({ isCoachOpen: !isRemembered }) };
}

function FoldButton({ isOpen, toggle }: { isOpen: boolean; toggle: () => void }) {
  const title = isOpen ? 'Fold the coach away' : 'Open the coach';
  const Icon = isOpen ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  return (
    <Tooltip label={title} position="left">
      <ActionIcon variant="subtle" color="gray" aria-label={title} onClick={toggle}>
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

function Questions({ step }: { step: StepId }) {
  const { questions, isFinished } = steps[step];
  if (!isFinished) return null;
  return (
    <section>
      <h2>Ask</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

/** Why this step, what to ask, a worked example and when it is done; above it the one thing worth doing next. */
export function CoachPanel({ step, planId }: { step: StepId; planId: Id }) {
  const points = useCoachingPoints();
  const coach = useCoach(step);
  if (!coach.isOpen)
    return (
      <aside className={styles.coachClosed} aria-label="Coach">
        <FoldButton {...coach} />
      </aside>
    );

  const point = points.find((candidate) => candidate.step === step) ?? points[0];
  const { why, example } = steps[step];
  return (
    <aside className={styles.coachFrame} aria-label="Coach">
      <ScrollRegion label="Coach for this step" className={styles.coach}>
        <div className={styles.fold}>
          <FoldButton {...coach} />
        </div>
        {point !== undefined && (
          <CoachingCard point={point} planId={planId} key={`${point.id} ${point.target.recordId}`} />
        )}
        <section>
          <h2>Why this step</h2>
          <p>{why}</p>
        </section>
        <Questions step={step} />
        <Conditions step={step} />
        <section>
          <h2>For example</h2>
          <p>{example}</p>
        </section>
        <section>
          <h2>Coaching notes</h2>
          <CoachingNotes subject={{ step }} />
        </section>
        <AnsweredCoaching step={step} />
      </ScrollRegion>
    </aside>
  );
}
