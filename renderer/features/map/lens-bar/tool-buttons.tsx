import { Kbd, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import type { MapTool } from './map-tools.tsx';
import styles from './tool-buttons.module.css';

type ToolButtonsProps = {
  tools: readonly MapTool[];
  /** Whether only what is used most stands in the row. */
  isShort: boolean;
};

/** The tools of the map as a row of pictures; where there is not room for all, the lesser ones in a list with words. */
export function ToolButtons({ tools, isShort }: ToolButtonsProps) {
  const lesser = isShort ? tools.filter((tool) => tool.isLesser) : [];
  return (
    <div className={styles.buttons}>
      {tools
        .filter((tool) => !lesser.includes(tool))
        .map((tool) => (
          <ToolButton key={tool.id} {...tool} />
        ))}
      {lesser.length > 0 && <More tools={lesser} />}
    </div>
  );
}

function ToolButton({ label, keys, icon, onUse, isOn }: MapTool) {
  return (
    <Tooltip label={keys === null ? label : `${label} (${keys})`}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        {...(isOn === null ? {} : { 'aria-pressed': isOn })}
        onClick={onUse}
      >
        {icon}
      </button>
    </Tooltip>
  );
}

function More({ tools }: { tools: readonly MapTool[] }) {
  const isAnyOn = tools.some(({ isOn }) => isOn === true);
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <button
          type="button"
          className={styles.button}
          aria-label="More of the map"
          title="More"
          data-on={isAnyOn}
        >
          <IconDots size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {tools.map((tool) => (
          <Menu.Item
            key={tool.id}
            leftSection={tool.isOn === true ? <IconCheck size={16} /> : tool.icon}
            rightSection={tool.keys !== null && <Kbd size="xs">{tool.keys}</Kbd>}
            closeMenuOnClick={!tool.isRepeated}
            onClick={tool.onUse}
          >
            {tool.isOn === true ? `${tool.label}, on` : tool.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
