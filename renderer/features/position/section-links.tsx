import { recheckDue } from '../../../shared/method/position/lost-deals.ts';
import { openProblems } from '../../../shared/method/position/problems.ts';
import { renewalsAhead } from '../../../shared/method/position/renewals.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './position.module.css';
import { type SectionName, sections } from './section.tsx';

const isSectionName = (name: string): name is SectionName => Object.hasOwn(sections, name);

/** What waits in a part, in two words; '' where nothing does. */
function waiting(plan: Plan, name: SectionName): string {
  if (name === 'lostDeals') {
    const due = recheckDue(plan, today()).length;
    return due > 0 ? `${due} to recheck` : '';
  }
  if (name === 'contracts') {
    const soon = renewalsAhead(plan, today()).ahead.filter((renewal) => renewal.isInWindow).length;
    return soon > 0 ? `${soon} to settle` : '';
  }
  if (name === 'problems') {
    const open = openProblems(plan, today()).length;
    return open > 0 ? `${open} open` : '';
  }
  return '';
}

function lead(name: SectionName): void {
  const section = document.getElementById(`position-${name}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** Links to the parts of the step, with what waits there. */
export function SectionLinks() {
  const plan = usePartsOfPlan();
  return (
    <nav className={styles.links} aria-label="Parts of this step">
      {Object.keys(sections)
        .filter(isSectionName)
        .map((name) => {
          const words = waiting(plan, name);
          return (
            <button key={name} type="button" onClick={() => lead(name)}>
              {sections[name]}
              {words !== '' && <span>{words}</span>}
            </button>
          );
        })}
    </nav>
  );
}
