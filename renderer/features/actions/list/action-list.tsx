import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { isOpenAction } from '../../../../shared/method/action-checks.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { parseActionLine } from '../../../../shared/quick-add/action-line.ts';
import { addActionChanges } from '../../../../shared/quick-add/build-action.ts';
import { Deferred } from '../../../components/deferred.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useTouchLog } from '../prospecting/log/use-touch-log.ts';
import { groupsOf, type Shown } from './action-groups.ts';
import { ActionRow } from './action-row.tsx';
import { ActionTimeline } from './action-timeline.tsx';
import styles from './actions.module.css';

const example = 'Send the joint cost model to plant finance @Mara 12 Dec with Jon Berg';

/** How many rows are there at once; what follows comes as it is scrolled to. */
const rowsAtOnce = 16;

/** A line adds an action, or logs what happened where it begins with "met", "called" and the like. */
function ActionLine() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { isTouch, log, explain } = useTouchLog();
  const add = (text: string): string | null => {
    if (isTouch(text)) return log(text);
    try {
      const { label, changes } = addActionChanges(plan, parseActionLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return <QuickAdd isCard label="Add an action" example={example} onAdd={add} explain={explain} />;
}

/** Who does what by when, the most urgent first. */
export function ActionList({ target }: { target: Id | null }) {
  const plan = usePartsOfPlan();
  const day = today();
  const [chosen, setShown] = useState<Shown>('open');
  const targeted = target === null ? undefined : plan.actions[target];
  const shown: Shown = targeted !== undefined && !isOpenAction(targeted) ? 'all' : chosen;
  const actions = listOf(plan, 'actions');
  const open = actions.filter(isOpenAction).length;
  const groups = groupsOf(actions, day, shown);
  const which = actions.length > 0 && (
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
  );
  return (
    <>
      {open > 0 && <ActionTimeline />}
      <ActionLine />
      {groups.length === 0 && which}
      {groups.map((group, place) => (
        <Card
          key={group.title}
          title={group.title}
          note={group.actions.length}
          aside={place === 0 ? which : undefined}
          isFlush
        >
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
    </>
  );
}
