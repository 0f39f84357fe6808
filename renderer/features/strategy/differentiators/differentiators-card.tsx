import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { Differentiator } from '../../../../shared/model/records/strategy.ts';
import {
  addDifferentiatorChanges,
  parseDifferentiatorLine,
} from '../../../../shared/quick-add/differentiator-line.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

const columns = [
  { key: 'title', title: 'What sets us apart', width: '30%' },
  { key: 'detail', title: 'What it is' },
  { key: 'proof', title: 'Proof (internal)' },
  { key: 'menu', title: '', width: '2.5rem' },
];

const DifferentiatorRow = memo(function DifferentiatorRow({
  entry,
  isTarget,
}: {
  entry: Differentiator;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, confidential } = entry;
  const change = (label: string, values: Partial<Omit<Differentiator, 'id'>>) =>
    void edit(label, [updateOf(plan, 'differentiators', id, values)]);
  return (
    <tr data-record-id={id} data-highlighted={isTarget || undefined}>
      <td>
        <InlineText
          label={`Differentiator ${title}`}
          weight="strong"
          value={title}
          isRequired
          onCommit={(value) => change(`Rename differentiator to “${value}”`, { title: value })}
        />
        <ConfidentialMark isConfidential={confidential} />
      </td>
      <td>
        <InlineText
          label={`What ${title} is`}
          isProse
          value={entry.detail}
          placeholder="In words the customer would use"
          onCommit={(detail) => change(`Describe “${title}”`, { detail })}
        />
      </td>
      <td>
        <InlineText
          label={`Proof of ${title}`}
          isProse
          value={entry.proof}
          placeholder="A figure, a reference, a test"
          onCommit={(proof) => change(`Proof of “${title}”`, { proof })}
        />
      </td>
      <td>
        <RowMenu
          label={`What to do with ${title}`}
          commands={[
            confidentialCommand(title, confidential, change),
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () =>
                void edit(`Delete differentiator “${title}”`, deletionOf(plan, 'differentiators', id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** What sets us apart at this account: written down once, pulled into every opportunity. */
export function DifferentiatorsCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const entries = listOf(plan, 'differentiators');
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addDifferentiatorChanges(parseDifferentiatorLine(text), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <Card title="What sets us apart" note="stored once, used in every opportunity" isFlush>
      {entries.length === 0 ? (
        <EmptyState title="Why us, and not the others?">
          One line each, with the proof you could show tomorrow. What a rival can say too is no
          differentiator.
        </EmptyState>
      ) : (
        <DataTable label="Differentiators" columns={columns}>
          {entries.map((entry) => (
            <DifferentiatorRow key={entry.id} entry={entry} isTarget={entry.id === target} />
          ))}
        </DataTable>
      )}
      <QuickAdd
        label="Add a differentiator"
        example="Parts within 24 h | from our Stavanger stock | proof: 97 % on time"
        onAdd={add}
        explain={(text) => {
          const { title, detail, proof } = parseDifferentiatorLine(text);
          return [title, detail, proof === '' ? '' : `proof: ${proof}`]
            .filter((part) => part !== '')
            .join(' · ');
        }}
      />
    </Card>
  );
}
