import { IconArrowDownRight, IconArrowRight, IconArrowUpRight, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { AccountSignal } from '../../../../shared/model/records/insight.ts';
import { sentimentLabels, signalKindLabels } from '../../../../shared/text/labels.ts';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './signals.module.css';

const sentimentIcons = { positive: IconArrowUpRight, neutral: IconArrowRight, negative: IconArrowDownRight };

/** One piece of news, edited where it stands. */
export const SignalRow = memo(function SignalRow({
  signal,
  isTarget,
}: {
  signal: AccountSignal;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, sentiment } = signal;
  const change = (label: string, values: Partial<Omit<AccountSignal, 'id'>>) =>
    void edit(label, [updateOf(plan, 'signals', id, values)]);
  const Icon = sentimentIcons[sentiment];
  return (
    <tr data-record-id={id} data-highlighted={isTarget || undefined}>
      <td>
        <InlineDate
          label={`Date of ${title}`}
          value={signal.date}
          onCommit={(date) => {
            if (date !== null) change(`Date “${title}”`, { date });
          }}
        />
      </td>
      <td>
        <InlineText
          label={`Signal ${title}`}
          value={title}
          isRequired
          onCommit={(text) => change(`Rename signal to “${text}”`, { title: text })}
        />
        <div className={styles.note} data-empty={signal.note === '' || undefined}>
          <InlineText
            label={`What ${title} could mean`}
            value={signal.note}
            isProse
            placeholder="What could it mean for us?"
            onCommit={(note) => change(`Note on “${title}”`, { note })}
          />
        </div>
      </td>
      <td className={styles.quiet}>
        <InlineChoice
          label={`Kind of ${title}`}
          value={signal.kind}
          choices={signalKindLabels}
          onCommit={(kind) => change(`Call “${title}” ${signalKindLabels[kind].toLowerCase()}`, { kind })}
        />
      </td>
      <td>
        <span className={styles.sentiment} data-sentiment={sentiment}>
          <Icon size={16} aria-hidden="true" />
          <InlineChoice
            label={`What ${title} means for us`}
            value={sentiment}
            choices={sentimentLabels}
            onCommit={(value) =>
              change(`Call “${title}” ${sentimentLabels[value].toLowerCase()}`, { sentiment: value })
            }
          />
        </span>
      </td>
      <td className={styles.quiet}>
        <InlineText
          label={`Source of ${title}`}
          value={signal.source}
          placeholder="Where from?"
          onCommit={(source) => change(`Name the source of “${title}”`, { source })}
        />
      </td>
      <td>
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete signal “${title}”`, deletionOf(plan, 'signals', id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);
