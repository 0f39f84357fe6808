import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/model/field.ts';
import type { DecisionCenter } from '../../../shared/model/records/decision-center.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { QualificationView } from './qualification/qualification-view.tsx';
import { SeatsView } from './seats/seats-view.tsx';

type View = 'seats' | 'qualification';

type CenterCardProps = { decision: DecisionCenter; targetId: Id | null };

/** The decision center of one decision: who sits where, or how well it is qualified. */
export function CenterCard({ decision, targetId }: CenterCardProps) {
  const plan = usePartsOfPlan();
  const isQualification = targetId !== null && plan.qualifications[targetId] !== undefined;
  const [view, setView] = useState<View>(isQualification ? 'qualification' : 'seats');
  return (
    <Card
      title="Decision center"
      isFlush
      aside={
        <SegmentedControl
          size="xs"
          aria-label="View of the decision center"
          value={view}
          onChange={setView}
          data={[
            { value: 'seats', label: 'Seats' },
            { value: 'qualification', label: 'MEDDPICC' },
          ]}
        />
      }
    >
      {view === 'seats' ? (
        <SeatsView decision={decision} targetId={targetId} />
      ) : (
        <QualificationView decision={decision} targetId={targetId} />
      )}
    </Card>
  );
}
