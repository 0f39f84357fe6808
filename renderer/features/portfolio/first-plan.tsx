import { Button } from '@mantine/core';
import { createSample, openFile } from './plan-commands.ts';
import styles from './portfolio.module.css';

/** What a first-time user sees: a finished plan to look at, or a start of their own. */
export function FirstPlan({ onNew }: { onNew: () => void }) {
  return (
    <div className={styles.welcome}>
      <div className={styles.intro}>
        <h2>Plan an account with the people who decide</h2>
        <p>
          Understand the customer’s business, map who decides and why, agree what both sides win, and keep at
          it every week. Everything stays on this computer and is saved as you type.
        </p>
      </div>
      <section className={styles.choice} data-first>
        <h3>Look at a finished plan</h3>
        <p>
          Nordvik Marine Systems: 28 people, their politics, five goals and the actions of this quarter.
          Change anything; delete it when you are done.
        </p>
        <Button size="sm" color="teal.0" c="#0b5252" onClick={() => void createSample()}>
          Open the sample plan
        </Button>
      </section>
      <section className={styles.choice}>
        <h3>Start your own</h3>
        <p>
          All it needs is the account’s name. Four basic steps make a useful plan; nothing is mandatory, and
          nothing blocks.
        </p>
        <Button size="sm" variant="default" onClick={onNew}>
          New plan
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => void openFile()}>
          Open a plan file somebody gave you
        </Button>
      </section>
    </div>
  );
}
