import { Checkbox, Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { daysLate, isOpenAction } from '../../../../shared/method/action-checks.ts';
import { actionPurpose } from '../../../../shared/method/action-purpose.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { PlanAction } from '../../../../shared/model/records/commitment.ts';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { teamOptions } from '../../../components/options.ts';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { ActionDetails, type ActionPartProps } from './action-details.tsx';
import { ActionMenu } from './action-menu.tsx';
import styles from './actions.module.css';

function Words({ action, change }: ActionPartProps) {
  const { title } = action;
  const purpose = actionPurpose(usePartsOfPlan(), action);
  return (
    <div className={styles.main}>
      <InlineText
        label="Action"
        weight="strong"
        value={title}
        isRequired
        onCommit={(value) => change(`Reword “${title}”`, { title: value })}
      />
      <div className={styles.purpose} data-missing={purpose === '' || undefined} title={purpose}>
        {purpose === '' ? 'serves no goal yet' : purpose}
      </div>
    </div>
  );
}

function WhoAndWhen({ action, change }: ActionPartProps) {
  const plan = usePartsOfPlan();
  const { title } = action;
  const nameOf = (id: string | null) => plan.teamMembers[id ?? '']?.name ?? 'nobody';
  return (
    <>
      <div className={styles.owner}>
        <InlinePick
          label={`Owner of ${title}`}
          options={teamOptions(plan)}
          value={action.ownerId}
          placeholder="Who?"
          onCommit={(ownerId) => change(`Give “${title}” to ${nameOf(ownerId)}`, { ownerId })}
        />
      </div>
      <div className={styles.due}>
        <InlineDate
          label={`Due day of ${title}`}
          value={action.dueDate}
          placeholder="When?"
          isLate={daysLate(action, today()) > 0}
          isClearable
          onCommit={(dueDate) => change(`Move “${title}”`, { dueDate })}
        />
      </div>
    </>
  );
}

/** One action: tick it, reword it, move its day; the arrow opens the rest. */
export const ActionRow = memo(function ActionRow({
  action,
  isTarget,
}: {
  action: PlanAction;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(isTarget);
  const { id, title } = action;
  const isDone = action.status === 'done';
  const change: ActionPartProps['change'] = (label, values) =>
    void edit(label, [updateOf(plan, 'actions', id, values)]);
  const toggle = () =>
    isDone
      ? change(`Reopen “${title}”`, { status: 'open', doneOn: null })
      : change(`Done: “${title}”`, { status: 'done', doneOn: today() });
  return (
    <li
      className={styles.item}
      data-record-id={id}
      data-target={isTarget || undefined}
      data-closed={!isOpenAction(action) || undefined}
    >
      <div className={styles.row}>
        <Checkbox
          size="sm"
          aria-label={`Done: ${title}`}
          checked={isDone}
          onChange={toggle}
          className={styles.check ?? ''}
        />
        <Words action={action} change={change} />
        <WhoAndWhen action={action} change={change} />
        <UnstyledButton
          className={styles.fold}
          aria-expanded={isOpen}
          aria-label={`More about ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={16} data-open={isOpen || undefined} />
        </UnstyledButton>
        <ActionMenu action={action} change={change} />
      </div>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <div className={styles.details}>
            <ActionDetails action={action} change={change} />
          </div>
        )}
      </Collapse>
    </li>
  );
}, haveSameProps);
