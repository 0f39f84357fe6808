import { ActionIcon, Popover } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { deletionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { isSameText } from '../../../shared/text/fold.ts';
import { shortListText } from '../../../shared/text/lists.ts';
import { InlineText } from '../../components/inline-text.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './rivals-menu.module.css';

function RivalList() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const rivals = listOf(plan, 'competitors');
  const add = (name: string): string | null => {
    if (rivals.some((rival) => isSameText(rival.name, name))) return `${name} has a column already.`;
    void edit(`Add the rival ${name}`, [insertOf('competitors', { id: newId(), name: name.slice(0, 300) })]);
    return null;
  };
  return (
    <>
      <p className={styles.title}>Who else they consider</p>
      <ul className={styles.list}>
        {rivals.map(({ id, name }) => (
          <li key={id}>
            <InlineText
              label={`Rival ${name}`}
              value={name}
              isRequired
              onCommit={(text) =>
                void edit(`Rename ${name} to ${text}`, [updateOf(plan, 'competitors', id, { name: text })])
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Delete rival ${name} and its ratings`}
              onClick={() => void edit(`Delete rival ${name}`, deletionOf(plan, 'competitors', id))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <QuickAdd label="Add a rival column" example="Halden" onAdd={add} />
    </>
  );
}

/** The rivals that have a column: named on the button; added, renamed and deleted behind it. */
export function RivalsMenu() {
  const plan = usePartsOfPlan();
  const [isOpen, setIsOpen] = useState(false);
  const names = listOf(plan, 'competitors').map((rival) => rival.name);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={300}
      trapFocus
      returnFocus
      withRoles
    >
      <Popover.Target>
        <button type="button" className={styles.button} onClick={() => setIsOpen(!isOpen)}>
          <span>{names.length === 0 ? 'Add a rival' : `Against ${shortListText(names, 2)}`}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label="Rivals">
        <RivalList />
      </Popover.Dropdown>
    </Popover>
  );
}
