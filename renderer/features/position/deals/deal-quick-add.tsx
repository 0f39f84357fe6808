import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { addDealChanges } from '../../../../shared/quick-add/position/build-deal.ts';
import { parseDealLine } from '../../../../shared/quick-add/position/deal-line.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { dealLineText } from '../deal-line-text.ts';

/** The line that adds a deal and what it taught us. */
export function DealQuickAdd({ onAdded }: { onAdded: (dealId: Id) => void }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const read = (text: string) => parseDealLine(text, today(), plan.plan.currency);
  return (
    <QuickAdd
      label="Add a deal"
      example="won Dock crane retrofit 240k 2025-03 cross-sell: early site visit"
      onAdd={(text) => {
        const { label, changes, dealId } = addDealChanges(plan, read(text), newId);
        void edit(label, changes);
        onAdded(dealId);
        return null;
      }}
      explain={(text) => dealLineText(read(text), today())}
    />
  );
}
