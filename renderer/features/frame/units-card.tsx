import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { isInside, unitTree } from '../../../shared/method/unit-tree.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { BusinessUnit } from '../../../shared/model/records/organization.ts';
import { addUnitChanges } from '../../../shared/quick-add/build-unit.ts';
import { explorationLabels, unitKindLabels } from '../../../shared/text/labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../components/confidential.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlinePick } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

const columns = [
  { key: 'name', title: 'Unit' },
  { key: 'kind', title: 'Kind', width: '110px' },
  { key: 'parent', title: 'Part of', width: '20%' },
  { key: 'location', title: 'Where', width: '18%' },
  { key: 'exploration', title: 'How well we know it', width: '150px' },
  { key: 'people', title: 'People', align: 'right' as const, width: '64px' },
  { key: 'menu', title: '', width: '40px' },
];

const UnitRow = memo(function UnitRow({ unit, depth }: { unit: BusinessUnit; depth: number }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (label: string, values: Partial<BusinessUnit>) =>
    void edit(label, [updateOf(plan, 'businessUnits', unit.id, values)]);
  const possibleParents = listOf(plan, 'businessUnits').filter((other) => !isInside(plan, other.id, unit.id));
  const people = listOf(plan, 'people').filter((person) => person.unitId === unit.id).length;
  const setParent = (parentId: Id | null) => {
    const where = parentId === null ? 'to the top' : `into ${plan.businessUnits[parentId]?.name ?? ''}`;
    change(`Move ${unit.name} ${where}`, { parentId });
  };
  return (
    <tr data-record-id={unit.id}>
      <td style={{ paddingInlineStart: 6 + depth * 20 }}>
        <InlineText
          label="Name of the unit"
          value={unit.name}
          isRequired
          weight="strong"
          onCommit={(name) => change(`Rename ${unit.name} to ${name}`, { name })}
        />
        <ConfidentialMark isConfidential={unit.confidential} />
      </td>
      <td>
        <InlineChoice
          label={`Kind of ${unit.name}`}
          value={unit.kind}
          choices={unitKindLabels}
          onCommit={(kind) => change(`Change the kind of ${unit.name}`, { kind })}
        />
      </td>
      <td>
        <InlinePick
          label={`What ${unit.name} is part of`}
          options={possibleParents}
          value={unit.parentId}
          onCommit={setParent}
        />
      </td>
      <td>
        <InlineText
          label={`Where ${unit.name} is`}
          value={unit.location}
          placeholder="—"
          onCommit={(location) => change(`Change where ${unit.name} is`, { location })}
        />
      </td>
      <td>
        <InlineChoice
          label={`How well we know ${unit.name}`}
          value={unit.exploration}
          choices={explorationLabels}
          onCommit={(exploration) =>
            change(`${unit.name}: ${explorationLabels[exploration].toLowerCase()}`, { exploration })
          }
        />
      </td>
      <td data-align="right">{people}</td>
      <td>
        <RowMenu
          label={`What to do with ${unit.name}`}
          commands={[
            confidentialCommand(unit.name, unit.confidential, change),
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () => void edit(`Delete unit ${unit.name}`, deletionOf(plan, 'businessUnits', unit.id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** How the customer is organized; what nobody has explored yet is visible. */
export function UnitsCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const tree = unitTree(plan);

  const add = (line: string): string | null => {
    try {
      const { label, changes } = addUnitChanges(plan, line, newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };

  return (
    <Card title="How the customer is organized" isFlush>
      {tree.length > 0 && (
        <DataTable label="Units of the customer" columns={columns}>
          {tree.map(({ unit, depth }) => (
            <UnitRow key={unit.id} unit={unit} depth={depth} />
          ))}
        </DataTable>
      )}
      <QuickAdd label="Add a unit" example="Plant 4 > Operations" onAdd={add} />
    </Card>
  );
}
