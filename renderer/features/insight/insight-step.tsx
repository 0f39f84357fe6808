import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { orphanInsights } from '../../../shared/method/insight-chain.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { usePlan } from '../../state/plan-store.ts';
import { InsightEditor } from './editor/insight-editor.tsx';
import { InsightQuickAdd } from './insight-quick-add.tsx';
import { SignalsCard } from './signals/signals-card.tsx';
import { StoryPicture } from './story/story-picture.tsx';
import { StorySketch } from './story/story-sketch.tsx';
import styles from './story/story-summary.module.css';
import { StorySummary } from './story/story-summary.tsx';

function NoStory({ onAdd }: { onAdd: (id: Id) => void }) {
  return (
    <Card isFlush>
      <EmptyState
        title="What do they want, and what stands in the way?"
        sketch={<StorySketch />}
        action={
          <Button size="xs" onClick={focusQuickAdd}>
            Write their first goal
          </Button>
        }
      >
        Begin with one goal in the customer’s own words and who told you. Pressures, initiatives, obstacles
        and solutions follow from it, one line each, and the picture joins them up.
      </EmptyState>
      <InsightQuickAdd selected={null} onAdd={onAdd} />
    </Card>
  );
}

/** The card to show: what was chosen here or by a link, else the first of the story. */
function useSelection() {
  const plan = usePlan();
  const target = useRecordTarget();
  const [chosen, setChosen] = useState<Id | null>(target);
  useEffect(() => {
    if (target !== null) setChosen(target);
  }, [target]);
  const selected = chosen === null ? undefined : plan.insightCards[chosen];
  return { selected: selected ?? null, select: setChosen };
}

/** Shows the fields of a card that was chosen: in view after a click, with the cursor in them after Enter. */
function useEditorPanel(selectedId: Id | null) {
  const panel = useRef<HTMLElement>(null);
  const wanted = useRef<'view' | 'cursor' | null>(null);
  const reveal = () => {
    if (wanted.current === 'cursor') panel.current?.querySelector('textarea')?.focus();
    else if (wanted.current === 'view')
      panel.current?.querySelector('header')?.scrollIntoView({ block: 'nearest' });
    wanted.current = null;
  };
  // The panel of another card is there only after it was drawn; without a wish this does nothing.
  useEffect(reveal);
  const want = (id: Id, what: 'view' | 'cursor' | null) => {
    wanted.current = what;
    if (id === selectedId) reveal();
  };
  return { panel, want };
}

/** Wizard step: the customer’s story as a chain, each card of it, and what happens around the account. */
export function InsightStep() {
  const plan = usePlan();
  const { selected, select } = useSelection();
  const { panel, want } = useEditorPanel(selected?.id ?? null);
  const cards = listOf(plan, 'insightCards');
  const orphans = orphanInsights(plan);
  const open = (id: Id) => {
    want(id, 'view');
    select(id);
  };

  return (
    <StepFrame step="insight">
      {cards.length === 0 ? (
        <NoStory onAdd={open} />
      ) : (
        <Card
          title="Their story"
          note={<StorySummary cards={cards} orphans={orphans} onSelect={open} />}
          aside={selected === null && <span className={styles.hint}>Choose a card to work on it</span>}
          isFlush
        >
          <StoryPicture
            selectedId={selected?.id ?? null}
            onSelect={(id, how) => {
              want(id, how);
              select(id);
            }}
          />
          <InsightQuickAdd selected={selected} onAdd={select} />
        </Card>
      )}
      {selected !== null && <InsightEditor key={selected.id} card={selected} panel={panel} onSelect={open} />}
      <SignalsCard />
    </StepFrame>
  );
}
