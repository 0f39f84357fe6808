import { useCallback, useMemo, useState } from 'react';
import { everybodySteps, type PersonStanding } from '../../../../../shared/method/reach/person-standing.ts';
import type { CalendarDate } from '../../../../../shared/model/field.ts';
import { inOneGo } from '../../../../../shared/model/in-slices.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { measures } from '../../../../state/background/background.ts';
import { type InBackground, isSmall, useBackground } from '../../../../state/background/use-background.ts';

type Answered = { plan: Plan; day: CalendarDate; everybody: PersonStanding[] };

/** Everybody's figures, of few people at once, of many beside the page; null until they are known. */
export function useEverybody(
  plan: Plan,
  day: CalendarDate,
): InBackground & { everybody: readonly PersonStanding[] | null } {
  const isNear = isSmall(plan);
  const near = useMemo(() => (isNear ? inOneGo(everybodySteps(plan, day)) : null), [isNear, plan, day]);
  const question = useMemo(() => ({ day }), [day]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const take = useCallback(
    (everybody: PersonStanding[]) => setAnswered({ plan, day, everybody }),
    [plan, day],
  );
  const asked = isNear ? null : question;
  const work = useBackground(measures, 'everybody', { question: asked, shown: plan, earlier: null }, take);
  // A library counts in one go, so that only ending the worker ends the counting.
  const cancel = useCallback(() => {
    work.cancel();
    measures.stop();
  }, [work.cancel]);
  const far = answered?.plan === plan && answered.day === day ? answered.everybody : null;
  return { ...work, cancel, everybody: near ?? far };
}
