import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { isFlank } from '../../../../shared/method/strategy/swot.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { type SwotEntry, swotKinds } from '../../../../shared/model/records/strategy.ts';
import { swotKindLabels } from '../../../../shared/text/labels.ts';
import { InlinePicks } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { type RowCommand, RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './swot.module.css';

interface SwotEntryRowProps {
  entry: SwotEntry;
  isOpen: boolean;
  isTarget: boolean;
}

type Change = (label: string, values: Partial<Omit<SwotEntry, 'id'>>) => void;

function menuOf(entry: SwotEntry, change: Change, remove: () => void): RowCommand[] {
  const others = swotKinds.filter((kind) => kind !== entry.kind);
  return [
    ...others.map((kind) => ({
      title: `Make it ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
      run: () => change(`Move “${entry.title}” to ${swotKindLabels[kind].many.toLowerCase()}`, { kind }),
    })),
    { title: 'Delete', icon: <IconTrash size={16} />, isDangerous: true, run: remove },
  ];
}

/** Which strengths stand against a vulnerability or a threat. */
function Offset({ entry, isOpen, change }: { entry: SwotEntry; isOpen: boolean; change: Change }) {
  const plan = usePartsOfPlan();
  const strengths = listOf(plan, 'swotEntries').filter(({ kind }) => kind === 'strength');
  return (
    <div className={styles.offset}>
      <span>{isOpen ? 'open' : 'offset by'}</span>
      <InlinePicks
        label={`Strengths that offset ${entry.title}`}
        options={strengths.map((strength) => ({ id: strength.id, name: strength.title }))}
        values={entry.offsetByIds}
        placeholder="Which strength offsets it?"
        onCommit={(ids) => change(`Say what offsets “${entry.title}”`, { offsetByIds: ids })}
      />
    </div>
  );
}

/** One entry of a quadrant; a vulnerability or a threat says which strengths offset it. */
export const SwotEntryRow = memo(function SwotEntryRow({ entry, isOpen, isTarget }: SwotEntryRowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, detail, strategy } = entry;
  const change: Change = (label, values) => void edit(label, [updateOf(plan, 'swotEntries', id, values)]);
  return (
    <li
      className={styles.entry}
      data-record-id={id}
      data-open={isOpen || undefined}
      data-target={isTarget || undefined}
    >
      <div className={styles.entryHead}>
        <InlineText
          label={`${swotKindLabels[entry.kind].one}: ${title}`}
          weight="strong"
          value={title}
          isRequired
          onCommit={(value) => change(`Rename “${title}” to “${value}”`, { title: value })}
        />
        <RowMenu
          label={`What to do with ${title}`}
          commands={menuOf(
            entry,
            change,
            () => void edit(`Delete “${title}”`, deletionOf(plan, 'swotEntries', id)),
          )}
        />
      </div>
      <div className={styles.detail} data-empty={detail === '' || undefined}>
        <InlineText
          label={`What shows ${title}`}
          isProse
          value={detail}
          placeholder="What shows it?"
          onCommit={(value) => change(`Describe “${title}”`, { detail: value })}
        />
      </div>
      {isFlank(entry) && <Offset entry={entry} isOpen={isOpen} change={change} />}
      <div className={styles.detail} data-empty={strategy === '' || undefined}>
        <InlineText
          label={`What we do about ${title}`}
          value={strategy}
          placeholder={isFlank(entry) ? 'How do we bring the strength to bear?' : 'How do we use it?'}
          onCommit={(value) => change(`Strategy for “${title}”`, { strategy: value })}
        />
      </div>
    </li>
  );
}, haveSameProps);
