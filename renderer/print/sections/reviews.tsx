import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { PlanReview } from '../../../shared/model/records/commitment.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { reviewKindLabels } from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

export const reviewsSection: DocumentSection = {
  id: 'reviews',
  title: ({ isInternal }) => (isInternal ? 'Reviews' : 'When we look back together'),
  missingName: 'reviews',
  about: (view) => {
    const planned = plannedReviews(view)[0];
    return planned === undefined ? 'Held so far' : `Next on ${longDate(planned.date)}`;
  },
  hasContent: (view) => reviewsFor(view).length > 0,
  Body: ReviewsBody,
};

/** Reviews by day. */
export function reviewsFor({ plan }: DocumentView): PlanReview[] {
  return listOf(plan, 'reviews').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const plannedReviews = (view: DocumentView): PlanReview[] =>
  reviewsFor(view).filter((review) => review.status === 'planned' && review.date >= view.today);

function ReviewsBody({ view, ...frame }: SectionProps) {
  const planned = reviewsFor(view).filter((review) => review.status === 'planned');
  const held = reviewsFor(view).filter((review) => review.status === 'held');
  return (
    <SectionFrame {...frame}>
      {planned.length > 0 && (
        <>
          <h3>Planned</h3>
          <DataTable
            label="Planned reviews"
            rows={planned}
            keyOf={(review) => review.id}
            columns={[
              { title: 'When', cell: ({ date }) => longDate(date), share: 24 },
              { title: 'What', cell: ({ kind }) => reviewKindLabels[kind], share: 24 },
              { title: 'Who', cell: (review) => attendees(view, review), share: 52 },
            ]}
          />
        </>
      )}
      {held.length > 0 && (
        <>
          <h3>Held</h3>
          <ul className="reviews">
            {[...held].reverse().map((review) => (
              <HeldReview key={review.id} view={view} review={review} />
            ))}
          </ul>
        </>
      )}
    </SectionFrame>
  );
}

function HeldReview({ view, review }: { view: DocumentView; review: PlanReview }) {
  const { date, kind, whatChanged, whatWeLearned, decisions } = review;
  const who = attendees(view, review);
  return (
    <li className="review">
      <div>
        <h4>{longDate(date)}</h4>
        <p className="small muted">{reviewKindLabels[kind]}</p>
      </div>
      <div>
        <Remark title="Changed" text={whatChanged} />
        <Remark title="Learned" text={whatWeLearned} />
        <Remark title="Decided" text={decisions} />
        {who !== '' && <p className="small muted">{who}</p>}
      </div>
    </li>
  );
}

function Remark({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <p className="prose">
      <span className="muted">{title}: </span>
      {text}
    </p>
  );
}

function attendees({ plan }: DocumentView, { attendeeIds, customerAttendeeIds }: PlanReview): string {
  return listText(
    [
      ...customerAttendeeIds.map((id) => personName(plan, id)),
      ...attendeeIds.map((id) => memberName(plan, id)),
    ].filter((name) => name !== ''),
  );
}
