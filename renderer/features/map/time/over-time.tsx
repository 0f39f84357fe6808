import { useEffect, useMemo } from 'react';
import { movementWords } from '../../../../shared/map/time/movement-words.ts';
import { planOn } from '../../../../shared/map/time/plan-on.ts';
import { usualSince } from '../../../../shared/map/time/time-line.ts';
import { mapMovement } from '../../../../shared/method/versions/map-movement.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { Folding } from '../reading/reading-sections.tsx';
import styles from './over-time.module.css';
import type { Time } from './use-time.ts';

type OverTimeProps = { plan: Plan; today: CalendarDate; personId: Id; time: Time };

/** What changed about somebody until today, since the day that is shown or the day movement is shown from. */
export function OverTime(props: OverTimeProps) {
  const { plan, today, time } = props;
  const since = time.day < today ? time.day : (time.since ?? usualSince(plan, today));
  return (
    <Folding title={`Since ${longDate(since)}`}>
      <Movement {...props} since={since} />
    </Folding>
  );
}

function Movement({ plan, today, personId, time, since }: OverTimeProps & { since: CalendarDate }) {
  const { past, readPast } = time;
  useEffect(readPast, [readPast]);
  const words = useMemo(() => {
    const earlier = planOn(plan, since, today, past).plan;
    return movementWords(mapMovement(earlier, plan).find((move) => move.personId === personId) ?? null);
  }, [plan, since, today, past, personId]);
  if (words.length === 0) return <p className={styles.nothing}>Nothing that we know of has changed.</p>;
  return (
    <ul className={styles.list}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
