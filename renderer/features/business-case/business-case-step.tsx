import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { casesWithResults } from '../../../shared/method/business-case.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { CaseBasics } from './case-basics.tsx';
import { CaseList } from './case-list.tsx';
import { CasePicture, SensitivityCard, StakeholderCard } from './case-picture.tsx';
import { CaseQuickAdd } from './case-quick-add.tsx';
import { CaseSketch } from './charts/case-sketch.tsx';
import { FigureCards } from './figures/figure-cards.tsx';
import { LinesCard } from './lines/lines-card.tsx';
import { TwoSidedCard } from './two-sided-card.tsx';

function NoCases({ onAdded }: { onAdded: (caseId: Id) => void }) {
  return (
    <Card isFlush>
      <EmptyState
        title="What is it worth, and to whom?"
        sketch={<CaseSketch />}
        action={
          <Button size="xs" onClick={focusQuickAdd}>
            Write the first case
          </Button>
        }
      >
        Five numbers are enough to begin: what it costs at the start, what it brings and costs a year, for how
        many years, and the return their finance department asks for.
      </EmptyState>
      <CaseQuickAdd onAdded={onAdded} />
    </Card>
  );
}

/** The case a link means: the case itself, or the one that one of its lines belongs to. */
function caseOfTarget(plan: Plan, targetId: string | null): Id | null {
  if (targetId === null) return null;
  if (plan.businessCases[targetId] !== undefined) return targetId;
  return plan.businessCaseLines[targetId]?.businessCaseId ?? null;
}

/** Wizard step: what it costs and brings, in three scenarios, and who cares. */
export function BusinessCaseStep() {
  const plan = usePartsOfPlan();
  const targetId = useRecordTarget();
  const targetCase = caseOfTarget(plan, targetId);
  const [chosen, setChosen] = useState<Id | null>(targetCase);
  useEffect(() => {
    if (targetCase !== null) setChosen(targetCase);
  }, [targetCase]);
  const entries = casesWithResults(plan);
  const open = entries.find(({ businessCase }) => businessCase.id === chosen) ?? entries[0];
  if (open === undefined)
    return (
      <StepFrame step="businessCase">
        <NoCases onAdded={setChosen} />
      </StepFrame>
    );
  const { businessCase, result } = open;
  return (
    <StepFrame step="businessCase">
      <CaseList entries={entries} openId={businessCase.id} onOpen={setChosen} />
      <CasePicture result={result} />
      <FigureCards result={result} />
      <CaseBasics
        key={`basics ${businessCase.id}`}
        businessCase={businessCase}
        isRough={result.flows.isRough}
      />
      <LinesCard key={businessCase.id} businessCase={businessCase} result={result} targetId={targetId} />
      <SensitivityCard result={result} />
      <StakeholderCard result={result} />
      <TwoSidedCard />
    </StepFrame>
  );
}
