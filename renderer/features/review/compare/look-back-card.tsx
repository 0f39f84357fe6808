import { useEffect, useState } from 'react';
import type { TouchingEdit } from '../../../../shared/ipc/shapes.ts';
import {
  type LookedBackAction,
  lookBack,
  lookBackSentence,
} from '../../../../shared/method/look-back/look-back.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { dayAndDate } from '../../../../shared/text/dates.ts';
import { Card } from '../../../components/step-frame.tsx';
import { request } from '../../../state/bridge.ts';
import { goToStep } from '../../../state/navigation-store.ts';
import { notifyFailure } from '../../../state/notify.ts';
import { today } from '../../../state/today.ts';
import styles from './compare.module.css';
import { endOfDay } from './plan-moment.ts';

interface LookBackCardProps {
  before: Plan;
  after: Plan;
  from: CalendarDate;
  to: CalendarDate;
}

/** The edits from the beginning of one day to the end of another. */
function useEdits(planId: string, from: CalendarDate, to: CalendarDate): TouchingEdit[] {
  const [edits, setEdits] = useState<TouchingEdit[]>([]);
  useEffect(() => {
    let isWanted = true;
    const period = { after: new Date(`${from}T00:00:00`).toISOString(), until: endOfDay(to) };
    request('plan:edits', { planId, ...period }).then(
      (found) => {
        if (isWanted) setEdits(found);
      },
      (error) => notifyFailure('The history could not be read', error),
    );
    return () => {
      isWanted = false;
    };
  }, [planId, from, to]);
  return edits;
}

/** Longer lists would push the goals out of sight. */
const mostShown = 6;

function Actions({ title, actions }: { title: string; actions: readonly LookedBackAction[] }) {
  if (actions.length === 0) return null;
  return (
    <>
      <h3 className={styles.listTitle}>
        {title} <span className={styles.noun}>{actions.length}</span>
      </h3>
      <ul className={styles.plainList}>
        {actions.slice(0, mostShown).map(({ id, title: name, dueDate }) => (
          <li key={id}>
            {name} {dueDate !== null && <span className={styles.noun}>{dayAndDate(dueDate, today())}</span>}
          </li>
        ))}
        {actions.length > mostShown && (
          <li className={styles.noun}>and {actions.length - mostShown} more, in the list of changes</li>
        )}
      </ul>
    </>
  );
}

/** What was planned for the time between, what was done of it, and why goals changed: read from the history. */
export function LookBackCard({ before, after, from, to }: LookBackCardProps) {
  const edits = useEdits(after.plan.id, from, to);
  const result = lookBack(before, after, to, edits);
  return (
    <Card title="Planned and done" note="from the history">
      <p className={styles.sentence}>{lookBackSentence(result)}</p>
      <Actions title="Done" actions={result.done} />
      <Actions title="Slipped" actions={result.slipped} />
      <Actions title="Given up" actions={result.dropped} />
      <Actions title="New" actions={result.added} />
      {result.goals.length > 0 && (
        <>
          <h3 className={styles.listTitle}>Goals, and why</h3>
          <ul className={styles.plainList}>
            {result.goals.map(({ id, title, why }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.stepLink}
                  onClick={() => goToStep(after.plan.id, 'strategy', id)}
                >
                  {title}
                </button>
                {why.length > 0 && <span className={styles.noun}> {why.join('; ')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
