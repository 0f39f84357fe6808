import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { byWorth } from '../../../../shared/method/opportunity/line-of-sight.ts';
import { type Pipeline, pipeline } from '../../../../shared/method/opportunity/pipeline.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Opportunity, OpportunityStage } from '../../../../shared/model/records/opportunity.ts';
import { addOpportunityChanges } from '../../../../shared/quick-add/build-opportunity.ts';
import { parseOpportunityLine } from '../../../../shared/quick-add/opportunity-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { opportunityStageLabels } from '../../../../shared/text/opportunity-labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { useSettledOrder } from '../../../components/use-settled-order.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { AddLine, saidParts } from '../add-line.tsx';
import styles from './opportunities.module.css';
import { OpportunityRow } from './opportunity-row.tsx';
import { PipelinePicture } from './pipeline-picture.tsx';

/** Rows set up at a time: each holds a dozen controls, and there may be thousands. */
const pageSize = 40;

const columns = [
  { key: 'title', title: 'Opportunity' },
  { key: 'stage', title: 'Stage and next step', width: '30%' },
  { key: 'value', title: 'Value', align: 'right' as const, width: '7.5rem' },
  { key: 'close', title: 'Closes', width: '8rem' },
  { key: 'menu', title: '', width: '2.5rem' },
];

function OpportunityQuickAdd() {
  const { currency } = usePartsOfPlan().plan;
  const explain = (text: string) => {
    const line = parseOpportunityLine(text, today(), currency);
    return saidParts([
      line.title,
      line.value === null ? '' : moneyText(line.value),
      line.stage === null ? '' : opportunityStageLabels[line.stage].toLowerCase(),
      line.probability === null ? '' : `${line.probability} %`,
      line.closeDate === null ? '' : `closes ${shortDate(line.closeDate, today())}`,
      line.ownerName === '' ? '' : `ours: ${line.ownerName}`,
      line.originName === '' ? '' : `from ${line.originName}`,
      line.nextStep === '' ? '' : `next: ${line.nextStep}`,
      line.leftOver.length === 0 ? '' : `note: ${line.leftOver.join(', ')}`,
    ]);
  };
  return (
    <AddLine
      label="Add an opportunity"
      example="Winch retrofit Plant 4, 240k, proposal, 60 %, close 30 June"
      changesOf={(plan, text, newId) =>
        addOpportunityChanges(plan, parseOpportunityLine(text, today(), currency), newId)
      }
      explain={explain}
    />
  );
}

function Headline({ sums }: { sums: Pipeline }): ReactNode {
  const { open, won, withoutValue, otherCurrencies } = sums;
  return (
    <p className={styles.headline}>
      <b>{moneyText(open.value)}</b> in {open.count} open {open.count === 1 ? 'opportunity' : 'opportunities'}
      , <b>{shortMoneyText(open.weighted)}</b> weighted by probability
      {won.count > 0 && `; ${shortMoneyText(won.value)} won`}.
      {withoutValue > 0 && ` ${withoutValue} without a value.`}
      {otherCurrencies > 0 && ` ${otherCurrencies} in another currency left out of the sums.`}
    </p>
  );
}

/** The part of the list that is shown: narrowed by stage and words, one page of it. */
function useShown(all: readonly Opportunity[], openId: Id | null) {
  const [stage, setStage] = useState<OpportunityStage | null>(null);
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const [seenId, setSeenId] = useState<Id | null>(null);
  const wanted = fold(words);
  const found = all.filter(
    (opportunity) =>
      (stage === null || opportunity.stage === stage) &&
      (wanted === '' || fold(opportunity.title).includes(wanted)),
  );
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  // Who opens an opportunity from elsewhere wants to see it, whatever page and stage are shown.
  if (openId !== seenId) {
    setSeenId(openId);
    const place = found.findIndex(({ id }) => id === openId);
    if (place >= 0) setPage(Math.floor(place / pageSize));
    else if (openId !== null) {
      const whole = all.findIndex(({ id }) => id === openId);
      setStage(null);
      setWords('');
      if (whole >= 0) setPage(Math.floor(whole / pageSize));
    }
  }
  const at = Math.min(page, pages - 1);
  return {
    stage,
    words,
    found,
    pages,
    page: at,
    rows: found.slice(at * pageSize, (at + 1) * pageSize),
    setPage,
    setStage: (value: OpportunityStage | null) => {
      setStage(value);
      setPage(0);
    },
    setWords: (value: string) => {
      setWords(value);
      setPage(0);
    },
  };
}

function Pager({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  if (pages === 1) return null;
  return (
    <nav className={styles.pager} aria-label="Pages of opportunities">
      <Button size="compact-sm" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Back
      </Button>
      <span>
        Page {page + 1} of {pages}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={page === pages - 1}
        onClick={() => onPage(page + 1)}
      >
        Next
      </Button>
    </nav>
  );
}

type OpportunitiesCardProps = { openId: Id | null; onToggle: (id: Id) => void };

/** The pipeline: what it comes to by stage, and every opportunity in a table. */
export function OpportunitiesCard({ openId, onToggle }: OpportunitiesCardProps) {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const sums = pipeline(plan);
  const all = useSettledOrder(byWorth(plan));
  const shown = useShown(all, openId);
  if (all.length === 0)
    return (
      <Card title="Opportunities" isFlush>
        <EmptyState title="Which deal comes of it?">
          An opportunity has a value, a stage and a day, and says which idea, goal or initiative it comes
          from. M on a cell of the grid makes one, or one line here.
        </EmptyState>
        <OpportunityQuickAdd />
      </Card>
    );
  return (
    <Card title="Opportunities" isFlush>
      <Headline sums={sums} />
      <PipelinePicture pipeline={sums} stage={shown.stage} onStage={shown.setStage} />
      {all.length > pageSize && (
        <TextInput
          className={styles.find}
          size="xs"
          aria-label="Find an opportunity"
          placeholder={`Find among ${shown.found.length}`}
          value={shown.words}
          onChange={(event) => shown.setWords(event.currentTarget.value)}
        />
      )}
      <DataTable label="Opportunities" columns={columns}>
        {shown.rows.map((opportunity) => (
          <OpportunityRow
            key={opportunity.id}
            opportunity={opportunity}
            isOpen={opportunity.id === openId}
            isTarget={opportunity.id === target}
            onToggle={onToggle}
          />
        ))}
      </DataTable>
      <Pager page={shown.page} pages={shown.pages} onPage={shown.setPage} />
      <OpportunityQuickAdd />
    </Card>
  );
}
