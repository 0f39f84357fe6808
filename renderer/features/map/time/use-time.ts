import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MapOptions } from '../../../../shared/map/map-scene.ts';
import { basisWords } from '../../../../shared/map/time/basis-words.ts';
import { mapOn } from '../../../../shared/map/time/map-on.ts';
import { planOn } from '../../../../shared/map/time/plan-on.ts';
import type { PlanPast } from '../../../../shared/map/time/plan-past.ts';
import { type TimeLine, timeLine, usualSince } from '../../../../shared/map/time/time-line.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { MapView, MapViewAction } from '../use-map-view.ts';
import { usePast } from './use-past.ts';

/** The map in time: which day is shown, and what is drawn for it. */
export type Time = {
  /** Whether one can go through time now. */
  isOn: boolean;
  day: CalendarDate;
  /** The day since which movement is shown; null in a lens that shows none. */
  since: CalendarDate | null;
  line: TimeLine;
  /** What the picture stands on; '' for today. */
  words: string;
  /** What is kept of the past; null until it is here. */
  past: PlanPast | null;
  /** Has what is kept of the past read, where it is not yet. */
  readPast: () => void;
  /** What is drawn. */
  plan: Plan;
  options: MapOptions;
  showDay: (day: CalendarDate) => void;
  showSince: (day: CalendarDate) => void;
};

type Context = { plan: Plan; today: CalendarDate; view: MapView; send: (action: MapViewAction) => void };

export function useTime({ plan, today, view, send }: Context): Time {
  const { lens, decisionId, sizeBy } = view;
  const isOn = lens === 'perception' || view.isTimeOpen;
  const [isAsked, setAsked] = useState(false);
  const read = usePast(plan.plan.id, today, isOn || isAsked);
  const past = read.phase === 'ready' ? read.past : null;
  const day = (isOn ? view.asOf : null) ?? today;
  const since = lens === 'perception' ? (view.since ?? usualSince(plan, today)) : null;
  // On its own: while somebody goes through time, the day they compare with stays.
  const earlier = useMemo(
    () => (since === null ? null : planOn(plan, since, today, past).plan),
    [plan, since, today, past],
  );
  const on = useMemo(
    () =>
      mapOn(plan, { lens, audience: 'internal', today, decisionId, asOf: day, since, earlier, past, sizeBy }),
    [plan, lens, today, decisionId, day, since, earlier, past, sizeBy],
  );
  const line = useMemo(() => timeLine(plan, today, past), [plan, today, past]);
  const showDay = useCallback((next: CalendarDate) => send({ kind: 'asOf', day: next }), [send]);
  const showSince = useCallback((next: CalendarDate) => send({ kind: 'since', day: next }), [send]);
  const readPast = useCallback(() => setAsked(true), []);
  useTodayAfterEdit(plan, day < today, today, send);
  const words = wordsOf(read, basisWords(on.basis, day), day < today);
  return {
    isOn,
    day,
    since,
    line,
    words,
    past,
    readPast,
    plan: on.plan,
    options: on.options,
    showDay,
    showSince,
  };
}

/** Who edits, edits today, and should see what came of it. */
function useTodayAfterEdit(plan: Plan, isPast: boolean, today: CalendarDate, send: Context['send']): void {
  const seen = useRef(plan);
  useEffect(() => {
    if (seen.current === plan) return;
    seen.current = plan;
    if (!isPast) return;
    send({ kind: 'asOf', day: today });
    send({ kind: 'notice', text: 'That changed the map as it is today, so here it is.' });
  }, [plan, isPast, today, send]);
}

function wordsOf(read: ReturnType<typeof usePast>, words: string, isPast: boolean): string {
  if (read.phase === 'failed') return `${words === '' ? '' : `${words}. `}${read.message}`;
  return read.phase === 'unread' && isPast ? 'Reading what was kept…' : words;
}
