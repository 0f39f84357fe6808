import { Button, Drawer, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/shapes.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { request } from '../../state/bridge.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { notifyFailure } from '../../state/notify.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './history.module.css';

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const verbs = { edit: '', undo: 'Undone: ', redo: 'Redone: ' };

function useHistory(isOpen: boolean) {
  const planId = usePlanStore((state) => state.plan?.plan.id);
  const revision = usePlanStore((state) => state.acknowledged.revision);
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  const [hasMore, setHasMore] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes the list out of date
  useEffect(() => {
    if (!isOpen || planId === undefined) return;
    request('plan:history', { planId }).then(
      (newest) => {
        setEntries(newest);
        setHasMore(newest.length >= 200);
      },
      (error) => notifyFailure('The history could not be read', error),
    );
  }, [isOpen, planId, revision]);

  const more = async () => {
    const last = entries.at(-1);
    if (planId === undefined || last === undefined) return;
    try {
      const older = await request('plan:history', { planId, before: last.sequence });
      setEntries([...entries, ...older]);
      setHasMore(older.length >= 200);
    } catch (error) {
      notifyFailure('The history could not be read', error);
    }
  };
  return { entries, hasMore, more };
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <li className={styles.entry} data-undone={entry.isUndone || undefined}>
      <span className={styles.time}>{time.format(new Date(entry.at))}</span>
      <span>
        {verbs[entry.kind]}
        {entry.label}
        <span className={styles.who}>
          {entry.actor}
          {entry.changeCount > 1 ? ` · ${entry.changeCount} changes` : ''}
          {entry.isUndone ? ' · undone' : ''}
        </span>
      </span>
    </li>
  );
}

function byDay(entries: readonly HistoryEntry[]): [string, HistoryEntry[]][] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = today(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Who changed what, when; newest first. */
export function HistoryDrawer() {
  const isOpen = useDialogs((state) => state.open?.kind === 'history');
  const close = useDialogs((state) => state.close);
  const { undoLabel, redoLabel } = usePlanStore((state) => state.acknowledged);
  const { undo, redo } = usePlanStore.getState();
  const { entries, hasMore, more } = useHistory(isOpen);
  return (
    <Drawer opened={isOpen} onClose={close} title="History" position="right" size="md">
      <Group gap="xs" mb="sm">
        <Button size="compact-sm" variant="default" disabled={undoLabel === null} onClick={() => void undo()}>
          {undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        </Button>
        {redoLabel !== null && (
          <Button size="compact-sm" variant="default" onClick={() => void redo()}>
            Redo: {redoLabel}
          </Button>
        )}
      </Group>
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day}>
          <h3 className={styles.day}>{longDate(day)}</h3>
          <ol className={styles.entries}>
            {ofDay.map((entry) => (
              <Entry key={entry.sequence} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {entries.length === 0 && <p className={styles.who}>Nothing has been changed yet.</p>}
      {hasMore && (
        <Button size="compact-sm" variant="subtle" onClick={() => void more()}>
          Older
        </Button>
      )}
    </Drawer>
  );
}
