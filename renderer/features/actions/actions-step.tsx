import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { daysLate, isOpenAction } from '../../../shared/method/action-checks.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { PlanAction } from '../../../shared/model/records/commitment.ts';
import { parseActionLine } from '../../../shared/quick-add/action-line.ts';
import { addActionChanges } from '../../../shared/quick-add/build-action.ts';
import { addDays } from '../../../shared/text/calendar.ts';
import { Deferred } from '../../components/deferred.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit, usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { ActionRow } from './action-row.tsx';
import { ActionTimeline } from './action-timeline.tsx';
import styles from './actions.module.css';

const example = 'Send the joint cost model to plant finance @Mara 12 Dec with Jon Berg';

type Shown = 'open' | 'all';

/** How many rows are there at once; what follows comes as it is scrolled to. */
const rowsAtOnce = 16;

interface Group {
  title: string;
  /** How many actions stand in the groups above. */
  before: number;
  actions: PlanAction[];
}

function groupsOf(actions: readonly PlanAction[], day: string, shown: Shown): Group[] {
  const open = actions.filter(isOpenAction);
  const isLate = (action: PlanAction) => daysLate(action, day) > 0;
  const isSoon = (action: PlanAction) => action.dueDate !== null && action.dueDate <= addDays(day, 14);
  const groups = [
    { title: 'Late', actions: open.filter(isLate) },
    { title: 'Next two weeks', actions: open.filter((action) => !isLate(action) && isSoon(action)) },
    {
      title: 'Later',
      actions: open.filter((action) => action.dueDate !== null && !isLate(action) && !isSoon(action)),
    },
    { title: 'Without a date', actions: open.filter((action) => action.dueDate === null) },
    {
      title: 'Done and dropped',
      actions: shown === 'all' ? actions.filter((action) => !isOpenAction(action)) : [],
    },
  ];
  const byDate = (a: PlanAction, b: PlanAction) => ((a.dueDate ?? '9') < (b.dueDate ?? '9') ? -1 : 1);
  let before = 0;
  return groups.flatMap(({ title, actions: ofGroup }) => {
    if (ofGroup.length === 0) return [];
    const group = { title, before, actions: ofGroup.sort(byDate) };
    before += ofGroup.length;
    return [group];
  });
}

/** Step 12: who does what by when, for which goal. */
export function ActionsStep() {
  const plan = usePlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const day = today();
  const [chosen, setShown] = useState<Shown>('open');
  const targeted = target === null ? undefined : plan.actions[target];
  const shown: Shown = targeted !== undefined && !isOpenAction(targeted) ? 'all' : chosen;
  const actions = listOf(plan, 'actions');
  const open = actions.filter(isOpenAction).length;

  const add = (text: string): string | null => {
    try {
      const { label, changes } = addActionChanges(plan, parseActionLine(text, day), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };

  return (
    <StepFrame
      step="actions"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Which actions to show"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'open', label: `Open ${open}` },
            { value: 'all', label: `All ${actions.length}` },
          ]}
        />
      }
    >
      {open > 0 && <ActionTimeline />}
      <QuickAdd isCard label="Add an action" example={example} onAdd={add} />
      {groupsOf(actions, day, shown).map((group) => (
        <Card key={group.title} title={group.title} note={group.actions.length} isFlush>
          <ul className={styles.list}>
            {group.actions.map((action, index) => (
              <Deferred
                key={action.id}
                as="li"
                recordId={action.id}
                title={action.title}
                height={62}
                isAtOnce={group.before + index < rowsAtOnce || action.id === target}
                render={() => <ActionRow action={action} isTarget={action.id === target} />}
              />
            ))}
          </ul>
        </Card>
      ))}
      {actions.length === 0 && (
        <EmptyState title="No action yet">
          One line is enough: what, @who, by when, with whom on their side. Each action should serve one of
          the goals; what serves none is busywork.
        </EmptyState>
      )}
    </StepFrame>
  );
}
