import type { PlanSelection } from '../../../../shared/ipc/selection-shapes.ts';
import styles from './matrix-view.module.css';
import { placeWithUndo } from './place-account.ts';

const shownAtOnce = 12;
const middle = { attractiveness: 5.5, strength: 5.5 };

/** Accounts that nobody has rated or placed; one click puts one in the middle, from where it is moved. */
export function UnplacedAccounts({ selections }: { selections: readonly PlanSelection[] }) {
  if (selections.length === 0) return null;
  const left = selections.length - shownAtOnce;
  return (
    <div className={styles.unplaced}>
      <span>Not placed yet:</span>
      {selections.slice(0, shownAtOnce).map(({ planId, accountName }) => (
        <button
          key={planId}
          type="button"
          aria-label={`Place ${accountName} in the middle`}
          title="Place it in the middle, then move it"
          onClick={() => void placeWithUndo(planId, middle)}
        >
          {accountName}
        </button>
      ))}
      {left > 0 && <span>and {left} more; search or filter to find them</span>}
    </div>
  );
}
