import { NativeSelect } from '@mantine/core';
import type { PlanSelection } from '../../../../shared/ipc/selection-shapes.ts';
import { accountTiers } from '../../../../shared/model/records/selection.ts';
import { accountTierLabels } from '../../../../shared/text/labels.ts';

/** '' stands for all. */
export type Filter = { ownerName: string; tier: '' | 'none' | (typeof accountTiers)[number] };

export const allAccounts: Filter = { ownerName: '', tier: '' };

/** Whether a filter lets an account through. */
export function passes({ ownerName, tier }: PlanSelection, filter: Filter): boolean {
  if (filter.ownerName !== '' && filter.ownerName !== ownerName) return false;
  return filter.tier === '' || filter.tier === (tier ?? 'none');
}

const tiers: readonly { value: Filter['tier']; label: string }[] = [
  { value: '', label: 'All tiers' },
  ...accountTiers.map((value) => ({ value, label: accountTierLabels[value] })),
  { value: 'none', label: 'No tier' },
];

type MatrixFilterProps = {
  selections: readonly PlanSelection[];
  filter: Filter;
  onChange: (filter: Filter) => void;
};

/** Whose accounts and of which tier are shown. */
export function MatrixFilter({ selections, filter, onChange }: MatrixFilterProps) {
  const owners = [...new Set(selections.map((entry) => entry.ownerName))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label="Owner"
        data={[{ value: '', label: 'All owners' }, ...owners]}
        value={filter.ownerName}
        onChange={(event) => onChange({ ...filter, ownerName: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label="Tier"
        data={[...tiers]}
        value={filter.tier}
        onChange={(event) => {
          const tier = tiers.find(({ value }) => value === event.currentTarget.value);
          if (tier !== undefined) onChange({ ...filter, tier: tier.value });
        }}
      />
    </>
  );
}
