import { useCallback, useMemo, useState } from 'react';
import { standingSteps } from '../../../../shared/method/reach/person-standing.ts';
import type { StandingLine } from '../../../../shared/method/reach/standing-lines.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { inOneGo } from '../../../../shared/model/in-slices.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { measures } from '../../../state/background/background.ts';
import { type InBackground, isSmall, useBackground } from '../../../state/background/use-background.ts';

type Answered = { plan: Plan; personId: Id; day: CalendarDate; lines: StandingLine[] };

/** A person's place among the others, of few people at once, of many beside the page; null until it is known. */
export function useStanding(
  plan: Plan,
  personId: Id,
  day: CalendarDate,
): InBackground & { lines: StandingLine[] | null } {
  const isNear = isSmall(plan);
  const near = useMemo(
    () => (isNear ? inOneGo(standingSteps(plan, personId, day)) : null),
    [isNear, plan, personId, day],
  );
  const question = useMemo(() => ({ personId, day }), [personId, day]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const take = useCallback(
    (lines: StandingLine[]) => setAnswered({ plan, personId, day, lines }),
    [plan, personId, day],
  );
  const asked = isNear ? null : question;
  const work = useBackground(measures, 'standing', { question: asked, shown: plan, earlier: null }, take);
  // A library counts in one go, so that only ending the worker ends the counting.
  const cancel = useCallback(() => {
    work.cancel();
    measures.stop();
  }, [work.cancel]);
  const isAnswer = answered?.plan === plan && answered.personId === personId && answered.day === day;
  const far = isAnswer ? answered.lines : null;
  return { ...work, cancel, lines: near ?? far };
}
