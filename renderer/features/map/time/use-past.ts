import { useEffect, useState } from 'react';
import type { PlanPast } from '../../../../shared/map/time/plan-past.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { request, sentenceOf } from '../../../state/bridge.ts';

/** What is kept of the past, once it is here. */
export type Past =
  | { phase: 'unread' }
  | { phase: 'ready'; past: PlanPast }
  | { phase: 'failed'; message: string };

const unread: Past = { phase: 'unread' };

/**
 * Reads what is kept of a plan's past the first time it is wanted, once for each day: what is edited meanwhile is of
 * today and changes nothing about the days before.
 */
export function usePast(planId: Id, today: CalendarDate, isWanted: boolean): Past {
  const [read, setRead] = useState<{ of: string; past: Past } | null>(null);
  const of = `${planId} ${today}`;
  const isMissing = isWanted && read?.of !== of;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    const keep = (past: Past): void => {
      if (isCurrent) setRead({ of, past });
    };
    request('plan:past', { planId }).then(
      // The main process made it from records that passed their schemas.
      ({ pastJson }) => keep({ phase: 'ready', past: JSON.parse(pastJson) as PlanPast }),
      (error) => keep({ phase: 'failed', message: sentenceOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [planId, of, isMissing]);
  return read?.of === of ? read.past : unread;
}
