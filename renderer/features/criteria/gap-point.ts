import { type CriteriaGap, type CriterionGap, criteriaGap } from '../../../shared/method/criteria-gap.ts';
import type { RecordOf } from '../../../shared/model/collections.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { listOf } from '../../../shared/model/plan.ts';

/** One criterion as the picture and the table show it. */
export type GapPoint = { id: string; criterion: RecordOf<'criteria'>; gap: CriterionGap };

export type GapPicture = {
  gap: CriteriaGap;
  points: GapPoint[];
  /** The rival to beat: the best one over all, else the first that is named. Null where there is none. */
  rival: { id: string; name: string } | null;
};

/** The analysis with the records it speaks of. */
export function gapPicture(plan: Plan): GapPicture {
  const gap = criteriaGap(plan);
  const points = gap.criteria.flatMap((entry) => {
    const criterion = plan.criteria[entry.criterionId];
    return criterion === undefined ? [] : [{ id: criterion.id, criterion, gap: entry }];
  });
  const bestId = gap.rivals[0]?.competitorId ?? null;
  const best = bestId === null ? undefined : plan.competitors[bestId];
  return { gap, points, rival: best ?? listOf(plan, 'competitors')[0] ?? null };
}
