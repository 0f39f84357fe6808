import { IconTrash } from '@tabler/icons-react';
import { deletionOf } from '../../../../shared/model/editing.ts';
import { confidentialCommand } from '../../../components/confidential.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import type { ActionPartProps } from './action-details.tsx';

/** Begin, drop, delete. */
export function ActionMenu({ action, change }: ActionPartProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title } = action;
  const isBegun = action.status === 'inProgress';
  return (
    <RowMenu
      label={`What to do with ${title}`}
      commands={[
        isBegun
          ? { title: 'Not begun', run: () => change(`“${title}”: open`, { status: 'open' }) }
          : { title: 'Begun', run: () => change(`“${title}”: in progress`, { status: 'inProgress' }) },
        { title: 'Drop', run: () => change(`Drop “${title}”`, { status: 'dropped' }) },
        confidentialCommand(title, action.confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete action “${title}”`, deletionOf(plan, 'actions', id)),
        },
      ]}
    />
  );
}
