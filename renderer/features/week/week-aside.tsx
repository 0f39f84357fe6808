import type { AheadLine, Question, Week } from '../../../shared/ipc/week-shapes.ts';
import { dayAndDate, shortDate } from '../../../shared/text/dates.ts';
import { removing } from '../../components/removing.ts';
import { Card } from '../../components/step-frame.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { useWeek } from '../../state/week-store.ts';
import { ProspectingCard } from './prospecting-card.tsx';
import styles from './week.module.css';
import { heldEdit } from './week-edits.ts';

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

/** What the next plans ask, more quietly: one thing is worth doing first. */
function OtherQuestions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <Card title="Then">
      <ul className={styles.reviews}>
        {questions.map(({ planId, accountName, title, sentence, target }) => (
          <li key={planId} className={styles.then}>
            <button
              type="button"
              className={styles.plainLink}
              title={sentence}
              onClick={() => goToStep(planId, target.step, target.recordId)}
            >
              {title}
            </button>
            <div className={styles.about}>{accountName}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const stepOf = { review: 'review', recheck: 'history', meeting: 'whitespace', renewal: 'history' } as const;

/** What a passed day is called, and what the button says that settles it. */
const words = {
  review: { missed: 'not held yet', done: 'Held' },
  meeting: { missed: 'not written up yet', done: 'Held' },
  recheck: { missed: 'due', done: 'Looked' },
  renewal: { missed: 'overdue', done: '' },
} as const;

function AheadRow({ line, day }: { line: AheadLine; day: string }) {
  const edit = useWeek((state) => state.edit);
  const { planId, accountName, kind, date, recordId, title } = line;
  const isMissed = date < day;
  const held = date <= day ? heldEdit(line) : null;
  return (
    <li className={styles.review}>
      <span className={styles.reviewDay} data-late={isMissed || undefined} title={dayAndDate(date, day)}>
        {shortDate(date, day)}
      </span>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.plainLink}
          aria-label={`${title}, ${accountName}`}
          onClick={() => goToStep(planId, stepOf[kind], recordId)}
        >
          {title}
        </button>
        <div className={styles.about}>
          {accountName}
          {isMissed && <span className={styles.missed}> · {words[kind].missed}</span>}
        </div>
      </div>
      {held !== null && (
        <button
          type="button"
          className={styles.chip}
          aria-label={`${words[kind].done}: ${title}, ${accountName}`}
          onClick={(event) => removing(event.currentTarget, () => void edit(held))}
        >
          {words[kind].done}
        </button>
      )}
    </li>
  );
}

function ComingUp({ week }: { week: Week }) {
  const { lines, total } = week.ahead;
  return (
    <Card title="Coming up">
      {total === 0 ? (
        <p className={styles.none}>
          No review, meeting, renewal or second look at a lost deal in the next three weeks.
        </p>
      ) : (
        <ul className={styles.reviews}>
          {lines.map((line) => (
            <AheadRow key={line.recordId} line={line} day={week.day} />
          ))}
        </ul>
      )}
      {total > lines.length && <p className={styles.none}>and {total - lines.length} more</p>}
    </Card>
  );
}

/** What stands beside the lists: what to ask, how prospecting goes, and what comes up. */
export function WeekAside({ week }: { week: Week }) {
  const [first, ...others] = week.questions;
  return (
    <div className={styles.aside}>
      {first !== undefined && <QuestionCard question={first} />}
      <ProspectingCard week={week} />
      <ComingUp week={week} />
      <OtherQuestions questions={others} />
    </div>
  );
}
