import { IconLock, IconLockOpen } from '@tabler/icons-react';
import styles from './confidential.module.css';
import type { RowCommand } from './row-menu.tsx';

/** The command that keeps one record out of everything a customer gets, or lets it in again. */
export function confidentialCommand(
  name: string,
  isConfidential: boolean,
  change: (label: string, values: { confidential: boolean }) => void,
): RowCommand {
  const title = isConfidential ? 'Allow in customer documents' : 'Keep out of customer documents';
  const Icon = isConfidential ? IconLockOpen : IconLock;
  return {
    title,
    icon: <Icon size={16} />,
    run: () => change(`${title}: ${name}`, { confidential: !isConfidential }),
  };
}

/** Says that a record is kept out of customer documents; nothing where it is not. */
export function ConfidentialMark({ isConfidential }: { isConfidential: boolean }) {
  if (!isConfidential) return null;
  return (
    <span className={styles.mark}>
      <IconLock size={13} aria-hidden="true" /> confidential
    </span>
  );
}
