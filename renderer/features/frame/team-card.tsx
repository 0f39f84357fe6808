import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { deletionOf, insertOf, updateOf } from '../../../shared/model/editing.ts';
import { AppError } from '../../../shared/model/errors.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { TeamMember } from '../../../shared/model/records/organization.ts';
import { teamRoleLabels } from '../../../shared/text/labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../components/confidential.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { InlineChoice } from '../../components/inline-choice.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { notifyFailure } from '../../state/notify.ts';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

const columns = [
  { key: 'name', title: 'Name and title', width: '26%' },
  { key: 'role', title: 'Role and unit', width: '156px' },
  { key: 'responsibility', title: 'Answers for' },
  { key: 'days', title: 'Days', align: 'right' as const, width: '56px' },
  { key: 'credit', title: 'Credit %', align: 'right' as const, width: '76px' },
  { key: 'menu', title: '', width: '40px' },
];

function TeamMenu({ member }: { member: TeamMember }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (label: string, values: { confidential: boolean }) =>
    void edit(label, [updateOf(plan, 'teamMembers', member.id, values)]);
  const makeOwner = () =>
    void edit(`Make ${member.name} the owner`, [
      updateOf(plan, 'plan', plan.plan.id, { ownerId: member.id }),
    ]);
  const takeOff = () =>
    void edit(`Take ${member.name} off the team`, deletionOf(plan, 'teamMembers', member.id));
  return (
    <RowMenu
      label={`What to do with ${member.name}`}
      commands={[
        { title: 'Make owner of the plan', run: makeOwner },
        confidentialCommand(member.name, member.confidential, change),
        { title: 'Take off the team', icon: <IconTrash size={16} />, isDangerous: true, run: takeOff },
      ]}
    />
  );
}

interface EffortCellsProps {
  member: TeamMember;
  change: (label: string, values: Partial<TeamMember>) => void;
}

/** What somebody gives to the account, and what of its revenue counts for them. */
function EffortCells({ member, change }: EffortCellsProps) {
  const setCredit = (text: string) => {
    const percent = text === '' ? null : Number(text.replace('%', ''));
    if (percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100))
      change(`Set the credit of ${member.name}`, { creditSplit: percent });
    else
      notifyFailure(
        'Not a share of the credit',
        new AppError('INVALID_INPUT', `“${text}” is not a whole number from 0 to 100.`),
      );
  };
  const setDays = (text: string) => {
    const days = text === '' ? null : Number(text.replace(',', '.'));
    if (days === null || (days >= 0 && days <= 31))
      change(`Set the days of ${member.name}`, { daysPerMonth: days });
    else
      notifyFailure(
        'Not a number of days',
        new AppError('INVALID_INPUT', `“${text}” is not a number from 0 to 31.`),
      );
  };
  return (
    <>
      <td>
        <InlineText
          label={`Days a month of ${member.name}`}
          align="right"
          value={member.daysPerMonth === null ? '' : String(member.daysPerMonth)}
          placeholder="—"
          onCommit={setDays}
        />
      </td>
      <td>
        <InlineText
          label={`Credit of ${member.name}, percent`}
          align="right"
          value={member.creditSplit === null ? '' : String(member.creditSplit)}
          placeholder="—"
          onCommit={setCredit}
        />
      </td>
    </>
  );
}

const TeamRow = memo(function TeamRow({ member }: { member: TeamMember }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (label: string, values: Partial<TeamMember>) =>
    void edit(label, [updateOf(plan, 'teamMembers', member.id, values)]);
  const isOwner = member.id === plan.plan.ownerId;
  return (
    <tr data-record-id={member.id}>
      <td>
        <InlineText
          label="Name"
          value={member.name}
          isRequired
          weight="strong"
          onCommit={(name) => change(`Rename ${member.name} to ${name}`, { name })}
        />
        <ConfidentialMark isConfidential={member.confidential} />
        <InlineText
          label={`Title of ${member.name}`}
          value={member.title}
          placeholder="Title"
          onCommit={(title) => change(`Change the title of ${member.name}`, { title })}
        />
      </td>
      <td>
        <InlineChoice
          label={`Role of ${member.name}`}
          value={member.role}
          choices={teamRoleLabels}
          onCommit={(role) => change(`Change the role of ${member.name}`, { role })}
        />
        <InlineText
          label={`Unit of ${member.name}`}
          value={member.unit}
          placeholder="Unit"
          onCommit={(unit) => change(`Change the unit of ${member.name}`, { unit })}
        />
      </td>
      <td>
        <InlineText
          label={`What ${member.name} answers for`}
          value={member.responsibility}
          placeholder="What for?"
          isProse
          onCommit={(responsibility) => change(`Change what ${member.name} answers for`, { responsibility })}
        />
      </td>
      <EffortCells member={member} change={change} />
      <td>{!isOwner && <TeamMenu member={member} />}</td>
    </tr>
  );
}, haveSameProps);

/** Our people on the account, with what each answers for. */
export function TeamCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const members = listOf(plan, 'teamMembers');
  const shares = members.map((member) => member.creditSplit).filter((share) => share !== null);
  const total = shares.reduce((sum, share) => sum + share, 0);

  const add = (line: string): string | null => {
    const [name = '', title = '', unit = ''] = line.split(',').map((part) => part.trim());
    if (name === '') return 'Start with a name, such as “Pia Kvam, service lead, Service”.';
    void edit(`Add ${name} to the team`, [insertOf('teamMembers', { id: newId(), name, title, unit })]);
    return null;
  };

  const note = shares.length === 0 || total === 100 ? undefined : `credit adds up to ${total} %`;
  return (
    <Card title="Our team" isFlush {...(note === undefined ? {} : { note })}>
      <DataTable label="Our team" columns={columns}>
        {members.map((member) => (
          <TeamRow key={member.id} member={member} />
        ))}
      </DataTable>
      <QuickAdd label="Add one of us" example="Pia Kvam, service lead, Service" onAdd={add} />
    </Card>
  );
}
