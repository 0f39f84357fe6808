import { ActionIcon, Kbd, Menu, Tooltip } from '@mantine/core';
import {
  IconAffiliate,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFileTypePdf,
  IconFileZip,
  IconHistory,
  IconShare2,
  IconTableImport,
  IconUsersPlus,
  IconVectorTriangle,
} from '@tabler/icons-react';
import { planMonth, yearRange } from '../../../shared/text/dates.ts';
import { FindButton } from '../../components/find-button.tsx';
import { HealthRing } from '../../components/health-ring.tsx';
import { usePlanHealth } from '../../state/plan-readings.ts';
import { usePlan, usePlanStore } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { runCommand } from '../shell/commands.ts';
import styles from './plan-page.module.css';
import { SittingNote } from './sitting-note.tsx';

const isMac = navigator.userAgent.includes('Mac');
const command = isMac ? '⌘' : 'Ctrl ';

function UndoButtons() {
  const { undoLabel, redoLabel } = usePlanStore((state) => state.acknowledged);
  return (
    <>
      <Tooltip label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel} (${command}Z)`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
          aria-disabled={undoLabel === null}
          onClick={() => runCommand('undo')}
        >
          <IconArrowBackUp size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
          aria-disabled={redoLabel === null}
          onClick={() => runCommand('redo')}
        >
          <IconArrowForwardUp size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

function ShareMenu() {
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Import and export">
          <IconShare2 size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileTypePdf size={16} />}
          rightSection={<Kbd size="xs">{command}E</Kbd>}
          onClick={() => runCommand('exportPdf')}
        >
          Export the PDF…
        </Menu.Item>
        <Menu.Item leftSection={<IconVectorTriangle size={16} />} onClick={() => runCommand('exportSvg')}>
          Export the map…
        </Menu.Item>
        <Menu.Item leftSection={<IconFileZip size={16} />} onClick={() => runCommand('exportPlanFile')}>
          Save as a plan file…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUsersPlus size={16} />} onClick={() => runCommand('importPeople')}>
          Import people…
        </Menu.Item>
        <Menu.Item leftSection={<IconTableImport size={16} />} onClick={() => runCommand('importRelations')}>
          Import relations…
        </Menu.Item>
        <Menu.Item leftSection={<IconAffiliate size={16} />} onClick={() => runCommand('importNetwork')}>
          Import a network…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => runCommand('history')}>
          History
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Whose plan this is, where it stands, and the way to everything else. */
export function PlanHeader() {
  const plan = usePlan();
  const day = today();
  const { startDate, horizonMonths, ownerId, name } = plan.plan;
  const health = usePlanHealth();
  const owner = plan.teamMembers[ownerId]?.name ?? '';
  const title = name === plan.account.name ? `Account plan ${yearRange(startDate, horizonMonths)}` : name;
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <div className={styles.name}>{plan.account.name}</div>
        <div className={styles.subline}>
          {title} · {planMonth(startDate, horizonMonths, day)} · owner {owner}
        </div>
      </div>
      <SittingNote />
      <FindButton />
      <Tooltip
        label={`Insight ${Math.round(health.insight)} · relationships ${Math.round(health.relationship)} · execution ${Math.round(health.execution)} · freshness ${Math.round(health.freshness)}`}
      >
        <span className={styles.health} data-rating={health.rating}>
          <HealthRing share={health.score / 100} size={15} />
          Health {Math.round(health.score)}
        </span>
      </Tooltip>
      <UndoButtons />
      <ShareMenu />
    </header>
  );
}
