import { IconCalendarPlus, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { type Renewal, type Renewals, renewalsAhead } from '../../../../shared/method/position/renewals.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { Contract } from '../../../../shared/model/records/position.ts';
import { addContractChanges } from '../../../../shared/quick-add/position/build-position.ts';
import { parseContractLine } from '../../../../shared/quick-add/position/contract-line.ts';
import { addDays } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { teamOptions } from '../../../components/options.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import position from '../position.module.css';
import { Section } from '../section.tsx';
import { useChange, useDeletion } from '../use-change.ts';
import { ContractTimeline } from './contract-timeline.tsx';
import { ProbabilityField } from './probability-field.tsx';

const columns: readonly Column[] = [
  { key: 'title', title: 'Contract, owner' },
  { key: 'runs', title: 'From, until', width: '118px' },
  { key: 'notice', title: 'Notice by', width: '118px' },
  { key: 'value', title: 'A year', align: 'right' },
  { key: 'likely', title: 'Renewed', align: 'right' },
  { key: 'menu', title: '', width: '44px' },
];

/** The renewal is an action with the contract's name in it; a month of slack before the last day of notice. */
const slackDays = 30;

function ContractMenu({ contract, renewal }: { contract: Contract; renewal: Renewal | null }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useChange('contracts', contract.id);
  const remove = useDeletion('contracts', contract.id);
  const { title } = contract;
  const actionId = renewal?.actionId ?? null;
  const planRenewal = () => {
    if (actionId !== null) return goToStep(plan.plan.id, 'actions', actionId);
    const wanted = renewal === null ? today() : addDays(renewal.decisionDate, -slackDays);
    const action = {
      id: newId(),
      title: `Settle the renewal of ${title}`.slice(0, 300),
      dueDate: wanted < today() ? today() : wanted,
      ownerId: contract.ownerId ?? plan.plan.ownerId,
    };
    void edit(`Plan the renewal of “${title}”`, [insertOf('actions', action)]);
  };
  return (
    <RowMenu
      label={`What to do with ${title}`}
      commands={[
        {
          title: actionId === null ? 'Plan the renewal as an action' : 'To the action for it',
          icon: <IconCalendarPlus size={16} />,
          run: planRenewal,
        },
        confidentialCommand(title, contract.confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => remove(`Delete contract “${title}”`),
        },
      ]}
    />
  );
}

type ContractProps = { contract: Contract; renewal: Renewal | null };

function NameCell({ contract }: { contract: Contract }) {
  const plan = usePartsOfPlan();
  const change = useChange('contracts', contract.id);
  const { title } = contract;
  return (
    <td className={position.words}>
      <InlineText
        label="Contract"
        value={title}
        weight="strong"
        isRequired
        onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
      />
      <InlinePick
        label={`Owner of ${title}`}
        options={teamOptions(plan)}
        value={contract.ownerId}
        placeholder="Who?"
        onCommit={(ownerId) => change(`Owner of “${title}”`, { ownerId })}
      />
      <ConfidentialMark isConfidential={contract.confidential} />
    </td>
  );
}

function DayCells({ contract, renewal }: ContractProps) {
  const change = useChange('contracts', contract.id);
  const { title } = contract;
  return (
    <>
      <td className={position.day}>
        <InlineDate
          label={`Start of ${title}`}
          value={contract.startDate}
          placeholder="Since when?"
          isClearable
          onCommit={(startDate) => change(`Start of “${title}”`, { startDate })}
        />
        <InlineDate
          label={`End of ${title}`}
          value={contract.endDate}
          placeholder="Until when?"
          isClearable
          onCommit={(endDate) => change(`End of “${title}”`, { endDate })}
        />
      </td>
      <td className={position.day}>
        <InlineDate
          label={`Last day to give notice on ${title}`}
          value={contract.noticeDate}
          placeholder="Until when?"
          isClearable
          isLate={renewal?.isInWindow === true && renewal.actionId === null}
          onCommit={(noticeDate) => change(`Last day of notice on “${title}”`, { noticeDate })}
        />
      </td>
    </>
  );
}

function WorthCells({ contract, renewal }: ContractProps) {
  const change = useChange('contracts', contract.id);
  const { title } = contract;
  return (
    <>
      <td data-align="right">
        <MoneyField
          label={`Value of ${title} a year`}
          value={contract.yearlyValue}
          onCommit={(yearlyValue) => change(`Value of “${title}”`, { yearlyValue })}
        />
        {renewal?.expectedValue != null && (
          <div className={position.figure}>
            <small>{moneyText(renewal.expectedValue)} expected</small>
          </div>
        )}
      </td>
      <td data-align="right">
        <ProbabilityField
          label={`How likely ${title} is renewed, percent`}
          value={contract.renewalProbability}
          onCommit={(renewalProbability) => change(`Chance of “${title}”`, { renewalProbability })}
        />
      </td>
    </>
  );
}

const ContractRow = memo(function ContractRow({
  contract,
  renewal,
  isTarget,
}: ContractProps & { isTarget: boolean }) {
  const change = useChange('contracts', contract.id);
  const { title } = contract;
  const isOver = renewal === null || undefined;
  return (
    <>
      <tr
        className={position.first}
        data-record-id={contract.id}
        data-highlighted={isTarget || undefined}
        data-done={isOver}
      >
        <NameCell contract={contract} />
        <DayCells contract={contract} renewal={renewal} />
        <WorthCells contract={contract} renewal={renewal} />
        <td>
          <ContractMenu contract={contract} renewal={renewal} />
        </td>
      </tr>
      <tr data-done={isOver}>
        <td colSpan={6} className={position.under}>
          <InlineText
            label={`Note on ${title}`}
            value={contract.note}
            placeholder="What to keep in mind"
            onCommit={(note) => change(`Note on “${title}”`, { note })}
          />
        </td>
      </tr>
    </>
  );
}, haveSameProps);

function ContractQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const read = (text: string) => parseContractLine(text, today(), plan.plan.currency);
  const day = (name: string, date: string | null) =>
    date === null ? '' : `${name} ${shortDate(date, today())}`;
  return (
    <QuickAdd
      label="Add a contract"
      example="Service Plant 4 300k a year until 31 Dec 2027 notice 30 Jun 2027 80 %"
      onAdd={(text) => {
        const { label, changes } = addContractChanges(plan, read(text), newId);
        void edit(label, changes);
        return null;
      }}
      explain={(text) => {
        const line = read(text);
        return [
          line.title,
          line.yearlyValue === null ? '' : `${shortMoneyText(line.yearlyValue)} a year`,
          day('from', line.startDate),
          day('until', line.endDate),
          day('notice', line.noticeDate),
          line.renewalProbability === null ? '' : `${line.renewalProbability} % likely`,
          line.ownerName === '' ? '' : `@${line.ownerName}`,
        ]
          .filter((part) => part !== '')
          .join(' · ');
      }}
    />
  );
}

function headline({ ahead, yearlyValue, expectedValue, withoutExpectedValue }: Renewals): string | null {
  const next = ahead[0];
  if (next === undefined) return null;
  const sum =
    withoutExpectedValue === ahead.length
      ? ''
      : `${shortMoneyText(expectedValue)} of ${shortMoneyText(yearlyValue)} a year expected to stay; `;
  return `${sum}next: ${next.title}, ${next.noticeDate === null ? 'ends' : 'notice by'} ${shortDate(next.decisionDate, today())}`;
}

/** The contracts that run, when each can end, and what their renewal is worth. */
export function ContractsCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const renewals = renewalsAhead(plan, today());
  const byId = new Map(renewals.ahead.map((renewal) => [renewal.contractId, renewal]));
  const contracts = listOf(plan, 'contracts').sort((a, b) =>
    (a.endDate ?? '9999') < (b.endDate ?? '9999') ? -1 : 1,
  );
  return (
    <Section name="contracts" title="Contracts and renewals" note={headline(renewals)}>
      {contracts.length === 0 ? (
        <EmptyState title="What can end, and when?">
          One line a contract: what it brings a year, the last day to give notice, and how likely it is
          renewed. Then no renewal comes as a surprise, and the plan knows what stays.
        </EmptyState>
      ) : (
        <>
          <ContractTimeline contracts={contracts} today={today()} />
          <div className={position.figures}>
            <DataTable label="Contracts" columns={columns}>
              {contracts.map((contract) => (
                <ContractRow
                  key={contract.id}
                  contract={contract}
                  renewal={byId.get(contract.id) ?? null}
                  isTarget={contract.id === target}
                />
              ))}
            </DataTable>
          </div>
        </>
      )}
      <ContractQuickAdd />
    </Section>
  );
}
