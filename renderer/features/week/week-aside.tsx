import type { Question, ReviewLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { dayAndDate, shortDate } from '../../../shared/text/dates.ts';
import { reviewKindLabels } from '../../../shared/text/labels.ts';
import { Card } from '../../components/step-frame.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import styles from './week.module.css';

function QuestionCard({ question }: { question: Question }) {
  const { planId, accountName, title, sentence, actionLabel, target } = question;
  return (
    <section className={styles.question} aria-label="One question worth asking">
      <h2>One question worth asking</h2>
      <p className={styles.questionTitle}>
        {accountName}: {title}
      </p>
      <p>{sentence}</p>
      <button type="button" onClick={() => goToStep(planId, target.step, target.recordId)}>
        {actionLabel}
      </button>
    </section>
  );
}

function ReviewRow({ line, day }: { line: ReviewLine; day: string }) {
  const { planId, accountName, kind, date, reviewId } = line;
  const isMissed = date < day;
  return (
    <li className={styles.review}>
      <span className={styles.reviewDay} data-late={isMissed || undefined} title={dayAndDate(date, day)}>
        {shortDate(date, day)}
      </span>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.plainLink}
          aria-label={`${reviewKindLabels[kind]}, ${accountName}`}
          onClick={() => goToStep(planId, 'review', reviewId)}
        >
          {reviewKindLabels[kind]}
        </button>
        <div className={styles.about}>
          {accountName}
          {isMissed && <span className={styles.missed}> · not held yet</span>}
        </div>
      </div>
    </li>
  );
}

function ComingUp({ week }: { week: Week }) {
  const { lines, total } = week.reviews;
  return (
    <Card title="Coming up">
      {total === 0 ? (
        <p className={styles.none}>No review is planned for the next three weeks.</p>
      ) : (
        <ul className={styles.reviews}>
          {lines.map((line) => (
            <ReviewRow key={line.reviewId} line={line} day={week.day} />
          ))}
        </ul>
      )}
      {total > lines.length && <p className={styles.none}>and {total - lines.length} more</p>}
    </Card>
  );
}

/** What stands beside the lists: the one question, and the reviews ahead. */
export function WeekAside({ week }: { week: Week }) {
  return (
    <div className={styles.aside}>
      {week.question !== null && <QuestionCard question={week.question} />}
      <ComingUp week={week} />
    </div>
  );
}
