import { Button, Kbd, Menu, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconBuildingSkyscraper,
  IconChevronDown,
  IconFileZip,
  IconPlus,
  IconReportMoney,
  IconSearch,
  IconSparkles,
} from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { PlanEntry } from '../../../shared/ipc/shapes.ts';
import { fold } from '../../../shared/text/fold.ts';
import { PageHead } from '../../components/page-head.tsx';
import { useDialogs } from '../../state/dialog-store.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';
import { FirstPlan } from './first-plan.tsx';
import { LeadershipView } from './leadership/leadership-view.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { createSample, openFile } from './plan-commands.ts';
import { PlanTable } from './plan-table.tsx';
import styles from './portfolio.module.css';
import { useInteractiveMark } from './use-interactive-mark.ts';

function matches(entry: PlanEntry, words: string): boolean {
  const text = fold(`${entry.accountName} ${entry.name} ${entry.ownerName}`);
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function NewPlanButtons({ onNew }: { onNew: () => void }) {
  return (
    <Button.Group>
      <Button size="sm" leftSection={<IconPlus size={16} />} onClick={onNew}>
        New plan
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="sm" px={8} aria-label="More ways to begin">
            <IconChevronDown size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileZip size={16} />} onClick={() => void openFile()}>
            Open a plan file…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconBuildingSkyscraper size={16} />}
            onClick={() => useDialogs.getState().show({ kind: 'import', content: 'accounts' })}
          >
            Import accounts…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconReportMoney size={16} />}
            onClick={() => useDialogs.getState().show({ kind: 'import', content: 'deals' })}
          >
            Import deals…
          </Menu.Item>
          <Menu.Item leftSection={<IconSparkles size={16} />} onClick={() => void createSample()}>
            Add the sample plan
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}

const views = [
  { value: 'list' as const, label: 'List' },
  { value: 'matrix' as const, label: 'Matrix' },
  { value: 'leaders' as const, label: 'For leaders' },
];

/** All plans: whose, how healthy, what is next. */
const countOf = (plans: number): string => (plans === 1 ? '1 plan' : `${plans} plans`);

export function PortfolioPage() {
  const { phase, entries, refresh } = usePortfolio();
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 80);
  const startNew = () => useDialogs.getState().show({ kind: 'newPlan' });
  const [isArchiveShown, setArchiveShown] = useState(false);
  const [view, setView] = useState<(typeof views)[number]['value']>('list');

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useInteractiveMark(phase.kind === 'ready');

  const archived = entries.filter((entry) => entry.status === 'archived').length;
  const shown = useMemo(
    () =>
      entries.filter((entry) => (isArchiveShown || entry.status !== 'archived') && matches(entry, search)),
    [entries, isArchiveShown, search],
  );
  const shownIds = useMemo(() => new Set(shown.map((entry) => entry.planId)), [shown]);
  return (
    <div className={styles.page}>
      <PageHead title="Portfolio" note={entries.length === 0 ? null : countOf(entries.length)}>
        {entries.length > 0 && (
          <SegmentedControl size="xs" aria-label="View" data={views} value={view} onChange={setView} />
        )}
        {entries.length > 0 && (
          <TextInput
            className={styles.search ?? ''}
            size="sm"
            aria-label="Search plans"
            placeholder="Account, plan or owner"
            leftSection={<IconSearch size={16} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <NewPlanButtons onNew={startNew} />
      </PageHead>
      <main className={styles.body}>
        {phase.kind === 'failed' && <p role="alert">{phase.message}</p>}
        {phase.kind === 'ready' && entries.length === 0 && <FirstPlan onNew={startNew} />}
        {entries.length > 0 && view === 'list' && <PlanTable entries={shown} />}
        {shown.length > 0 && view === 'matrix' && <MatrixView planIds={shownIds} />}
        {shown.length > 0 && view === 'leaders' && <LeadershipView planIds={shownIds} />}
        {entries.length > 0 && shown.length === 0 && (
          <p className={styles.nothing}>
            No plan matches “{words}”. Search looks at account, plan and owner.
          </p>
        )}
        {archived > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            mt="sm"
            onClick={() => setArchiveShown(!isArchiveShown)}
          >
            {isArchiveShown ? 'Hide archived plans' : `Show ${archived} archived`}
          </Button>
        )}
        {entries.length > 0 && (
          <p className={styles.hint}>
            <Kbd size="xs">?</Kbd> shows all keys
          </p>
        )}
      </main>
      <NewPlanDialog />
    </div>
  );
}
