import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBolt,
  IconBook,
  IconBriefcase,
  IconCalendarWeek,
  IconCheckbox,
  IconSearch,
  IconUser,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { MenuCommand } from '../../../shared/ipc/shapes.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { fold } from '../../../shared/text/fold.ts';
import { stepIds } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { goToStep, useNavigation } from '../../state/navigation-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePortfolio } from '../../state/portfolio-store.ts';
import { runCommand } from './commands.ts';
import { actionOfHit, useFoundRecords } from './found-records.tsx';
import styles from './palette.module.css';

const commandTitles: Record<Exclude<MenuCommand, 'find'>, string> = {
  undo: 'Undo',
  redo: 'Redo',
  newPlan: 'New plan',
  openPlanFile: 'Open a plan file',
  importPeople: 'Import people from CSV',
  importRelations: 'Import relations from CSV',
  importNetwork: 'Import a network from GraphML or Pajek',
  importAccounts: 'Import accounts from CSV',
  importDeals: 'Import deals from CSV',
  exportPdf: 'Export the PDF',
  exportOnePager: 'Export one page for executives',
  exportPlanFile: 'Save as a plan file',
  exportSvg: 'Export the map or its network',
  history: 'History',
  keys: 'Show the keys',
  settings: 'Settings',
  about: 'About Cairn',
};
const withoutPlan: readonly MenuCommand[] = [
  'newPlan',
  'openPlanFile',
  'importAccounts',
  'importDeals',
  'keys',
  'settings',
  'about',
];

function commandActions(hasPlan: boolean): SpotlightActionData[] {
  const isCommand = (name: string): name is keyof typeof commandTitles => Object.hasOwn(commandTitles, name);
  return Object.keys(commandTitles)
    .filter(isCommand)
    .filter((name) => hasPlan || withoutPlan.includes(name))
    .map((name) => ({
      id: `command-${name}`,
      label: commandTitles[name],
      leftSection: <IconBolt size={18} stroke={1.5} />,
      onClick: () => runCommand(name),
    }));
}

function planActions(plan: Plan): SpotlightActionData[] {
  const planId = plan.plan.id;
  const people = listOf(plan, 'people').map((person) => ({
    id: person.id,
    label: person.name,
    description: person.title,
    leftSection: <IconUser size={18} stroke={1.5} />,
    onClick: () => goToStep(planId, 'decisionCenter', person.id),
  }));
  const actions = listOf(plan, 'actions').map((action) => ({
    id: action.id,
    label: action.title,
    description: plan.teamMembers[action.ownerId ?? '']?.name ?? 'Action',
    leftSection: <IconCheckbox size={18} stroke={1.5} />,
    onClick: () => goToStep(planId, 'actions', action.id),
  }));
  const pages = stepIds.map((id) => ({
    id: `step-${id}`,
    label: steps[id].title,
    description: 'Step',
    leftSection: <IconBolt size={18} stroke={1.5} />,
    onClick: () => goToStep(planId, id),
  }));
  const briefing = {
    id: 'briefing',
    label: 'Briefing for newcomers',
    description: `${plan.account.name} on one screen`,
    leftSection: <IconBook size={18} stroke={1.5} />,
    onClick: () => useDialogs.getState().show({ kind: 'briefing' }),
  };
  return [...pages, briefing, ...people, ...actions];
}

const pageActions: SpotlightActionData[] = [
  {
    id: 'page-portfolio',
    label: 'Portfolio',
    description: 'All plans',
    leftSection: <IconBriefcase size={18} stroke={1.5} />,
    onClick: () => useNavigation.getState().go({ view: 'portfolio' }),
  },
  {
    id: 'page-week',
    label: 'This week',
    description: 'What is due, and who has gone quiet',
    leftSection: <IconCalendarWeek size={18} stroke={1.5} />,
    onClick: () => useNavigation.getState().go({ view: 'week' }),
  },
];

const foundGroup = 'In all plans';
/** Of what the page knows itself; the rest of the list is for what was found elsewhere. */
const mostOfAGroup = 8;

/** Lines that hold every word of the query. What was searched for in the store is there already because it fits. */
function fitting(query: string, groups: readonly SpotlightActionGroupData[]): SpotlightActionGroupData[] {
  const words = fold(query).split(' ');
  const fits = ({ label = '', description = '' }: SpotlightActionData) => {
    const text = fold(`${label} ${description}`);
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ group, actions }) => ({
      group,
      actions: group === foundGroup ? actions : actions.filter(fits).slice(0, mostOfAGroup),
    }))
    .filter(({ actions }) => actions.length > 0);
}

/** Ctrl/Cmd+K: any person, action, plan or command, and whatever was written in any plan. */
export function Palette() {
  const plan = usePlanStore((state) => state.plan);
  const isInPlan = useNavigation((state) => state.place.view === 'plan');
  const entries = usePortfolio((state) => state.entries);
  const open = isInPlan ? plan : null;
  const plans = entries.map((entry) => ({
    id: entry.planId,
    label: entry.planId === plan?.plan.id ? plan.account.name : entry.accountName,
    description: `Plan of ${entry.ownerName}`,
    leftSection: <IconBriefcase size={18} stroke={1.5} />,
    onClick: () => goToStep(entry.planId, 'frame'),
  }));
  const [query, setQuery] = useState('');
  const hits = useFoundRecords(query);
  const found = hits.filter(
    ({ recordId }) => open?.people[recordId] === undefined && open?.actions[recordId] === undefined,
  );
  const groups: SpotlightActionGroupData[] = [
    ...(open === null ? [] : [{ group: 'In this plan', actions: planActions(open) }]),
    { group: 'Pages', actions: pageActions },
    { group: 'Plans', actions: plans },
    { group: foundGroup, actions: found.map(actionOfHit) },
    { group: 'Do', actions: commandActions(open !== null) },
  ];
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      filter={(text) => fitting(text, groups)}
      shortcut="mod + K"
      tagsToIgnore={[]}
      attributes={{ content: { 'aria-label': 'Find or do anything' } }}
      actions={groups}
      limit={40}
      highlightQuery
      // Who types on at once must not type into the page behind.
      transitionProps={{ duration: 0 }}
      scrollable
      // A long list scrolls; whoever has no wheel reaches it with Tab.
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      classNames={{
        action: styles.action ?? '',
        actionBody: styles.body ?? '',
        actionsGroup: styles.group ?? '',
      }}
      maxHeight={420}
      nothingFound="Nothing by that name"
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.5} />,
        autoFocus: true,
        placeholder: 'Find or do anything',
        'aria-label': 'Find or do anything',
      }}
    />
  );
}
