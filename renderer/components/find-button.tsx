import { Kbd } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import styles from './find-button.module.css';

const command = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl ';

/** Opens the palette; it looks like the field that comes up. */
export function FindButton() {
  return (
    <button type="button" className={styles.find} onClick={() => spotlight.open()}>
      <span>Find or do anything</span> <Kbd size="xs">{command}K</Kbd>
    </button>
  );
}
