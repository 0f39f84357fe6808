import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Week } from '../../../shared/ipc/week-shapes.ts';
import { weekRange } from '../../../shared/text/dates.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FindButton } from '../../components/find-button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useNavigation } from '../../state/navigation-store.ts';
import { useWeek } from '../../state/week-store.ts';
import { DueList } from './due-list.tsx';
import { logLine } from './log-line.ts';
import { ProblemList } from './problem-list.tsx';
import { QuietList } from './quiet-list.tsx';
import styles from './week.module.css';
import { WeekAside } from './week-aside.tsx';

const example = 'met Ana Ruiz, open to the pilot, next: site visit 12 May';

/** Which days these are, and how many plans they are looked at for. */
function noteOf({ monday, plans }: Week): string {
  const days = weekRange(monday);
  if (plans === 0) return days;
  return `${days} · ${plans === 1 ? '1 account' : `${plans} accounts`}`;
}

function NoPlans() {
  const go = useNavigation((state) => state.go);
  return (
    <div className={styles.card}>
      <EmptyState
        title="No plan is running"
        action={
          <Button size="sm" onClick={() => go({ view: 'portfolio' })}>
            Open the portfolio
          </Button>
        }
      >
        What is due, who has gone quiet and which reviews come up stand here, from all your plans. Five
        minutes a week keep a plan alive; start one, or bring one back, in the portfolio.
      </EmptyState>
    </div>
  );
}

/** What happened, how somebody sees us or what is to be done, in whichever plan it belongs. */
function LogLine() {
  const add = async (text: string): Promise<string | null> => {
    try {
      await logLine(text);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return <QuickAdd isCard label="Log what happened" example={example} onAdd={add} />;
}

/** What the week asks for, over all plans; everything on it is done in place. */
export function WeekPage() {
  const { phase, week, refresh } = useWeek();

  useEffect(() => {
    void refresh();
    // Left open overnight, it would still show the day before.
    const onFocus = () => void refresh();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);

  return (
    <div className={styles.page}>
      <PageHead title="This week" note={week === null ? null : noteOf(week)}>
        <FindButton />
      </PageHead>
      <main className={styles.body} aria-busy={week === null && phase.kind === 'loading'}>
        {phase.kind === 'failed' && <p role="alert">{phase.message}</p>}
        {week?.plans === 0 && <NoPlans />}
        {week !== null && week.plans > 0 && (
          <div className={styles.columns}>
            <div className={styles.lists}>
              <LogLine />
              <DueList week={week} />
              <QuietList week={week} />
              <ProblemList week={week} />
            </div>
            <WeekAside week={week} />
          </div>
        )}
      </main>
    </div>
  );
}
