import { Button, SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import { linesOf, type Scenario, scenarios } from '../../../../shared/method/business-case/case-flows.ts';
import { amountText } from '../../../../shared/method/business-case/case-words.ts';
import { netFlows } from '../../../../shared/method/business-case/timed-case.ts';
import type { CaseResult } from '../../../../shared/method/business-case.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { BusinessCase, BusinessCaseLine } from '../../../../shared/model/records/business-case.ts';
import { scenarioLabels } from '../../../../shared/text/labels.ts';
import tableStyles from '../../../components/data-table.module.css';
import { InlineDate } from '../../../components/inline-date.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { dayEdit, dayOfYear, linesFromRough } from './amount-edit.ts';
import { LineQuickAdd } from './line-quick-add.tsx';
import { LineRow } from './line-row.tsx';
import styles from './lines.module.css';

type LinesCardProps = { businessCase: BusinessCase; result: CaseResult; targetId: string | null };

const views = { base: 'Base', all: 'Low, base, high' } as const;
type View = keyof typeof views;

function Days({
  businessCase,
  years,
  lead,
}: {
  businessCase: BusinessCase;
  years: readonly number[];
  lead: number;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (
    <tr className={styles.days}>
      <td colSpan={lead}>
        Day of payment <small>counts in days once all have one</small>
      </td>
      {years.map((year) => {
        const day = dayOfYear(plan, businessCase.id, year);
        return (
          <td key={year}>
            <InlineDate
              label={`Day of ${year === 0 ? 'the start' : `year ${year}`}`}
              value={day === 'several' ? null : day}
              placeholder={day === 'several' ? 'Several' : '—'}
              isClearable
              onCommit={(date) => {
                const { label, changes } = dayEdit(plan, businessCase, year, date);
                void edit(label, changes);
              }}
            />
          </td>
        );
      })}
      <td />
    </tr>
  );
}

function NetRows({
  result,
  years,
  shown,
  lead,
}: {
  result: CaseResult;
  years: readonly number[];
  shown: readonly Scenario[];
  lead: number;
}) {
  const { currency } = result.flows;
  return shown.map((scenario) => {
    const flows = netFlows({ ...result.flows, isDated: false }, scenario, result.rates.years);
    return (
      <tr key={scenario} className={styles.net}>
        <th scope="row" colSpan={lead}>
          Net flow{shown.length > 1 ? `, ${scenarioLabels[scenario].toLowerCase()}` : ''}
        </th>
        {years.map((year) => (
          <td key={year}>{amountText(flows.find(({ time }) => time === year)?.amount ?? 0, currency)}</td>
        ))}
        <td />
      </tr>
    );
  });
}

function NoLines({ businessCase }: { businessCase: BusinessCase }) {
  const edit = useEdit();
  const { label, changes } = linesFromRough(businessCase, newId);
  return (
    <div className={styles.none}>
      <p>
        Lines make it a case people believe: each with a range, an owner at the customer, evidence, and the
        people who care. The first line replaces the five numbers.
      </p>
      {changes.length > 0 && (
        <Button size="xs" variant="default" onClick={() => void edit(label, changes)}>
          Make lines of the five numbers
        </Button>
      )}
    </div>
  );
}

function LinesTable({ businessCase, result, targetId, view }: LinesCardProps & { view: View }) {
  const plan = usePartsOfPlan();
  const [openId, setOpenId] = useState(targetId);
  const toggle = useCallback((id: string) => setOpenId((before) => (before === id ? null : id)), []);
  const [problem, setProblem] = useState<string | null>(null);
  const shown: readonly Scenario[] = view === 'all' ? scenarios : ['base'];
  const lead = shown.length > 1 ? 2 : 1;
  const years = Array.from({ length: businessCase.years + 1 }, (_, year) => year);
  const lines = linesOf(plan, businessCase.id);
  const group = (kind: BusinessCaseLine['kind'], title: string) => {
    const members = lines.filter((line) => line.kind === kind);
    if (members.length === 0) return null;
    return (
      <tbody>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={years.length + lead + 1}>
            {title}
          </th>
        </tr>
        {members.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            years={years}
            scenarios={shown}
            isOpen={line.id === openId}
            isTarget={line.id === targetId}
            onToggle={toggle}
            onRefuse={setProblem}
          />
        ))}
      </tbody>
    );
  };
  return (
    <>
      <ScrollRegion label={`Lines of ${businessCase.title} by year`} className={styles.scroll}>
        <table
          className={`${tableStyles.table} ${styles.table}`}
          aria-label={`Benefits and costs of ${businessCase.title}`}
        >
          <thead>
            <tr>
              <th scope="col" colSpan={lead}>
                Line
              </th>
              {years.map((year) => (
                <th key={year} scope="col" data-align="right">
                  {year === 0 ? 'Start' : `Year ${year}`}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          {group('benefit', 'Benefits')}
          {group('cost', 'Costs')}
          <tbody>
            <NetRows result={result} years={years} shown={shown} lead={lead} />
            <Days businessCase={businessCase} years={years} lead={lead} />
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </>
  );
}

/** Benefits and costs by year, edited in place. */
export function LinesCard({ businessCase, result, targetId }: LinesCardProps) {
  const [view, setView] = useState<View>(result.flows.hasRange ? 'all' : 'base');
  const { isRough } = result.flows;
  return (
    <Card
      isFlush
      title="Benefits and costs"
      aside={
        isRough ? undefined : (
          <SegmentedControl
            size="xs"
            aria-label="Scenarios to show"
            data={Object.entries(views).map(([value, label]) => ({ value, label }))}
            value={view}
            onChange={(value) => setView(value === 'all' ? 'all' : 'base')}
          />
        )
      }
    >
      {isRough ? (
        <NoLines businessCase={businessCase} />
      ) : (
        <LinesTable businessCase={businessCase} result={result} targetId={targetId} view={view} />
      )}
      <LineQuickAdd businessCase={businessCase} />
    </Card>
  );
}
