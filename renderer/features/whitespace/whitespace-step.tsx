import { useState } from 'react';
import { whitespaceGrid, whitespaceYears } from '../../../shared/method/whitespace/whitespace-grid.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Card, StepFrame } from '../../components/step-frame.tsx';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { OfferingCatalog } from './catalog/offering-catalog.tsx';
import { GridHeadline, GridLegend, YearSwitch } from './grid/grid-head.tsx';
import { GridSketch } from './grid/grid-sketch.tsx';
import { HeatGrid } from './grid/heat-grid.tsx';
import { SpendBar } from './grid/spend-bar.tsx';
import { UnitQuickAdd } from './grid/unit-quick-add.tsx';
import { OpportunitiesCard } from './opportunities/opportunities-card.tsx';
import { useNewOpportunity } from './opportunities/use-new-opportunity.ts';
import { SightCard } from './sight/sight-card.tsx';

function GridCard({
  onOpportunity,
}: {
  onOpportunity: (place: { unitId: string; offeringId: string }) => void;
}) {
  const plan = usePartsOfPlan();
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const grid = whitespaceGrid(plan, year);
  const isEmpty = grid.rows.length === 0 || grid.offerings.length === 0;
  if (isEmpty)
    return (
      <Card isFlush>
        <EmptyState title="Who else in there could use it?" sketch={<GridSketch />}>
          {grid.rows.length === 0
            ? 'Name the units of the customer here or in the frame, and what we sell in the catalog below. The grid of both shows where we are in, where a rival is, and where nobody has asked.'
            : 'Name what we sell in the catalog below; each offering becomes a column. One key per cell says who is in: nothing else is needed to begin.'}
        </EmptyState>
        {grid.rows.length === 0 && <UnitQuickAdd />}
      </Card>
    );
  return (
    <Card
      title="Units and offerings"
      isFlush
      aside={<YearSwitch years={whitespaceYears(plan, thisYear)} year={year} onYear={setYear} />}
    >
      <GridHeadline grid={grid} />
      <SpendBar spend={grid.spendWith} />
      <HeatGrid grid={grid} onOpportunity={onOpportunity} />
      <GridLegend />
      <UnitQuickAdd />
    </Card>
  );
}

/** Wizard step: units against offerings, the opportunities that come of it, and the meetings under them. */
export function WhitespaceStep() {
  const { openId, toggle, makeFor } = useNewOpportunity();
  // Until there is one, naming offerings is what comes first.
  const isCatalogEmpty = Object.keys(usePartsOfPlan().offerings).length === 0;
  return (
    <StepFrame step="whitespace">
      <GridCard onOpportunity={makeFor} />
      {isCatalogEmpty && <OfferingCatalog />}
      <OpportunitiesCard openId={openId} onToggle={toggle} />
      <SightCard />
      {!isCatalogEmpty && <OfferingCatalog />}
    </StepFrame>
  );
}
