import { lazy, Suspense } from 'react';
import { ErrorPanel } from '../../components/error-panel.tsx';
import { PortfolioPage } from '../../features/portfolio/portfolio-page.tsx';
import { useDialogs } from '../../state/dialog-store.ts';
import { useNavigation } from '../../state/navigation-store.ts';
import { AboutDialog } from './about-dialog.tsx';
import { useCommands } from './commands.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { RecoveryNotice } from './recovery-notice.tsx';
import styles from './shell.module.css';

// The first picture must not wait for what most starts do not show.
const PlanPage = lazy(async () => ({ default: (await import('../plan/plan-page.tsx')).PlanPage }));
const WeekPage = lazy(async () => ({
  default: (await import('../../features/week/week-page.tsx')).WeekPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../../features/settings/settings-page.tsx')).SettingsPage,
}));
const PortfolioImportDialog = lazy(async () => ({
  default: (await import('../../features/import/portfolio-import-dialog.tsx')).PortfolioImportDialog,
}));

function CurrentPage() {
  const place = useNavigation((state) => state.place);
  if (place.view === 'portfolio') return <PortfolioPage />;
  if (place.view === 'week') return <WeekPage />;
  if (place.view === 'settings') return <SettingsPage />;
  return <PlanPage place={place} key={place.planId} />;
}

/** The window: rail at the left, the current page, and what floats above both. */
export function Shell() {
  useCommands();
  const view = useNavigation((state) => state.place.view);
  const open = useDialogs((state) => state.open);
  return (
    <div className={styles.shell}>
      <Rail />
      <div className={styles.page}>
        <RecoveryNotice />
        <ErrorPanel subject="This page" key={view}>
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
            <CurrentPage />
          </Suspense>
        </ErrorPanel>
      </div>
      <Palette />
      <KeysDialog />
      <AboutDialog />
      {open?.kind === 'import' && (open.content === 'accounts' || open.content === 'deals') && (
        <Suspense fallback={null}>
          <PortfolioImportDialog content={open.content} />
        </Suspense>
      )}
    </div>
  );
}
