import type { Id } from '../../../shared/model/field.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { isSameText } from '../../../shared/text/fold.ts';
import { useSettings } from '../../state/settings-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

/** Who is writing, as a member of the team: by the name in the settings, else the owner of the plan. */
export function useWriter(): Id {
  const plan = usePartsOfPlan();
  const userName = useSettings((state) => state.settings.userName);
  const member = listOf(plan, 'teamMembers').find(({ name }) => isSameText(name, userName));
  return member?.id ?? plan.plan.ownerId;
}
