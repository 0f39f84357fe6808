import { Checkbox, NativeSelect } from '@mantine/core';
import {
  accountTargets,
  type ColumnMapping,
  dealTargets,
  type ImportContent,
  type ImportSource,
  type ImportTarget,
  peopleTargets,
  relationTargets,
} from '../../../shared/ipc/import-shapes.ts';
import { networkAttributeTargets, networkTieTargets } from '../../../shared/ipc/network-import-shapes.ts';
import { relationshipKinds } from '../../../shared/model/records/relationship.ts';
import { relationshipKindLabels } from '../../../shared/text/labels.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import styles from './import.module.css';

const targetTitles: Record<ImportTarget, string> = {
  ignore: 'Leave out',
  externalId: 'Id in the other system',
  name: 'Full name',
  firstName: 'First name',
  lastName: 'Last name',
  title: 'Title',
  unit: 'Unit or department',
  level: 'Level',
  company: 'Company',
  location: 'Location',
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile phone',
  managerName: 'Reports to: name',
  managerEmail: 'Reports to: e-mail',
  managerExternalId: 'Reports to: id',
  roles: 'Buying role',
  stance: 'Stance',
  politicalStatus: 'Political status',
  ...relationshipKindLabels,
  from: 'From',
  to: 'To',
  kind: 'Kind',
  strength: 'Strength',
  accountName: 'Account',
  industry: 'Industry',
  headquarters: 'Headquarters',
  website: 'Website',
  ownership: 'Ownership',
  employees: 'Employees',
  annualRevenue: 'Annual revenue',
  annualRevenueMillions: 'Annual revenue in millions',
  currency: 'Currency',
  overview: 'Overview',
  owner: 'Who of us owns it',
  dealTitle: 'Name of the deal',
  accountExternalId: 'Account: id',
  stage: 'Stage',
  value: 'Value',
  probability: 'Probability',
  closeDate: 'Close date',
  dealKind: 'Kind of deal',
  offering: 'Offering',
  contactName: 'Contact: name',
  contactExternalId: 'Contact: id',
  nextStep: 'Next step',
  outcomeReason: 'Why won or lost',
  note: 'Note',
};

const targetsOf: Record<ImportContent, readonly ImportTarget[]> = {
  people: peopleTargets,
  relations: relationTargets,
  network: networkAttributeTargets,
  accounts: accountTargets,
  deals: dealTargets,
};

/** Of a network, the kinds of tie follow behind the attributes of its people. */
function targetsFor(
  { content, tieColumns = 0, columns }: ImportSource,
  index: number,
): readonly ImportTarget[] {
  const isTie = content === 'network' && index >= columns.length - tieColumns;
  return isTie ? networkTieTargets : targetsOf[content];
}

interface ColumnMappingEditorProps {
  source: ImportSource;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

/** Which column is what: our guess, with the first cells beside it, to be corrected. */
export function ColumnMappingEditor({ source, mapping, onChange }: ColumnMappingEditorProps) {
  const setTarget = (index: number, value: string) => {
    const target = targetsFor(source, index).find((candidate) => candidate === value);
    if (target === undefined) return;
    const columns = mapping.columns.map((column) =>
      column.index === index ? { ...column, target } : column,
    );
    onChange({ ...mapping, columns });
  };
  return (
    <>
      <ScrollRegion label="Columns of the file" className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Becomes</th>
              <th scope="col">First cells</th>
            </tr>
          </thead>
          <tbody>
            {source.columns.map((column) => (
              <tr key={column.index}>
                <td>{column.header === '' ? `Column ${column.index + 1}` : column.header}</td>
                <td className={styles.becomes}>
                  <NativeSelect
                    size="xs"
                    aria-label={`${column.header} becomes`}
                    value={mapping.columns.find(({ index }) => index === column.index)?.target ?? 'ignore'}
                    onChange={(event) => setTarget(column.index, event.currentTarget.value)}
                    data={targetsFor(source, column.index).map((target) => ({
                      value: target,
                      label: targetTitles[target],
                    }))}
                  />
                </td>
                <td className={styles.samples}>{column.samples.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className={styles.options}>
        {source.content !== 'network' && (
          <Checkbox
            size="xs"
            label="The first row holds the column names"
            checked={mapping.hasHeader}
            onChange={(event) => onChange({ ...mapping, hasHeader: event.currentTarget.checked })}
          />
        )}
        {source.content === 'relations' && (
          <NativeSelect
            size="xs"
            label="Kind, where a row names none"
            value={mapping.relationKind ?? 'influences'}
            onChange={(event) => {
              const relationKind = relationshipKinds.find((kind) => kind === event.currentTarget.value);
              if (relationKind !== undefined) onChange({ ...mapping, relationKind });
            }}
            data={relationshipKinds.map((kind) => ({ value: kind, label: relationshipKindLabels[kind] }))}
          />
        )}
      </div>
    </>
  );
}
