import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { memberName, personName } from '../../../../../shared/method/stakeholders.ts';
import { deletionOf, updateOf } from '../../../../../shared/model/editing.ts';
import type { Id } from '../../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import type { Touch } from '../../../../../shared/model/records/prospecting.ts';
import { initials } from '../../../../../shared/text/names.ts';
import { channelLabels, touchKindLabels } from '../../../../../shared/text/prospecting-labels.ts';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { InlineChoice } from '../../../../components/inline-choice.tsx';
import { InlineDate } from '../../../../components/inline-date.tsx';
import { InlineText } from '../../../../components/inline-text.tsx';
import { QuickAdd } from '../../../../components/quick-add.tsx';
import { RowMenu } from '../../../../components/row-menu.tsx';
import { haveSameProps } from '../../../../components/same-props.ts';
import { Card } from '../../../../components/step-frame.tsx';
import { useEdit } from '../../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';
import styles from '../prospecting.module.css';
import { useTouchLog } from './use-touch-log.ts';

const example = 'met Ana Ruiz, open to the pilot, next: site visit 12 May';

const rowsAtFirst = 10;

const columns: readonly Column[] = [
  { key: 'date', title: 'Day', width: '148px' },
  { key: 'outcome', title: 'With whom, and what came of it' },
  { key: 'kind', title: 'What', width: '128px' },
  { key: 'channel', title: 'By', width: '104px' },
  { key: 'member', title: 'Who', width: '52px' },
  { key: 'menu', title: '', width: '44px' },
];

function newestFirst(plan: Plan): Touch[] {
  return listOf(plan, 'touches').sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1,
  );
}

function Outcome({ touch, who, change }: RowPartProps) {
  const { nextStep } = touch;
  return (
    <>
      <InlineText
        label={`What came of it, ${who}`}
        value={touch.outcome}
        placeholder="What came of it?"
        onCommit={(outcome) => change(`Outcome with ${who}`, { outcome })}
      />
      {nextStep !== '' && <div className={styles.under}>next: {nextStep}</div>}
    </>
  );
}

interface RowPartProps {
  touch: Touch;
  who: string;
  change: (label: string, values: Partial<Touch>) => void;
}

const TouchRow = memo(function TouchRow({ touch, isTarget }: { touch: Touch; isTarget: boolean }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const who = personName(plan, touch.personId) || 'nobody named';
  const member = memberName(plan, touch.teamMemberId);
  const change: RowPartProps['change'] = (label, values) =>
    void edit(label, [updateOf(plan, 'touches', touch.id, values)]);
  return (
    <tr data-record-id={touch.id} data-target={isTarget || undefined}>
      <td>
        <InlineDate
          label={`Day of the contact with ${who}`}
          value={touch.date}
          onCommit={(date) => date !== null && change(`Move the contact with ${who}`, { date })}
        />
      </td>
      <td>
        <div className={styles.name}>{who}</div>
        <Outcome touch={touch} who={who} change={change} />
      </td>
      <td>
        <InlineChoice
          label={`What it was with ${who}`}
          value={touch.kind}
          choices={touchKindLabels}
          onCommit={(kind) => change(`Contact with ${who}: ${touchKindLabels[kind].toLowerCase()}`, { kind })}
        />
      </td>
      <td>
        <InlineChoice
          label={`Channel to ${who}`}
          value={touch.channel}
          choices={channelLabels}
          onCommit={(channel) => change(`Contact with ${who} by ${channelLabels[channel]}`, { channel })}
        />
      </td>
      <td>
        <span className={styles.member} title={member}>
          {initials(member)}
        </span>
      </td>
      <td>
        <RowMenu
          label={`What to do with the contact with ${who}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete the contact with ${who}`, deletionOf(plan, 'touches', touch.id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** The line that logs what happened. */
export function TouchLine() {
  const { log, explain } = useTouchLog();
  return <QuickAdd isCard label="Log what happened" example={example} onAdd={log} explain={explain} />;
}

/** What was logged, the newest first. */
export function TouchList({ target }: { target: Id | null }) {
  const plan = usePartsOfPlan();
  const [isAll, setAll] = useState(false);
  const touches = newestFirst(plan);
  const isShown = (touch: Touch, index: number) => isAll || index < rowsAtFirst || touch.id === target;
  const shown = touches.filter(isShown);
  if (touches.length === 0) return null;
  return (
    <Card title="Touches" note={`${touches.length} logged`} isFlush>
      <DataTable label="Touches, the newest first" columns={columns}>
        {shown.map((touch) => (
          <TouchRow key={touch.id} touch={touch} isTarget={touch.id === target} />
        ))}
      </DataTable>
      {shown.length < touches.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          Show the {touches.length - shown.length} before these
        </button>
      )}
    </Card>
  );
}
