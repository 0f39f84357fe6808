import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, type Ref, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { StillTrueMark } from './carried-over/still-true-mark.tsx';
import { removing } from './removing.ts';
import styles from './row-menu.module.css';

export interface RowCommand {
  title: string;
  icon?: ReactNode;
  isDangerous?: boolean;
  run: () => void;
}

interface OpenedMenuProps {
  id: string;
  trigger: RefObject<HTMLButtonElement | null>;
  commands: readonly RowCommand[];
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
}

/** Hands a button that is there already to the menu as what it opens from. */
function Existing({ ref, element }: { ref?: Ref<HTMLElement>; element: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    if (typeof ref !== 'function') return;
    ref(element.current);
    return () => {
      ref(null);
    };
  }, [ref, element]);
  return null;
}

function OpenedMenu({ id, trigger, commands, isOpen, onChange }: OpenedMenuProps) {
  return (
    <Menu id={id} position="bottom-end" opened={isOpen} onChange={onChange}>
      <Menu.Target>
        <Existing element={trigger} />
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map((command) => (
          <Menu.Item
            key={command.title}
            leftSection={command.icon}
            onClick={() =>
              command.isDangerous === true ? removing(trigger.current, command.run) : command.run()
            }
            {...(command.isDangerous === true ? { color: 'red' } : {})}
          >
            {command.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/**
 * The three dots at the end of a row, with what can be done to it. Until it is opened for the first time it is a
 * mere button: a list has hundreds of them, and a menu that waits costs more than the row it stands in.
 */
export function RowMenu({ label, commands }: { label: string; commands: readonly RowCommand[] }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [wasAsked, setWasAsked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  // Not opened while it is being made: the menu remembers then where the cursor was, to give it back.
  useEffect(() => setOpen(wasAsked), [wasAsked]);
  return (
    <span className={styles.frame}>
      <StillTrueMark inside={trigger} />
      <button
        ref={trigger}
        id={id}
        type="button"
        className={`mantine-focus-auto mantine-active ${styles.trigger}`}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': `${id}-dropdown` } : {})}
        onClick={() => (wasAsked ? setOpen(!isOpen) : setWasAsked(true))}
      >
        <IconDots size={16} aria-hidden="true" />
      </button>
      {wasAsked && (
        <OpenedMenu id={id} trigger={trigger} commands={commands} isOpen={isOpen} onChange={setOpen} />
      )}
    </span>
  );
}
