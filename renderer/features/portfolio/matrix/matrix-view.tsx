import { useViewportSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { PlanSelection } from '../../../../shared/ipc/selection-shapes.ts';
import { loadRemarks, ownerLoads } from '../../../../shared/method/selection/portfolio-load.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { capitalized } from '../../../../shared/text/lists.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { MatrixKey } from '../../../components/selection-matrix/matrix-key.tsx';
import { isOnMatrix, type MatrixPoint } from '../../../components/selection-matrix/matrix-point.ts';
import { SelectionMatrix } from '../../../components/selection-matrix/selection-matrix.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { useSelections } from '../../../state/selections-store.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { allAccounts, type Filter, MatrixFilter, passes } from './matrix-filter.tsx';
import styles from './matrix-view.module.css';
import { placeWithUndo } from './place-account.ts';
import { UnplacedAccounts } from './unplaced-accounts.tsx';

const isLiving = ({ status }: PlanSelection): boolean => status !== 'archived' && status !== 'closed';

/** The worst come first; a wall of sentences is read by nobody. */
const mostRemarks = 3;

/** Who has more accounts than one person can do justice to; over all plans, whatever is filtered. */
function Remarks({ selections }: { selections: readonly PlanSelection[] }) {
  const limit = useSettings((state) => state.settings.accountsPerManager);
  const remarks = useMemo(() => {
    const entries = selections.map((entry) => ({
      ...entry,
      isKeyAccount: entry.decision === 'keyAccount',
      isLiving: isLiving(entry),
    }));
    return loadRemarks(ownerLoads(entries, limit));
  }, [selections, limit]);
  if (remarks.length === 0) return null;
  const left = remarks.length - mostRemarks;
  return (
    <ul className={styles.remarks} aria-label="Too many accounts">
      {remarks.slice(0, mostRemarks).map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
      {left > 0 && <li>{capitalized(counted(left, 'more owner is', 'more owners are'))} above the limit.</li>}
    </ul>
  );
}

const pointOf = ({ planId, accountName, rated, placed, decision }: PlanSelection): MatrixPoint => ({
  id: planId,
  name: accountName,
  rated,
  placed,
  decision,
});

const leastHeight = 380;
/** What stands above and below the drawing in a window. */
const around = 262;

/** All accounts by attractiveness and our strength; dragging one places it by hand, Enter opens it. */
export function MatrixView({ planIds }: { planIds: ReadonlySet<Id> }) {
  const { phase, selections, refresh } = useSelections();
  const [filter, setFilter] = useState<Filter>(allAccounts);
  const { height } = useViewportSize();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const shown = useMemo(
    () => selections.filter((entry) => planIds.has(entry.planId) && passes(entry, filter)),
    [selections, planIds, filter],
  );
  const points = useMemo(() => shown.filter(isOnMatrix).map(pointOf), [shown]);
  if (phase.kind === 'failed') return <p role="alert">{phase.message}</p>;
  return (
    <section className={styles.card} aria-label="Selection matrix">
      <Remarks selections={selections} />
      <div className={styles.head}>
        <MatrixFilter selections={selections} filter={filter} onChange={setFilter} />
        <span className={styles.count}>{counted(points.length, 'account', 'accounts')} on the matrix</span>
        <MatrixKey />
      </div>
      <SelectionMatrix
        label="Attractiveness over our strength, each from 1 to 10. Arrow keys move an account, Page down and Page up go to the next, Enter opens it."
        height={Math.max(leastHeight, height - around)}
        points={points}
        isMovable={() => true}
        onPlace={(planId, scores) => void placeWithUndo(planId, scores)}
        onOpen={(planId) => goToStep(planId, 'selection')}
      />
      <UnplacedAccounts selections={shown.filter((entry) => !isOnMatrix(entry))} />
    </section>
  );
}
