import { IconArchive, IconArchiveOff, IconCalendarPlus, IconCopy, IconTrash } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { PlanEntry, PlanEntryHealth } from '../../../shared/ipc/shapes.ts';
import { agoText, dueText, planMonth, yearRange } from '../../../shared/text/dates.ts';
import { HealthRing } from '../../components/health-ring.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { goToStep } from '../../state/navigation-store.ts';
import { notifyChoice } from '../../state/notify-choice.tsx';
import { usePortfolio } from '../../state/portfolio-store.ts';
import { today } from '../../state/today.ts';
import { deletePlan, duplicatePlan, planNextYear, setStatus, undoOn } from './plan-commands.ts';
import styles from './portfolio.module.css';

async function deleteWithUndo(entry: PlanEntry): Promise<void> {
  if (!(await deletePlan(entry))) return;
  notifyChoice({
    title: `Deleted: ${entry.accountName}`,
    button: 'Undo',
    run: () => void undoOn(entry.planId),
  });
}

async function archiveWithUndo(entry: PlanEntry): Promise<void> {
  if (!(await setStatus(entry, 'archived'))) return;
  notifyChoice({
    title: `Archived: ${entry.accountName}`,
    button: 'Undo',
    run: () => void undoOn(entry.planId),
  });
}

function HealthCell({ health }: { health: PlanEntryHealth | undefined }) {
  if (health === undefined) return <span className={styles.small}>…</span>;
  const words = { red: 'needs you', amber: 'on the way', green: 'in good health' };
  return (
    <div className={styles.health}>
      <HealthRing share={health.score / 100} size={18} />
      <span>
        {Math.round(health.score)} <span className={styles.small}>{words[health.rating]}</span>
      </span>
    </div>
  );
}

function ReviewCell({ entry }: { entry: PlanEntry }) {
  const day = today();
  if (entry.nextReview === null) return <span className={styles.small}>none planned</span>;
  return (
    <span className={entry.nextReview < day ? styles.late : undefined}>{dueText(entry.nextReview, day)}</span>
  );
}

function PlanRow({ entry }: { entry: PlanEntry }) {
  const health = usePortfolio((state) => state.health[entry.planId]);
  const day = today();
  const isArchived = entry.status === 'archived';
  const title =
    entry.name === entry.accountName
      ? `Account plan ${yearRange(entry.startDate, entry.horizonMonths)}`
      : entry.name;
  return (
    <tr>
      <td>
        <button type="button" className={styles.open} onClick={() => goToStep(entry.planId, 'frame')}>
          {entry.accountName}
        </button>
        <div className={styles.small}>
          {title} · {isArchived ? 'archived' : planMonth(entry.startDate, entry.horizonMonths, day)}
        </div>
      </td>
      <td>{entry.ownerName}</td>
      <td>
        <HealthCell health={health} />
      </td>
      <td className={styles.optional}>
        <span className={styles.small}>{health?.nextBestStep ?? ''}</span>
      </td>
      <td>
        <ReviewCell entry={entry} />
      </td>
      <td>{agoText(today(new Date(entry.lastChange)), day)}</td>
      <td>
        <RowMenu
          label={`What to do with ${entry.accountName}`}
          commands={[
            {
              title: 'Plan the next year from this one',
              icon: <IconCalendarPlus size={16} />,
              run: () => void planNextYear(entry),
            },
            { title: 'Duplicate', icon: <IconCopy size={16} />, run: () => void duplicatePlan(entry) },
            isArchived
              ? {
                  title: 'Bring back',
                  icon: <IconArchiveOff size={16} />,
                  run: () => void setStatus(entry, 'active'),
                }
              : {
                  title: 'Archive',
                  icon: <IconArchive size={16} />,
                  run: () => void archiveWithUndo(entry),
                },
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void deleteWithUndo(entry),
            },
          ]}
        />
      </td>
    </tr>
  );
}

const rowsAtOnce = 80;

/** The plans as a table; the account's name opens one. */
export function PlanTable({ entries }: { entries: readonly PlanEntry[] }) {
  const [count, setCount] = useState(rowsAtOnce);
  // The last row comes into view: here are more. A new one after each batch, so it is watched anew.
  const watch = useCallback((row: HTMLElement | null) => {
    if (row === null) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) setCount((before) => before + rowsAtOnce);
      },
      { root: row.closest('main'), rootMargin: '600px 0px' },
    );
    watcher.observe(row);
    return () => watcher.disconnect();
  }, []);
  if (entries.length === 0) return null;
  return (
    <table className={styles.table} aria-label="Plans">
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Owner</th>
          <th scope="col">Health</th>
          <th scope="col" className={styles.optional}>
            Worth doing next
          </th>
          <th scope="col">Next review</th>
          <th scope="col">Last change</th>
          <td className={styles.menuHead} />
        </tr>
      </thead>
      <tbody>
        {entries.slice(0, count).map((entry) => (
          <PlanRow key={entry.planId} entry={entry} />
        ))}
        {count < entries.length && (
          <tr ref={watch} key={count}>
            <td colSpan={7} className={styles.small}>
              {entries.length - count} more
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
