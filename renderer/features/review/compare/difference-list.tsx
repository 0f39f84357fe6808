import type { RecordDifference, StepDifferences } from '../../../../shared/method/versions/compare-plans.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { steps } from '../../../../shared/wizard/steps.ts';
import { Deferred } from '../../../components/deferred.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import styles from './compare.module.css';

const marks = { added: '+', removed: '−', changed: '→' } as const;
const words = { added: 'New', removed: 'Gone', changed: 'Changed' } as const;

function Difference({ difference }: { difference: RecordDifference }) {
  const { kind, noun, title, fields } = difference;
  return (
    <li className={styles.difference} data-kind={kind}>
      <span className={styles.mark} aria-hidden="true">
        {marks[kind]}
      </span>
      <div className={styles.what}>
        <div className={styles.title}>
          <span className={styles.recordTitle}>{title}</span>{' '}
          <span className={styles.noun}>
            {words[kind]} · {noun}
          </span>
        </div>
        {fields.length > 0 && (
          <dl className={styles.fields}>
            {fields.map(({ field, label, before, after }) => (
              <div key={field} className={styles.fieldLine}>
                <dt>{label}</dt>
                <dd>
                  {before === '' ? <span className={styles.blank}>blank</span> : <del>{before}</del>}
                  <span className={styles.arrow} aria-hidden="true">
                    →
                  </span>
                  {after === '' ? <span className={styles.blank}>blank</span> : <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

const stepsAtOnce = 3;
const rowHeight = 44;

/** All that differs, by step; each step's name leads there. */
export function DifferenceList({ planId, all }: { planId: Id; all: readonly StepDifferences[] }) {
  return all.map(({ step, differences }, index) => (
    <Deferred
      key={step}
      as="div"
      recordId={`step-${step}`}
      title={steps[step].title}
      height={differences.length * rowHeight}
      isAtOnce={index < stepsAtOnce}
      render={() => (
        <section className={styles.stepBlock}>
          <h2 className={styles.stepTitle}>
            <button type="button" className={styles.stepLink} onClick={() => goToStep(planId, step)}>
              {steps[step].title}
            </button>{' '}
            <span className={styles.noun}>{differences.length}</span>
          </h2>
          <ul className={styles.differences}>
            {differences.map((difference) => (
              <Difference key={`${difference.collection} ${difference.id}`} difference={difference} />
            ))}
          </ul>
        </section>
      )}
    />
  ));
}
