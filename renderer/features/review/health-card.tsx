import { HealthRing } from '../../components/health-ring.tsx';
import { Card } from '../../components/step-frame.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { usePlanHealth } from '../../state/plan-readings.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './review.module.css';

const meanings = {
  insight: {
    title: 'Insight',
    text: 'What the customer confirmed, and who of their key players owns it',
    weight: 30,
  },
  relationship: {
    title: 'Relationships',
    text: 'Key players on our side; sponsor, decider and champion known',
    weight: 30,
  },
  execution: {
    title: 'Execution',
    text: 'Actions on time, goals with at least two owned, dated actions',
    weight: 25,
  },
  freshness: {
    title: 'Freshness',
    text: 'Time since the last review against the rhythm you chose',
    weight: 15,
  },
} as const;
const parts = ['insight', 'relationship', 'execution', 'freshness'] as const;

/** Health as its four parts; each says what it counts, so that nobody has to believe a number. */
export function HealthCard() {
  const plan = usePartsOfPlan();
  const health = usePlanHealth();
  const { nextBestStep } = health;
  return (
    <Card title="Health" note="what to do next, never a gate">
      <div className={styles.health}>
        <div className={styles.total}>
          <HealthRing share={health.score / 100} size={92} />
          <span className={styles.score}>{Math.round(health.score)}</span>
        </div>
        <dl className={styles.parts}>
          {parts.map((part) => (
            <div key={part} className={styles.part}>
              <dt>
                {meanings[part].title} <span className={styles.weight}>{meanings[part].weight} %</span>
              </dt>
              <dd>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${Math.round(health[part])}%` }} />
                </span>
                <span className={styles.figure}>{Math.round(health[part])}</span>
              </dd>
              <dd className={styles.meaning}>{meanings[part].text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={styles.next}>
        <strong>{nextBestStep.title}.</strong> {nextBestStep.sentence}{' '}
        <button
          type="button"
          className={styles.link}
          onClick={() => goToStep(plan.plan.id, nextBestStep.target.step, nextBestStep.target.recordId)}
        >
          {nextBestStep.actionLabel}
        </button>
      </p>
    </Card>
  );
}
