import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { activeIdeas } from '../../../shared/method/collaboration-score.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { useSettledOrder } from '../../components/use-settled-order.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { ActiveLimit } from './active-limit.tsx';
import { IdeaQuickAdd } from './idea-quick-add.tsx';
import { IdeaLegend } from './picture/idea-legend.tsx';
import { IdeaPicture } from './picture/idea-picture.tsx';
import { IdeaSketch } from './picture/idea-sketch.tsx';
import { scoredIdeas } from './scored-idea.ts';
import { IdeasTable } from './table/ideas-table.tsx';

function NoIdeas() {
  return (
    <Card isFlush>
      <EmptyState
        title="What could you do together?"
        sketch={<IdeaSketch />}
        action={
          <Button size="xs" onClick={focusQuickAdd}>
            Write the first idea
          </Button>
        }
      >
        Collect ten with people of the customer in the room, score each on seven points, and start the three
        that are worth most and can be done. An idea needs an owner on both sides.
      </EmptyState>
      <IdeaQuickAdd />
    </Card>
  );
}

/** Which row is open, and a way to open one and put the cursor there. */
function useOpenRow(targetId: string | null) {
  const [openId, setOpenId] = useState(targetId);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (targetId !== null) setOpenId(targetId);
  }, [targetId]);
  // After every drawing, since the row may only now be there; without a wish this does nothing.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = document.querySelector(`[data-record-id="${CSS.escape(wanted.current)}"]`);
    wanted.current = null;
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  });
  const [, draw] = useState(0);
  return {
    openId,
    toggle: useCallback((id: string) => setOpenId((before) => (before === id ? null : id)), []),
    goTo: (id: string) => {
      wanted.current = id;
      setOpenId(id);
      draw((count) => count + 1);
    },
  };
}

/** Wizard step: what both sides could do together, what it is worth, and which three to start. */
export function IdeasStep() {
  const plan = usePartsOfPlan();
  const targetId = useRecordTarget();
  const { openId, toggle, goTo } = useOpenRow(targetId);
  const ideas = useSettledOrder(scoredIdeas(plan));
  const shown = ideas.filter(({ idea }) => idea.status !== 'dropped');
  if (ideas.length === 0)
    return (
      <StepFrame step="ideas">
        <NoIdeas />
      </StepFrame>
    );
  return (
    <StepFrame step="ideas">
      <Card title="Worth it, and doable?" aside={<ActiveLimit active={activeIdeas(plan).length} />}>
        <IdeaPicture ideas={shown} selectedId={openId} onSelect={goTo} />
        <IdeaLegend ideas={shown} onSelect={goTo} />
      </Card>
      <Card isFlush>
        <IdeasTable ideas={ideas} openId={openId} targetId={targetId} onToggle={toggle} />
        <IdeaQuickAdd />
      </Card>
    </StepFrame>
  );
}
