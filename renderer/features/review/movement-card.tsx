import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/shapes.ts';
import { addDays, weekdayOf } from '../../../shared/text/calendar.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { Card } from '../../components/step-frame.tsx';
import { request } from '../../state/bridge.ts';
import { notifyFailure } from '../../state/notify.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { WeekBars, type WorkedWeek } from './week-bars.tsx';

const weeks = 12;

/** Steps taken in each of the last weeks, the current one last. What was undone does not count. */
function perWeek(entries: readonly HistoryEntry[], day: string): WorkedWeek[] {
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: weeks }, (_, index) => {
    const start = addDays(monday, 7 * (index - weeks + 1));
    const end = addDays(start, 7);
    const steps = entries.filter((entry) => {
      const on = today(new Date(entry.at));
      return entry.kind === 'edit' && !entry.isUndone && on >= start && on < end;
    }).length;
    return { week: shortDate(start, day), steps };
  });
}

/** How much the plan was worked on, week by week, from its history. */
export function MovementCard() {
  const planId = usePlanStore((state) => state.plan?.plan.id);
  const revision = usePlanStore((state) => state.acknowledged.revision);
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes the list out of date
  useEffect(() => {
    if (planId === undefined) return;
    request('plan:history', { planId }).then(setEntries, (error) =>
      notifyFailure('The history could not be read', error),
    );
  }, [planId, revision]);

  const data = perWeek(entries, today());
  const active = data.filter((week) => week.steps > 0).length;
  return (
    <Card
      title="Worked on"
      note={`${active} of the last ${weeks} weeks${entries.length >= 200 ? ', from the last 200 steps' : ''}`}
    >
      <WeekBars weeks={data} />
    </Card>
  );
}
