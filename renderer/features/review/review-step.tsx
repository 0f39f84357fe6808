import { useState } from 'react';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { addReviewChanges } from '../../../shared/quick-add/build-review.ts';
import { parseReviewLine } from '../../../shared/quick-add/review-line.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { Deferred } from '../../components/deferred.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { CompareView, type Span } from './compare/compare-view.tsx';
import { HealthCard } from './health-card.tsx';
import { MovementCard } from './movement-card.tsx';
import { NewPeriodDialog } from './new-period/new-period-dialog.tsx';
import { NotesCard } from './notes-card.tsx';
import { OutcomesCard } from './outcomes/outcomes-card.tsx';
import { ReviewCard } from './review-card.tsx';
import { VersionsCard } from './versions/versions-card.tsx';

const cardsAtOnce = 4;

/** Step 13: how healthy the plan is, what moved, and when it is looked at again. */
export function ReviewStep() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const [span, setSpan] = useState<Span | null>(null);
  const [isNewPeriod, setNewPeriod] = useState(false);
  const reviews = listOf(plan, 'reviews').sort((a, b) => (a.date < b.date ? 1 : -1));

  const add = (text: string): string | null => {
    try {
      const { label, changes } = addReviewChanges(plan, parseReviewLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };

  if (span !== null) return <CompareView start={span} onClose={() => setSpan(null)} />;
  return (
    <StepFrame step="review">
      <HealthCard />
      <VersionsCard onCompare={setSpan} onNewPeriod={() => setNewPeriod(true)} />
      {isNewPeriod && <NewPeriodDialog onClose={() => setNewPeriod(false)} />}
      <OutcomesCard />
      <MovementCard />
      <QuickAdd isCard label="Plan a review" example="quarterly 24 Nov" onAdd={add} />
      {reviews.map((review, index) => (
        <Deferred
          key={review.id}
          as="div"
          recordId={review.id}
          title={longDate(review.date)}
          height={300}
          isAtOnce={index < cardsAtOnce || review.id === target}
          render={() => <ReviewCard review={review} isTarget={review.id === target} />}
        />
      ))}
      {reviews.length === 0 && (
        <EmptyState title="No review planned">
          A plan that nobody looks at again is a file. Put the next four dates in now; a quarter is the
          longest a plan stays true.
        </EmptyState>
      )}
      <NotesCard />
    </StepFrame>
  );
}
