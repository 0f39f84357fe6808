import { IconTrash, IconUsers } from '@tabler/icons-react';
import { memo } from 'react';
import { caseHeadline } from '../../../shared/method/business-case/case-sentences.ts';
import {
  outcomeText,
  rateText,
  shortAmountText,
  yearsText,
} from '../../../shared/method/business-case/case-words.ts';
import type { CaseResult } from '../../../shared/method/business-case.ts';
import { deletionOf } from '../../../shared/model/editing.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { BusinessCase } from '../../../shared/model/records/business-case.ts';
import { ConfidentialMark, confidentialCommand } from '../../components/confidential.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './business-case.module.css';
import { CaseQuickAdd } from './case-quick-add.tsx';
import { useCaseChange } from './use-case-change.ts';

type Entry = { businessCase: BusinessCase; result: CaseResult };

const columns: readonly Column[] = [
  { key: 'title', title: 'Case', width: '36%' },
  { key: 'with', title: 'Made' },
  { key: 'npv', title: 'Present value', align: 'right' },
  { key: 'payback', title: 'Payback', align: 'right' },
  { key: 'roi', title: 'Return', align: 'right' },
  { key: 'menu', title: '' },
];

function CaseMenu({ businessCase }: { businessCase: BusinessCase }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useCaseChange(businessCase);
  const { id, title, joint, confidential } = businessCase;
  return (
    <RowMenu
      label={`More for ${title}`}
      commands={[
        {
          title: joint ? 'Ours alone' : 'Made with the customer',
          icon: <IconUsers size={16} />,
          run: () =>
            change(joint ? `“${title}” is ours alone` : `“${title}” is made with the customer`, {
              joint: !joint,
            }),
        },
        confidentialCommand(title, confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete business case “${title}”`, deletionOf(plan, 'businessCases', id)),
        },
      ]}
    />
  );
}

const CaseRow = memo(function CaseRow({
  entry,
  isOpen,
  onOpen,
}: {
  entry: Entry;
  isOpen: boolean;
  onOpen: (caseId: Id) => void;
}) {
  const { businessCase, result } = entry;
  const change = useCaseChange(businessCase);
  const { id, title, joint, confidential } = businessCase;
  const { base, flows } = result;
  return (
    <tr data-record-id={id} data-highlighted={isOpen || undefined}>
      <td className={styles.caseName}>
        <div>
          <button
            type="button"
            className={styles.open}
            aria-pressed={isOpen}
            aria-label={`Show ${title}: ${caseHeadline(result)}`}
            onClick={() => onOpen(id)}
          >
            <i />
          </button>
          <InlineText
            label={`Business case ${title}`}
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
          />
        </div>
      </td>
      <td className={styles.made}>
        <button
          type="button"
          className={styles.chip}
          aria-pressed={joint}
          aria-label={`${title} made with the customer`}
          title={joint ? 'Made with the customer, who sees it' : 'Ours alone: the customer does not see it'}
          onClick={() =>
            change(joint ? `“${title}” is ours alone` : `“${title}” is made with the customer`, {
              joint: !joint,
            })
          }
        >
          {joint ? 'jointly' : 'by us'}
        </button>
        {flows.isRough && <span className={styles.rough}>rough</span>}
        <ConfidentialMark isConfidential={confidential} />
      </td>
      <td className={styles.figure}>
        <b>{outcomeText(base.netPresentValue, (value) => shortAmountText(value, flows.currency))}</b>
      </td>
      <td className={styles.figure}>{outcomeText(base.payback, yearsText)}</td>
      <td className={styles.figure}>{outcomeText(base.returnOnInvestment, rateText)}</td>
      <td className={styles.menu}>
        <CaseMenu businessCase={businessCase} />
      </td>
    </tr>
  );
}, haveSameProps);

type CaseListProps = { entries: readonly Entry[]; openId: Id | null; onOpen: (caseId: Id) => void };

/** All cases at a glance; one of them is shown in full below. */
export function CaseList({ entries, openId, onOpen }: CaseListProps) {
  return (
    <Card isFlush>
      <DataTable label="Business cases" columns={columns}>
        {entries.map((entry) => (
          <CaseRow
            key={entry.businessCase.id}
            entry={entry}
            isOpen={entry.businessCase.id === openId}
            onOpen={onOpen}
          />
        ))}
      </DataTable>
      <CaseQuickAdd onAdded={onOpen} />
    </Card>
  );
}
