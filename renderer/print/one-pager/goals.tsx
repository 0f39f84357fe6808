import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PlanObjective } from '../../../shared/model/records/commitment.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { firstSentences } from '../parts/sentences.ts';
import type { OnePagerProps } from './one-pager.tsx';
import { AndMore } from './short-list.tsx';

const longestTarget = 9;

/** What both sides win by, with the figure each goal is measured by. */
export function Goals({ view: { plan }, density }: OnePagerProps) {
  const goals = openGoals(plan);
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>What both sides want</h2>
      <ul className="executive-goals">
        {goals.slice(0, density.goals).map((goal) => (
          <li key={goal.id}>
            <span className="goal-figure">{goal.target.length <= longestTarget ? goal.target : ''}</span>
            <div>
              <strong>{firstSentences(goal.title, density.title)}</strong>
              {density.hasNotes && <span>{firstSentences(winsOf(goal), density.sentence)}</span>}
            </div>
          </li>
        ))}
      </ul>
      <AndMore count={goals.length - density.goals} />
    </section>
  );
}

/** Open ones, the next due first. */
function openGoals(plan: Plan): PlanObjective[] {
  return listOf(plan, 'objectives')
    .filter(({ status }) => status === 'open')
    .sort((a, b) => ((a.dueDate ?? '9999') < (b.dueDate ?? '9999') ? -1 : 1));
}

/** "Them: a line of sight. Us: a reference. By 1 July 2027". */
function winsOf({ winForCustomer, winForUs, dueDate }: PlanObjective): string {
  const parts = [
    winForCustomer === '' ? '' : `Them: ${winForCustomer}`,
    winForUs === '' ? '' : `us: ${winForUs}`,
    dueDate === null ? '' : `by ${longDate(dueDate)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
