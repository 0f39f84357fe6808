import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { StillTrueMark } from './carried-over/still-true-mark.tsx';
import { removing } from './removing.ts';
import styles from './row-menu.module.css';

export interface RowCommand {
  title: string;
  icon?: ReactNode;
  isDangerous?: boolean;
  run: () => void;
}

/** The three dots at the end of a row, with what can be done to it. */
export function RowMenu({ label, commands }: { label: string; commands: readonly RowCommand[] }) {
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <span className={styles.frame}>
      <StillTrueMark inside={trigger} />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={trigger} variant="subtle" color="gray" aria-label={label} size={28}>
            <IconDots size={16} />
          </ActionIcon>
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
    </span>
  );
}
