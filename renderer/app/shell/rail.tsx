import { spotlight } from '@mantine/spotlight';
import { IconBriefcase, IconCalendarWeek, IconSearch, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigation } from '../../state/navigation-store.ts';
import { CairnMark } from './cairn-mark.tsx';
import styles from './rail.module.css';

interface RailItemProps {
  title: string;
  icon: ReactNode;
  isCurrent?: boolean;
  onClick: () => void;
}

function RailItem({ title, icon, isCurrent = false, onClick }: RailItemProps) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {icon}
      <span>{title}</span>
    </button>
  );
}

/** The places that are always one click away. */
export function Rail() {
  const view = useNavigation((state) => state.place.view);
  const go = useNavigation((state) => state.go);
  return (
    <nav className={styles.rail} aria-label="Main">
      <div className={styles.mark}>
        <CairnMark />
      </div>
      <RailItem
        title="Portfolio"
        icon={<IconBriefcase size={20} stroke={1.6} />}
        isCurrent={view === 'portfolio' || view === 'plan'}
        onClick={() => go({ view: 'portfolio' })}
      />
      <RailItem
        title="This week"
        icon={<IconCalendarWeek size={20} stroke={1.6} />}
        isCurrent={view === 'week'}
        onClick={() => go({ view: 'week' })}
      />
      <RailItem title="Find" icon={<IconSearch size={20} stroke={1.6} />} onClick={() => spotlight.open()} />
      <div className={styles.space} />
      <RailItem
        title="Settings"
        icon={<IconSettings size={20} stroke={1.6} />}
        isCurrent={view === 'settings'}
        onClick={() => go({ view: 'settings' })}
      />
    </nav>
  );
}
