import { daysLate, isOpenAction } from '../../../../shared/method/action-checks.ts';
import type { PlanAction } from '../../../../shared/model/records/commitment.ts';
import { addDays } from '../../../../shared/text/calendar.ts';

/** Which actions are listed. */
export type Shown = 'open' | 'all';

export interface ActionGroup {
  title: string;
  /** How many actions stand in the groups above. */
  before: number;
  actions: PlanAction[];
}

/** The actions by how urgent they are. */
export function groupsOf(actions: readonly PlanAction[], day: string, shown: Shown): ActionGroup[] {
  const open = actions.filter(isOpenAction);
  const isLate = (action: PlanAction) => daysLate(action, day) > 0;
  const isSoon = (action: PlanAction) => action.dueDate !== null && action.dueDate <= addDays(day, 14);
  const groups = [
    { title: 'Late', actions: open.filter(isLate) },
    { title: 'Next two weeks', actions: open.filter((action) => !isLate(action) && isSoon(action)) },
    {
      title: 'Later',
      actions: open.filter((action) => action.dueDate !== null && !isLate(action) && !isSoon(action)),
    },
    { title: 'Without a date', actions: open.filter((action) => action.dueDate === null) },
    {
      title: 'Done and dropped',
      actions: shown === 'all' ? actions.filter((action) => !isOpenAction(action)) : [],
    },
  ];
  const byDate = (a: PlanAction, b: PlanAction) => ((a.dueDate ?? '9') < (b.dueDate ?? '9') ? -1 : 1);
  let before = 0;
  return groups.flatMap(({ title, actions: ofGroup }) => {
    if (ofGroup.length === 0) return [];
    const group = { title, before, actions: ofGroup.sort(byDate) };
    before += ofGroup.length;
    return [group];
  });
}
