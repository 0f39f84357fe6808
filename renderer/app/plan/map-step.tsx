import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import type { NextMeeting } from '../../../shared/method/reach/next-meeting.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import { newId } from '../../../shared/model/id.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { drawLineChanges } from '../../../shared/quick-add/build-draw-line.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { CarriedOverStrip } from '../../components/carried-over/carried-over-strip.tsx';
import type { MapFinding } from '../../features/map/map-props.ts';
import { StakeholderMap } from '../../features/map/stakeholder-map.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useNavigation } from '../../state/navigation-store.ts';
import { useCoachingPoints, useNextMeeting } from '../../state/plan-readings.ts';
import { useEdit, usePlan, usePlanStore } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './map-step.module.css';

function meetingFinding(plan: Plan, { personId, reason, way }: NextMeeting): MapFinding {
  const detail = way === null ? reason : `${reason} ${way.sentence}.`;
  return { id: 'meetNext', text: `Meet ${personName(plan, personId)} next`, detail, severity: 0, personId };
}

/** Step 5: the map, fed by the open plan. */
export function MapStep() {
  const plan = usePlan();
  const edit = useEdit();
  const day = today();
  const recordId = useNavigation((state) => (state.place.view === 'plan' ? state.place.recordId : null));
  const colorScheme = useComputedColorScheme('light');
  const meeting = useNextMeeting();
  const points = useCoachingPoints()
    .filter((point) => point.step === 'decisionCenter')
    .map((point) => ({
      id: point.id,
      text: point.title,
      detail: point.sentence,
      severity: point.weight,
      personId: point.target.recordId,
    }));
  const findings = meeting === null ? points : [meetingFinding(plan, meeting), ...points];
  const drawLine = async (line: string): Promise<string | null> => {
    try {
      // Lines can be typed faster than the map is drawn, so the newest plan counts and not the one shown.
      const newest = usePlanStore.getState().plan ?? plan;
      const { label, changes } = drawLineChanges(newest, line, today(), newId);
      return (await edit(label, changes)) ? null : 'The line could not be saved.';
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <>
      <VisuallyHidden>
        <h1>{steps.decisionCenter.title}</h1>
      </VisuallyHidden>
      <StakeholderMap
        plan={plan}
        today={day}
        colorScheme={colorScheme}
        selectedPersonId={recordId}
        findings={findings}
        onChange={edit}
        onTypeLine={drawLine}
      />
      <div className={styles.carried}>
        <CarriedOverStrip step="decisionCenter" />
      </div>
    </>
  );
}
