import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { Offering } from '../../../../shared/model/records/whitespace.ts';
import { addOfferingChanges } from '../../../../shared/quick-add/build-offering.ts';
import { parseOfferingLine } from '../../../../shared/quick-add/offering-line.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { TemplateMenu } from '../../../components/templates/template-menu.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { AddLine, saidParts } from '../add-line.tsx';
import styles from './offering-catalog.module.css';

const columns = [
  { key: 'name', title: 'Offering', width: '30%' },
  { key: 'category', title: 'Category', width: '20%' },
  { key: 'description', title: 'What it is' },
  { key: 'new', title: 'New', width: '4.5rem' },
  { key: 'menu', title: '', width: '2.5rem' },
];

function useOfferingChange(offering: Offering) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Partial<Omit<Offering, 'id'>>) =>
    void edit(label, [updateOf(plan, 'offerings', offering.id, values)]);
}

function OfferingMenu({ offering }: { offering: Offering }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useOfferingChange(offering);
  const { id, name, confidential } = offering;
  return (
    <RowMenu
      label={`What to do with ${name}`}
      commands={[
        confidentialCommand(name, confidential, change),
        {
          title: 'Delete with its column',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete offering ${name}`, deletionOf(plan, 'offerings', id)),
        },
      ]}
    />
  );
}

const OfferingRow = memo(function OfferingRow({ offering }: { offering: Offering }) {
  const change = useOfferingChange(offering);
  const { id, name, category, description, isNew, confidential } = offering;
  return (
    <tr data-record-id={id}>
      <td>
        <InlineText
          label={`Offering ${name}`}
          value={name}
          weight="strong"
          isRequired
          onCommit={(text) => change(`Rename ${name} to ${text}`, { name: text })}
        />
        <ConfidentialMark isConfidential={confidential} />
      </td>
      <td>
        <InlineText
          label={`Category of ${name}`}
          value={category}
          placeholder="Category"
          onCommit={(text) => change(`Category of ${name}`, { category: text })}
        />
      </td>
      <td>
        <InlineText
          label={`What ${name} is`}
          value={description}
          placeholder="In one line, as the customer would say it"
          isProse
          onCommit={(text) => change(`Describe ${name}`, { description: text })}
        />
      </td>
      <td>
        <button
          type="button"
          className={styles.flag}
          aria-pressed={isNew}
          aria-label={`${name} is new`}
          title={isNew ? 'Not sold to anybody yet' : 'Sold already. Click if it is a new product.'}
          onClick={() =>
            change(isNew ? `${name} is no longer new` : `${name} is a new product`, { isNew: !isNew })
          }
        >
          new
        </button>
      </td>
      <td>
        <OfferingMenu offering={offering} />
      </td>
    </tr>
  );
}, haveSameProps);

function explain(text: string): string {
  const { name, category, description, isNew } = parseOfferingLine(text);
  return saidParts([name, category, description, isNew ? 'a new product' : '']);
}

/** The line that adds an offering, a column of the grid. */
export function OfferingQuickAdd() {
  return (
    <AddLine
      label="Add an offering"
      example="Energy monitoring, Data services, new"
      changesOf={(plan, text, newId) => addOfferingChanges(plan, parseOfferingLine(text), newId)}
      explain={explain}
    />
  );
}

/** What we sell and are about to: the columns of the grid. */
export function OfferingCatalog() {
  const offerings = listOf(usePartsOfPlan(), 'offerings');
  const fresh = offerings.filter(({ isNew }) => isNew).length;
  return (
    <Card
      title="Offering catalog"
      note={`${offerings.length} ${offerings.length === 1 ? 'offering' : 'offerings'}${fresh === 0 ? '' : `, ${fresh} new`}`}
      aside={<TemplateMenu kind="offeringCatalog" />}
      isFlush
    >
      {offerings.length > 0 && (
        <DataTable label="Offering catalog" columns={columns}>
          {offerings.map((offering) => (
            <OfferingRow key={offering.id} offering={offering} />
          ))}
        </DataTable>
      )}
      <OfferingQuickAdd />
    </Card>
  );
}
