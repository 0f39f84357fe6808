import { Button, NativeSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { Card } from '../../components/step-frame.tsx';
import { useDialogs } from '../../state/dialog-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { BackupList } from './backup-list.tsx';
import styles from './settings.module.css';

const schemes = [
  { value: 'auto' as const, label: 'As the system' },
  { value: 'light' as const, label: 'Light' },
  { value: 'dark' as const, label: 'Dark' },
];
const pageSizes = ['A4', 'Letter'] as const;

/** What Cairn remembers about its user, and the backups. */
export function SettingsPage() {
  const { settings, change } = useSettings();
  const show = useDialogs((state) => state.show);
  return (
    <main className={styles.scroll}>
      <div className={styles.page}>
        <h1 className={styles.title}>Settings</h1>
        <Card title="You">
          <TextInput
            key={settings.userName}
            label="Your name"
            description="Stands in the history beside what you change, and as the owner of new plans"
            defaultValue={settings.userName}
            maxLength={300}
            onBlur={(event) => void change({ userName: event.currentTarget.value.trim() })}
            className={styles.field ?? ''}
          />
        </Card>
        <Card title="Look">
          <SegmentedControl
            aria-label="Color scheme"
            data={schemes}
            value={settings.colorScheme}
            onChange={(colorScheme) => void change({ colorScheme })}
          />
        </Card>
        <Card title="Portfolio">
          <NumberInput
            key={settings.accountsPerManager}
            label="Key accounts one manager should have at most"
            description="The portfolio’s matrix names who has more; a global account manager should have one"
            defaultValue={settings.accountsPerManager}
            min={1}
            max={50}
            allowDecimal={false}
            onBlur={(event) => {
              const accountsPerManager = Number(event.currentTarget.value);
              if (accountsPerManager >= 1 && accountsPerManager <= 50) void change({ accountsPerManager });
            }}
            className={styles.field ?? ''}
          />
        </Card>
        <Card title="Documents">
          <NativeSelect
            label="Paper of the PDF"
            data={[...pageSizes]}
            value={settings.pageSize}
            onChange={(event) => {
              const pageSize = pageSizes.find((size) => size === event.currentTarget.value);
              if (pageSize !== undefined) void change({ pageSize });
            }}
            className={styles.field ?? ''}
          />
        </Card>
        <BackupList />
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => show({ kind: 'about' })}>
            About Cairn
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => show({ kind: 'keys' })}>
            Keys
          </Button>
        </div>
      </div>
    </main>
  );
}
