import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { criteriaSetName, criteriaSets } from '../../../../shared/method/selection/criteria-sets.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from '../selection.module.css';
import { useCriteriaSet } from './use-criteria-set.ts';

/** Which criteria are used, by name, and the published ones to choose from. */
export function SetMenu() {
  const name = criteriaSetName(usePartsOfPlan());
  const applySet = useCriteriaSet();
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <button type="button" className={styles.chip}>
          <span>{name === '' ? 'Choose criteria' : name}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Use published criteria; what you have rated stays</Menu.Label>
        {criteriaSets.map((set) => (
          <Menu.Item key={set.name} onClick={() => applySet(set)}>
            <span className={styles.setName}>{set.name}</span>
            <span className={styles.setAbout}>{set.about}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
