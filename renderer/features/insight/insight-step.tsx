import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { northStarOf } from '../../../shared/method/insight/customer-metrics.ts';
import { guidedQuestionsOf } from '../../../shared/method/insight/guided-questions.ts';
import { insightsByArea } from '../../../shared/method/insight/insight-areas.ts';
import { groundlessCommitments } from '../../../shared/method/insight/insight-ground.ts';
import { orphanInsights } from '../../../shared/method/insight-chain.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { CompanyFields } from '../../components/company-fields.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FieldGrid } from '../../components/field-grid.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { LinkedSection, SectionLinks } from '../../components/section-links.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { AreasCard } from './areas/areas-card.tsx';
import { InsightEditor } from './editor/insight-editor.tsx';
import { InsightQuickAdd } from './insight-quick-add.tsx';
import { LooseEndsCard } from './loose-ends/loose-ends-card.tsx';
import { MetricsCard } from './metrics/metrics-card.tsx';
import { QuestionsCard } from './questions/questions-card.tsx';
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
  const plan = usePartsOfPlan();
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

/** The parts of the step, with how far each has come. */
function InsightLinks() {
  const plan = usePartsOfPlan();
  const areas = insightsByArea(plan);
  const questions = guidedQuestionsOf(plan);
  const groundless = groundlessCommitments(plan);
  const loose =
    orphanInsights(plan).length +
    groundless.objectives.length +
    groundless.ideas.length +
    groundless.actions.length;
  const share = (part: number, whole: number) => `${part} of ${whole}`;
  return (
    <SectionLinks
      label="Parts of this step"
      links={[
        {
          id: 'insight-areas',
          title: 'Areas',
          note: share(areas.filter(({ cards }) => cards.length > 0).length, areas.length),
        },
        {
          id: 'insight-metrics',
          title: 'Figures',
          note: northStarOf(plan) === null ? 'no north star' : String(listOf(plan, 'customerMetrics').length),
        },
        {
          id: 'insight-questions',
          title: 'Questions',
          note: share(questions.filter(({ isAnswered }) => isAnswered).length, questions.length),
        },
        { id: 'insight-company', title: 'Company' },
        { id: 'insight-signals', title: 'Signals', note: String(listOf(plan, 'signals').length) },
        { id: 'insight-loose-ends', title: 'Loose ends', note: String(loose) },
      ]}
    />
  );
}

/** Wizard step: the customer’s story as a chain, each card of it, and what we know around it. */
export function InsightStep() {
  const plan = usePartsOfPlan();
  const { selected, select } = useSelection();
  const { panel, want } = useEditorPanel(selected?.id ?? null);
  const cards = listOf(plan, 'insightCards');
  const orphans = orphanInsights(plan);
  const open = (id: Id) => {
    want(id, 'view');
    select(id);
  };

  return (
    <StepFrame
      step="insight"
      aside={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconBook size={16} stroke={1.7} />}
          onClick={() => useDialogs.getState().show({ kind: 'briefing' })}
        >
          Briefing for newcomers
        </Button>
      }
    >
      <InsightLinks />
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
      <LinkedSection id="insight-areas">
        <AreasCard onSelect={open} />
      </LinkedSection>
      <LinkedSection id="insight-metrics">
        <MetricsCard />
      </LinkedSection>
      <LinkedSection id="insight-questions">
        <QuestionsCard />
      </LinkedSection>
      <LinkedSection id="insight-company">
        <Card title="The company" note="what a newcomer must know">
          <FieldGrid>
            <CompanyFields />
          </FieldGrid>
        </Card>
      </LinkedSection>
      <LinkedSection id="insight-signals">
        <SignalsCard />
      </LinkedSection>
      <LinkedSection id="insight-loose-ends">
        <LooseEndsCard onSelect={open} />
      </LinkedSection>
    </StepFrame>
  );
}
