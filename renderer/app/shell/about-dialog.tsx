import { Button, Collapse, Group, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AppInformation } from '../../../shared/ipc/shapes.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { request } from '../../state/bridge.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { notifyFailure } from '../../state/notify.ts';
import { CairnMark } from './cairn-mark.tsx';
import styles from './dialogs.module.css';

function Facts({ information }: { information: AppInformation }) {
  const facts: [string, string][] = [
    ['Version', information.version],
    ['Electron', information.electron],
    ['Chromium', information.chromium],
    ['Node', information.node],
    ['SQLite', information.sqlite],
    ['Your plans', information.dataDirectory],
    ['Backups', information.backupDirectory],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What this is, in which version, and whose work it stands on. */
export function AboutDialog() {
  const isOpen = useDialogs((state) => state.open?.kind === 'about');
  const close = useDialogs((state) => state.close);
  const [information, setInformation] = useState<AppInformation | null>(null);
  const [licenses, setLicenses] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    if (!isOpen || information !== null) return;
    request('app:information', undefined).then(setInformation, (error) =>
      notifyFailure('No version information', error),
    );
  }, [isOpen, information]);

  const showLicenses = async () => {
    try {
      setLicenses(licenses ?? (await request('app:licenses', undefined)));
      setShown(!isShown);
    } catch (error) {
      notifyFailure('The licenses could not be read', error);
    }
  };

  return (
    <Modal opened={isOpen} onClose={close} title="About Cairn" size="lg">
      <div className={styles.about}>
        <CairnMark size={48} />
        <p>
          Account planning that works fully offline. Everything you enter stays on this computer; Cairn never
          contacts any server. The store is not encrypted: use your computer’s disk encryption.
        </p>
      </div>
      {information !== null && <Facts information={information} />}
      <Group justify="flex-end">
        <Button variant="default" size="xs" onClick={() => void showLicenses()}>
          {isShown ? 'Hide licenses' : 'Third-party licenses'}
        </Button>
      </Group>
      <Collapse expanded={isShown}>
        <ScrollRegion label="Third-party licenses" className={styles.licenses}>
          <pre>{licenses}</pre>
        </ScrollRegion>
      </Collapse>
    </Modal>
  );
}
