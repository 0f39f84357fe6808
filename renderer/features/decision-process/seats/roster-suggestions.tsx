import { IconPlus } from '@tabler/icons-react';
import { rosterSuggestions } from '../../../../shared/method/decision/roster.ts';
import { personName } from '../../../../shared/method/stakeholders.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { buyingRoleLabels } from '../../../../shared/text/labels.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './seats.module.css';

const most = 6;

/** People in a role they usually have who do not sit in this decision: one click seats them. */
export function RosterSuggestions({ decision }: { decision: DecisionCenter }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const suggestions = rosterSuggestions(plan, decision);
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      <span>Usually in a role, not seated here</span>
      {suggestions.slice(0, most).map(({ personId, role }) => {
        const name = personName(plan, personId);
        const roleName = buyingRoleLabels[role].toLowerCase();
        return (
          <button
            key={`${role} ${personId}`}
            type="button"
            aria-label={`Seat ${name} as ${roleName}`}
            onClick={() =>
              void edit(`Seat ${name} as ${roleName}`, [
                insertOf('decisionSeats', { id: newId(), decisionCenterId: decision.id, role, personId }),
              ])
            }
          >
            <IconPlus size={13} aria-hidden="true" />
            {name}, {roleName}
          </button>
        );
      })}
      {suggestions.length > most && <span>and {suggestions.length - most} more</span>}
    </div>
  );
}
