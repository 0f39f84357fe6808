import { coachingRules } from '../../../shared/method/coaching/rules.ts';
import { deletionOf } from '../../../shared/model/editing.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { longDate } from '../../../shared/text/dates.ts';
import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { useEdit, usePlan } from '../../state/plan-store.ts';
import styles from './coaching-card.module.css';

const stepOfRule = new Map(coachingRules.map(({ id, step }) => [id, step]));

/** What the coach of this step was answered, and the way to hear it again. */
export function AnsweredCoaching({ step }: { step: StepId }) {
  const plan = usePlan();
  const edit = useEdit();
  const answered = listOf(plan, 'dismissals').filter(({ rule }) => stepOfRule.get(rule) === step);
  if (answered.length === 0) return null;
  return (
    <details className={styles.answered}>
      <summary>Answered: {answered.length}</summary>
      <ul>
        {answered.map(({ id, reason, date }) => (
          <li key={id}>
            <span>
              “{reason}” · {longDate(date)}
            </span>
            <button
              type="button"
              className={styles.bringBack}
              onClick={() => void edit('Hear the coach again', deletionOf(plan, 'dismissals', id))}
            >
              Hear it again
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
