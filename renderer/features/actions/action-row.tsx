import { Checkbox, Collapse, Switch, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { daysLate, isOpenAction } from '../../../shared/method/action-checks.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import type { PlanAction } from '../../../shared/model/records/commitment.ts';
import { actionStatusLabels } from '../../../shared/text/labels.ts';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineDate } from '../../components/inline-date.tsx';
import { InlinePick, InlinePicks } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { personOptions, teamOptions, titleOptions } from '../../components/options.ts';
import { RowMenu } from '../../components/row-menu.tsx';
import { useEdit, usePlan } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import styles from './actions.module.css';

function Details({
  action,
  change,
}: {
  action: PlanAction;
  change: (label: string, values: Partial<PlanAction>) => void;
}) {
  const plan = usePlan();
  const { title } = action;
  return (
    <FieldGrid>
      <Field name="With" hint="their counterpart">
        <InlinePick
          label={`Counterpart of ${title}`}
          options={personOptions(plan)}
          value={action.customerCounterpartId}
          placeholder="Nobody"
          onCommit={(customerCounterpartId) =>
            change(`Name the counterpart of “${title}”`, { customerCounterpartId })
          }
        />
      </Field>
      <Field name="State">
        <InlineChoice
          label={`State of ${title}`}
          value={action.status}
          choices={actionStatusLabels}
          onCommit={(status) =>
            change(`“${title}”: ${actionStatusLabels[status].toLowerCase()}`, {
              status,
              doneOn: status === 'done' ? today() : null,
            })
          }
        />
      </Field>
      <Field name="Goals">
        <InlinePicks
          label={`Goals that ${title} serves`}
          options={titleOptions(plan, 'objectives')}
          values={action.objectiveIds}
          placeholder="Which goal?"
          onCommit={(objectiveIds) => change(`Link “${title}” to goals`, { objectiveIds })}
        />
      </Field>
      <Field name="Ideas">
        <InlinePicks
          label={`Ideas that ${title} moves`}
          options={titleOptions(plan, 'ideas')}
          values={action.ideaIds}
          onCommit={(ideaIds) => change(`Link “${title}” to ideas`, { ideaIds })}
        />
      </Field>
      <Field name="Insights">
        <InlinePicks
          label={`Insights that ${title} answers`}
          options={titleOptions(plan, 'insightCards')}
          values={action.insightIds}
          onCommit={(insightIds) => change(`Link “${title}” to insights`, { insightIds })}
        />
      </Field>
      <Field name="Closes" hint="internal">
        <InlinePicks
          label={`Criteria that ${title} closes`}
          options={titleOptions(plan, 'criteria')}
          values={action.criterionIds}
          onCommit={(criterionIds) => change(`Link “${title}” to criteria`, { criterionIds })}
        />
      </Field>
      <Field name="About" hint="internal">
        <InlinePicks
          label={`People that ${title} is about`}
          options={personOptions(plan)}
          values={action.personIds}
          onCommit={(personIds) => change(`Link “${title}” to people`, { personIds })}
        />
      </Field>
      <Field name="Joint" hint="shown to the customer">
        <Switch
          size="xs"
          mt={6}
          aria-label={`${title} is agreed with the customer`}
          checked={action.joint}
          onChange={(event) =>
            change(
              event.currentTarget.checked ? `Make “${title}” a joint action` : `Keep “${title}” to ourselves`,
              { joint: event.currentTarget.checked },
            )
          }
        />
      </Field>
      <Field name="Note" hint="internal" isWide>
        <InlineText
          label={`Note on ${title}`}
          isProse
          value={action.note}
          placeholder="What to keep in mind"
          onCommit={(note) => change(`Note on “${title}”`, { note })}
        />
      </Field>
    </FieldGrid>
  );
}

/** What the action is for, in a line. */
function purposeOf(plan: ReturnType<typeof usePlan>, action: PlanAction): string {
  const counterpart =
    action.customerCounterpartId === null ? null : plan.people[action.customerCounterpartId]?.name;
  return [
    ...action.objectiveIds.map((id) => plan.objectives[id]?.title),
    ...action.criterionIds.map((id) => `closes ${plan.criteria[id]?.title ?? ''}`),
    ...action.ideaIds.map((id) => plan.ideas[id]?.title),
    counterpart === null || counterpart === undefined ? undefined : `with ${counterpart}`,
    action.joint ? 'joint' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** One action: tick it, reword it, move its day; the arrow opens the rest. */
export function ActionRow({ action, isTarget }: { action: PlanAction; isTarget: boolean }) {
  const plan = usePlan();
  const edit = useEdit();
  const [isOpen, setOpen] = useState(isTarget);
  const { id, title } = action;
  const isDone = action.status === 'done';
  const change = (label: string, values: Partial<PlanAction>) =>
    void edit(label, [updateOf(plan, 'actions', id, values)]);
  const purpose = purposeOf(plan, action);
  const toggle = () =>
    change(isDone ? `Reopen “${title}”` : `Done: “${title}”`, {
      status: isDone ? 'open' : 'done',
      doneOn: isDone ? null : today(),
    });
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
        <div className={styles.owner}>
          <InlinePick
            label={`Owner of ${title}`}
            options={teamOptions(plan)}
            value={action.ownerId}
            placeholder="Who?"
            onCommit={(ownerId) =>
              change(
                `Give “${title}” to ${ownerId === null ? 'nobody' : (plan.teamMembers[ownerId]?.name ?? '')}`,
                { ownerId },
              )
            }
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
        <UnstyledButton
          className={styles.fold}
          aria-expanded={isOpen}
          aria-label={`More about ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={16} data-open={isOpen || undefined} />
        </UnstyledButton>
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            {
              title: action.status === 'inProgress' ? 'Not begun' : 'Begun',
              run: () =>
                change(`“${title}”: ${action.status === 'inProgress' ? 'open' : 'in progress'}`, {
                  status: action.status === 'inProgress' ? 'open' : 'inProgress',
                }),
            },
            { title: 'Drop', run: () => change(`Drop “${title}”`, { status: 'dropped' }) },
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete action “${title}”`, deletionOf(plan, 'actions', id)),
            },
          ]}
        />
      </div>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <div className={styles.details}>
            <Details action={action} change={change} />
          </div>
        )}
      </Collapse>
    </li>
  );
}
