import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { memberName } from '../../../../shared/method/stakeholders.ts';
import { deletionOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { TimeBlock } from '../../../../shared/model/records/prospecting.ts';
import {
  addTimeBlockChanges,
  parseTimeBlockLine,
} from '../../../../shared/quick-add/prospecting/block-line.ts';
import { shortName } from '../../../../shared/text/names.ts';
import { clockText, weekdayName } from '../../../../shared/text/prospecting-labels.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './prospecting.module.css';

/** The days that are shown: Monday to Friday, and the weekend only where a block is on it. */
function daysOf(blocks: readonly TimeBlock[]): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => day <= 5 || blocks.some(({ weekday }) => weekday === day));
}

const Block = memo(function Block({ block, isTarget }: { block: TimeBlock; isTarget: boolean }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, minutes } = block;
  const start = block.startMinute ?? 0;
  const owner = shortName(memberName(plan, block.ownerId));
  return (
    <li className={styles.block} data-record-id={id} data-target={isTarget || undefined}>
      <div className={styles.blockHead}>
        <span className={styles.clock}>
          {clockText(start)}–{clockText(start + (minutes ?? 0))}
        </span>
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete time block “${title}”`, deletionOf(plan, 'timeBlocks', id)),
            },
          ]}
        />
      </div>
      <div className={styles.blockTitle}>{title}</div>
      {owner !== '' && <div className={styles.under}>{owner}</div>}
    </li>
  );
}, haveSameProps);

/** The week with the time that is kept for prospecting. */
export function WeekStrip({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const blocks = listOf(plan, 'timeBlocks').sort((a, b) => (a.startMinute ?? 0) - (b.startMinute ?? 0));
  const total = blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addTimeBlockChanges(plan, parseTimeBlockLine(text), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <Card title="Time kept each week" note={total === 0 ? 'none yet' : hoursText(total)} isFlush>
      <div className={styles.strip}>
        {daysOf(blocks).map((day) => (
          <div key={day} className={styles.day}>
            <h3>{weekdayName(day).slice(0, 3)}</h3>
            <ul aria-label={weekdayName(day)}>
              {blocks
                .filter(({ weekday }) => weekday === day)
                .map((block) => (
                  <Block key={block.id} block={block} isTarget={block.id === target} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      <QuickAdd label="Keep time" example="Tue 9:00 90 min calls to finance @Mara" onAdd={add} />
    </Card>
  );
}

function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours === 0 ? '' : `${hours} h`, rest === 0 ? '' : `${rest} min`]
    .filter((part) => part !== '')
    .join(' ');
}
