import { IconArrowsExchange, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { Scenario } from '../../../../shared/method/business-case/case-flows.ts';
import { deletionOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { BusinessCaseLine } from '../../../../shared/model/records/business-case.ts';
import { confidenceLabels, scenarioLabels } from '../../../../shared/text/labels.ts';
import { shortName } from '../../../../shared/text/names.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useLineChange } from '../use-case-change.ts';
import { amountEdit, amountIn } from './amount-edit.ts';
import { LineDetails } from './line-details.tsx';
import styles from './lines.module.css';

type LineRowProps = {
  line: BusinessCaseLine;
  years: readonly number[];
  scenarios: readonly Scenario[];
  isOpen: boolean;
  isTarget: boolean;
  onToggle: (lineId: string) => void;
  onRefuse: (sentence: string | null) => void;
};

function LineMenu({ line }: { line: BusinessCaseLine }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useLineChange(line);
  const { id, title, kind, confidential } = line;
  const other = kind === 'benefit' ? 'cost' : 'benefit';
  return (
    <RowMenu
      label={`More for ${title}`}
      commands={[
        {
          title: `Make it a ${other}`,
          icon: <IconArrowsExchange size={16} />,
          run: () => change(`Make “${title}” a ${other}`, { kind: other }),
        },
        confidentialCommand(title, confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete “${title}”`, deletionOf(plan, 'businessCaseLines', id)),
        },
      ]}
    />
  );
}

type CellProps = Pick<LineRowProps, 'line' | 'onRefuse'> & { year: number; scenario: Scenario };

function AmountCell({ line, year, scenario, onRefuse }: CellProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const when = year === 0 ? 'at the start' : `in year ${year}`;
  return (
    <td className={styles.amount} data-scenario={scenario}>
      <InlineMoney
        label={`${scenarioLabels[scenario]} of ${line.title} ${when}`}
        value={amountIn(plan, line.id, year)?.[scenario] ?? null}
        currency={plan.plan.currency}
        placeholder="—"
        onRefuse={onRefuse}
        onCommit={(money) => {
          if (money?.amount.startsWith('-') === true)
            return onRefuse(
              'Enter amounts without a minus: whether it is a benefit or a cost gives the sign.',
            );
          onRefuse(null);
          const { label, changes } = amountEdit(plan, line, { year, scenario }, money, newId);
          void edit(label, changes);
        }}
      />
    </td>
  );
}

/** What is known about a line besides its amounts, in small letters below its name. */
function lineNote(names: readonly string[], line: BusinessCaseLine): string {
  const parts = [
    names.length === 0 ? '' : names.map(shortName).join(', '),
    line.confidence === null ? '' : `confidence ${confidenceLabels[line.confidence].toLowerCase()}`,
    line.evidence.trim() === '' ? 'no evidence yet' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function NameCell({
  line,
  isOpen,
  onToggle,
  span,
}: Pick<LineRowProps, 'line' | 'isOpen' | 'onToggle'> & { span: number }) {
  const plan = usePartsOfPlan();
  const change = useLineChange(line);
  const { id, title, confidential } = line;
  const names = line.personIds.flatMap((personId) => plan.people[personId]?.name ?? []);
  return (
    <td className={styles.name} rowSpan={span}>
      <div className={styles.nameLine}>
        <button
          type="button"
          className={styles.chevron}
          aria-expanded={isOpen}
          aria-controls={`case-line-${id}`}
          aria-label={`Everything about ${title}`}
          onClick={() => onToggle(id)}
        >
          <IconChevronRight size={16} aria-hidden="true" />
        </button>
        <InlineText
          label={`Line ${title}`}
          value={title}
          weight="strong"
          isRequired
          onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
        />
      </div>
      <div className={styles.note}>
        {lineNote(names, line)} <ConfidentialMark isConfidential={confidential} />
      </div>
    </td>
  );
}

/** One benefit or cost: what it comes to in every year, and below it everything else once it is opened. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, years, scenarios, isOpen, isTarget, onToggle, onRefuse } = props;
  return (
    <>
      {scenarios.map((scenario, index) => (
        <tr
          key={scenario}
          data-record-id={index === 0 ? line.id : undefined}
          data-highlighted={isTarget || undefined}
          data-inner={index < scenarios.length - 1 || undefined}
        >
          {index === 0 && (
            <NameCell line={line} isOpen={isOpen} onToggle={onToggle} span={scenarios.length} />
          )}
          {scenarios.length > 1 && <td className={styles.scenario}>{scenarioLabels[scenario]}</td>}
          {years.map((year) => (
            <AmountCell key={year} line={line} year={year} scenario={scenario} onRefuse={onRefuse} />
          ))}
          {index === 0 && (
            <td className={styles.menu} rowSpan={scenarios.length}>
              <LineMenu line={line} />
            </td>
          )}
        </tr>
      ))}
      {isOpen && (
        <tr id={`case-line-${line.id}`} className={styles.details}>
          <td colSpan={years.length + (scenarios.length > 1 ? 3 : 2)}>
            <LineDetails line={line} />
          </td>
        </tr>
      )}
    </>
  );
}, haveSameProps);
