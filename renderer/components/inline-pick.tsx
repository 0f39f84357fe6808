import { MultiSelect, Select } from '@mantine/core';
import type { Id } from '../../shared/model/field.ts';
import styles from './inline-pick.module.css';
import { RestingField, RestingPicks } from './resting-field.tsx';

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
  const { value, options, placeholder = '—', isFramed = false } = props;
  return (
    <RestingField
      isCombobox
      label={props.label}
      text={value === null ? '' : (options.find(({ id }) => id === value)?.name ?? '')}
      placeholder={placeholder}
      className={styles.resting ?? ''}
      isFramed={isFramed}
      render={(input) => (
        <Select
          ref={input}
          variant="unstyled"
          size="sm"
          searchable
          aria-label={props.label}
          placeholder={placeholder}
          data={dataOf(options)}
          value={value}
          onChange={(chosen) => props.onCommit(chosen)}
          clearable={props.isClearable ?? true}
          allowDeselect={props.isClearable ?? true}
          limit={50}
          nothingFoundMessage="Nobody by that name"
          comboboxProps={{
            withinPortal: true,
            shadow: 'md',
            width: 'max-content',
            position: 'bottom-start',
          }}
          rightSectionWidth={value === null ? 0 : 22}
          classNames={{
            root: styles.root ?? '',
            section: styles.section ?? '',
            input: styles.input ?? '',
            dropdown: styles.dropdown ?? '',
          }}
          data-framed={isFramed || undefined}
        />
      )}
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

const restingPicks = {
  frame: styles.restingPicks ?? '',
  pill: styles.restingPill ?? '',
  remove: styles.restingRemove ?? '',
  field: styles.restingInput ?? '',
};

/** Several of many things by name. */
export function InlinePicks(props: InlinePicksProps) {
  const { values, options, placeholder = '—', isFramed = false } = props;
  const names = new Map(options.map(({ id, name }) => [id, name]));
  return (
    <RestingPicks
      label={props.label}
      names={values.flatMap((id) => names.get(id) ?? [])}
      placeholder={placeholder}
      isFramed={isFramed}
      classNames={restingPicks}
      render={(input) => (
        <MultiSelect
          ref={input}
          variant="unstyled"
          size="sm"
          searchable
          aria-label={props.label}
          placeholder={values.length === 0 ? placeholder : ''}
          data={dataOf(options)}
          value={[...values]}
          onChange={props.onCommit}
          limit={50}
          hidePickedOptions
          nothingFoundMessage="Nothing by that name"
          comboboxProps={{
            withinPortal: true,
            shadow: 'md',
            width: 'max-content',
            position: 'bottom-start',
          }}
          rightSectionWidth={0}
          classNames={{
            input: styles.input ?? '',
            inputField: styles.field ?? '',
            dropdown: styles.dropdown ?? '',
            pill: styles.pill ?? '',
          }}
          data-framed={isFramed || undefined}
        />
      )}
    />
  );
}
