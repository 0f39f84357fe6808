import { MultiSelect, Select } from '@mantine/core';
import type { Id } from '../../shared/model/field.ts';
import styles from './inline-pick.module.css';

/** Something that can be picked: a person, a team member, a goal. */
export interface PickOption {
  id: Id;
  name: string;
}

interface InlinePickProps {
  label: string;
  options: readonly PickOption[];
  value: Id | null;
  onCommit: (value: Id | null) => void;
  placeholder?: string;
  isClearable?: boolean;
  isFramed?: boolean;
}

const dataOf = (options: readonly PickOption[]) =>
  options.map(({ id, name }) => ({ value: id, label: name }));

/** One of many things by name; typing narrows the list. */
export function InlinePick(props: InlinePickProps) {
  return (
    <Select
      variant="unstyled"
      size="sm"
      searchable
      aria-label={props.label}
      placeholder={props.placeholder ?? '—'}
      data={dataOf(props.options)}
      value={props.value}
      onChange={(value) => props.onCommit(value)}
      clearable={props.isClearable ?? true}
      allowDeselect={props.isClearable ?? true}
      limit={50}
      nothingFoundMessage="Nobody by that name"
      comboboxProps={{ withinPortal: true, shadow: 'md', width: 'max-content', position: 'bottom-start' }}
      rightSectionWidth={props.value === null ? 0 : 22}
      classNames={{
        root: styles.root ?? '',
        section: styles.section ?? '',
        input: styles.input ?? '',
        dropdown: styles.dropdown ?? '',
      }}
      data-framed={props.isFramed === true || undefined}
    />
  );
}

interface InlinePicksProps {
  label: string;
  options: readonly PickOption[];
  values: readonly Id[];
  onCommit: (values: Id[]) => void;
  placeholder?: string;
  isFramed?: boolean;
}

/** Several of many things by name. */
export function InlinePicks(props: InlinePicksProps) {
  return (
    <MultiSelect
      variant="unstyled"
      size="sm"
      searchable
      aria-label={props.label}
      placeholder={props.values.length === 0 ? (props.placeholder ?? '—') : ''}
      data={dataOf(props.options)}
      value={[...props.values]}
      onChange={props.onCommit}
      limit={50}
      hidePickedOptions
      nothingFoundMessage="Nothing by that name"
      comboboxProps={{ withinPortal: true, shadow: 'md', width: 'max-content', position: 'bottom-start' }}
      rightSectionWidth={0}
      classNames={{
        input: styles.input ?? '',
        inputField: styles.field ?? '',
        dropdown: styles.dropdown ?? '',
        pill: styles.pill ?? '',
      }}
      data-framed={props.isFramed === true || undefined}
    />
  );
}
