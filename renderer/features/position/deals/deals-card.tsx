import { Button, Pagination, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type DealTally, dealSummary } from '../../../../shared/method/position/deal-summary.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { numberText, percentText } from '../../../../shared/text/numbers.ts';
import { dealKindLabels, dealOutcomeLabels } from '../../../../shared/text/position-labels.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { Section } from '../section.tsx';
import { DealQuickAdd } from './deal-quick-add.tsx';
import { type DealFilter, dealsPerPage, matchingDeals, pageOf, searchedDeals } from './deal-search.ts';
import styles from './deals.module.css';
import { DealsPicture } from './deals-picture.tsx';
import { DealsTable } from './deals-table.tsx';

const noFilter: DealFilter = { query: '', outcome: null, kind: null };

function headline({ won, lost, winRate, wonValue }: DealTally): string {
  if (winRate === null) return `${shortMoneyText(wonValue)} won`;
  return `${numberText(won)} of ${numberText(won + lost)} decided deals won (${percentText(winRate)}), ${shortMoneyText(wonValue)}`;
}

function Filters({ filter, onChange }: { filter: DealFilter; onChange: (filter: DealFilter) => void }) {
  return (
    <search className={styles.filters}>
      <TextInput
        size="xs"
        type="search"
        aria-label="Search the deals"
        placeholder="Search title, person, rival, reason"
        className={styles.query ?? ''}
        value={filter.query}
        onChange={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <InlineOptionalChoice
        label="Only deals that ended so"
        isFramed
        placeholder="Any outcome"
        value={filter.outcome}
        choices={dealOutcomeLabels}
        onCommit={(outcome) => onChange({ ...filter, outcome })}
      />
      <InlineOptionalChoice
        label="Only deals of this kind"
        isFramed
        placeholder="Any kind"
        value={filter.kind}
        choices={dealKindLabels}
        onCommit={(kind) => onChange({ ...filter, kind })}
      />
    </search>
  );
}

/** Which page is shown. A deal that a link leads to or that was just added brings its own page up. */
function useDealPages(target: string | null) {
  const plan = usePartsOfPlan();
  const [filter, setFilter] = useState(noFilter);
  const [page, setPage] = useState(0);
  const [sought, setSought] = useState<Id | null>(target);
  const [lastTarget, setLastTarget] = useState(target);
  if (target !== lastTarget) {
    setLastTarget(target);
    setSought(target);
  }
  const searched = useMemo(() => searchedDeals(plan), [plan]);
  const deals = useMemo(() => matchingDeals(searched, filter), [searched, filter]);
  const pages = Math.max(1, Math.ceil(deals.length / dealsPerPage));
  const isSoughtHere = sought !== null && plan.deals[sought] !== undefined;
  const current = isSoughtHere ? pageOf(deals, sought) : Math.min(page, pages - 1);
  const turnTo = (next: number) => {
    setSought(null);
    setPage(next);
  };
  return {
    filter,
    count: deals.length,
    pages,
    current,
    shown: deals.slice(current * dealsPerPage, (current + 1) * dealsPerPage),
    turnTo,
    narrow: (next: DealFilter) => {
      setFilter(next);
      turnTo(0);
    },
    bringUp: (dealId: Id) => {
      setFilter(noFilter);
      setSought(dealId);
    },
    sought: isSoughtHere ? sought : null,
  };
}

/** Won, attempted and lost deals: what they add up to, and what each taught us. */
export function DealsCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const summary = useMemo(() => dealSummary(plan), [plan]);
  const { filter, count, pages, current, shown, turnTo, narrow, bringUp, sought } = useDealPages(target);
  const total = summary.all.won + summary.all.attempted + summary.all.lost;
  return (
    <Section
      name="deals"
      title="Deals"
      note={total === 0 ? null : headline(summary.all)}
      otherCurrencies={summary.otherCurrencies}
    >
      {total === 0 ? (
        <EmptyState title="What did we win and lose here?">
          One line a deal is enough: how it ended, what it was worth, and why. Three years of it show what
          works in this account, and a lost deal becomes a plan to win it back with one click.
        </EmptyState>
      ) : (
        <>
          <DealsPicture summary={summary} />
          <Filters filter={filter} onChange={narrow} />
          {shown.length === 0 ? (
            <div className={styles.none}>
              No deal fits.{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => narrow(noFilter)}>
                Show all
              </Button>
            </div>
          ) : (
            <DealsTable deals={shown} target={sought} />
          )}
          {pages > 1 && (
            <div className={styles.pages}>
              <span>
                {numberText(current * dealsPerPage + 1)}–{numberText(current * dealsPerPage + shown.length)}{' '}
                of {numberText(count)}
              </span>
              <Pagination
                size="sm"
                total={pages}
                value={current + 1}
                onChange={(next) => turnTo(next - 1)}
                getControlProps={(control) => ({ 'aria-label': `${control} page of deals` })}
              />
            </div>
          )}
        </>
      )}
      <DealQuickAdd onAdded={bringUp} />
    </Section>
  );
}
