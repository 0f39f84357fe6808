import { Button, Group, Modal } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { BackupEntry } from '../../../shared/ipc/shapes.ts';
import { Card } from '../../components/step-frame.tsx';
import { request } from '../../state/bridge.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';
import styles from './settings.module.css';

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function BackupRow({ backup, onRestore }: { backup: BackupEntry; onRestore: (backup: BackupEntry) => void }) {
  return (
    <tr>
      <td>{dayAndTime.format(new Date(backup.at))}</td>
      <td>{backup.planCount === 1 ? '1 plan' : `${backup.planCount} plans`}</td>
      <td>{megabytes(backup.sizeBytes)}</td>
      <td>{backup.isVerified ? 'verified' : 'damaged'}</td>
      <td>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!backup.isVerified}
          onClick={() => onRestore(backup)}
        >
          Restore…
        </Button>
      </td>
    </tr>
  );
}

function ConfirmRestore({
  backup,
  onClose,
  onDone,
}: {
  backup: BackupEntry | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const restore = async () => {
    if (backup === null) return;
    try {
      await request('store:restore', { name: backup.name });
      usePlanStore.getState().close();
      await usePortfolio.getState().refresh();
      notifyDone('Restored', 'The state before it is in the list of backups.');
      onDone();
    } catch (error) {
      notifyFailure('The backup could not be restored', error);
    }
    onClose();
  };
  return (
    <Modal opened={backup !== null} onClose={onClose} title="Restore this backup?" centered>
      <p className={styles.text}>
        All plans go back to {backup === null ? '' : dayAndTime.format(new Date(backup.at))}. The present
        state is backed up first, so this can be taken back.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => void restore()}>Restore</Button>
      </Group>
    </Modal>
  );
}

/** The backups, newest first, and the ways to make one and to go back to one. */
export function BackupList() {
  const [backups, setBackups] = useState<BackupEntry[]>([]);
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  const read = useCallback(() => {
    request('store:backups', undefined).then(setBackups, (error) =>
      notifyFailure('The backups could not be read', error),
    );
  }, []);
  useEffect(read, [read]);

  const backUp = async () => {
    try {
      await request('store:back-up-now', undefined);
      read();
      notifyDone('Backed up and verified');
    } catch (error) {
      notifyFailure('The backup did not work', error);
    }
  };

  return (
    <Card
      title="Backups"
      aside={
        <Button size="compact-sm" variant="default" onClick={() => void backUp()}>
          Back up now
        </Button>
      }
    >
      <p className={styles.text}>
        Made at every start and after 15 minutes of change, kept beside your plans: three of today, then one a
        day. They are on the same disk, so copy that folder elsewhere now and then.
      </p>
      {backups.length === 0 ? (
        <p className={styles.text}>None yet.</p>
      ) : (
        <table className={styles.list} aria-label="Backups">
          <thead>
            <tr>
              <th scope="col">Made</th>
              <th scope="col">Holds</th>
              <th scope="col">Size</th>
              <th scope="col">Check</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} onRestore={setChosen} />
            ))}
          </tbody>
        </table>
      )}
      <ConfirmRestore backup={chosen} onClose={() => setChosen(null)} onDone={read} />
    </Card>
  );
}
