import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { StoreStatus } from '../../../shared/ipc/shapes.ts';
import { request } from '../../state/bridge.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';
import styles from './shell.module.css';

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function whatHappened({ movedTo, reason }: NonNullable<StoreStatus['recovery']>): string {
  if (movedTo === null) return 'The file with your plans is not where it was, so nothing is shown.';
  return `The file with your plans was damaged (${reason}). It was kept as ${movedTo}, and nothing was deleted.`;
}

/** Said when the store is gone, or was damaged and had to be moved aside: what happened, what is safe, what to do. */
export function RecoveryNotice() {
  const [status, setStatus] = useState<StoreStatus | null>(null);
  const refresh = usePortfolio((state) => state.refresh);

  useEffect(() => {
    request('store:status', undefined).then(setStatus, (error) =>
      notifyFailure('The store did not answer', error),
    );
  }, []);

  const recovery = status?.recovery ?? null;
  if (recovery === null) return null;
  const backup = recovery.newestBackup;

  const restore = async (name: string) => {
    try {
      await request('store:restore', { name });
      setStatus({ recovery: null });
      await refresh();
      notifyDone('The backup is back in place');
    } catch (error) {
      notifyFailure('The backup could not be restored', error);
    }
  };

  return (
    <div role="alert" className={styles.notice}>
      <p>
        {whatHappened(recovery)}{' '}
        {backup === null
          ? 'There is no backup yet.'
          : `The newest good backup is of ${dayAndTime.format(new Date(backup.at))}.`}
      </p>
      {backup !== null && (
        <Button size="xs" onClick={() => void restore(backup.name)}>
          Restore this backup
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => setStatus({ recovery: null })}>
        Start empty
      </Button>
    </div>
  );
}
