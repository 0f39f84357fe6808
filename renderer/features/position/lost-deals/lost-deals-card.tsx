import { Button } from '@mantine/core';
import {
  lostDealSummary,
  lostDealsWithoutPlan,
  nextLook,
} from '../../../../shared/method/position/lost-deals.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import {
  addLostDealChanges,
  planLostDealChanges,
} from '../../../../shared/quick-add/position/build-lost-deal.ts';
import { parseDealLine } from '../../../../shared/quick-add/position/deal-line.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { useSettledOrder } from '../../../components/use-settled-order.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { dealLineText } from '../deal-line-text.ts';
import { Section } from '../section.tsx';
import { LostDeal } from './lost-deal.tsx';
import styles from './lost-deals.module.css';

const mostOffered = 3;

function LostDealQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const read = (text: string) => ({
    ...parseDealLine(text, today(), plan.plan.currency),
    outcome: 'lost' as const,
  });
  return (
    <QuickAdd
      label="Add a lost deal"
      example="Ballast pump drives 420k May 2025 to Halden: price"
      onAdd={(text) => {
        const { label, changes } = addLostDealChanges(plan, read(text), today(), newId);
        void edit(label, changes);
        return null;
      }}
      explain={(text) => dealLineText(read(text), today())}
    />
  );
}

/** The latest losses that nobody has a plan for: one press makes it. */
function Unplanned() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const deals = lostDealsWithoutPlan(plan).slice(0, mostOffered);
  if (deals.length === 0) return null;
  return (
    <div className={styles.unplanned}>
      <span>Plan how to win back:</span>
      {deals.map((deal) => (
        <Button
          key={deal.id}
          size="compact-sm"
          variant="default"
          onClick={() => {
            const { label, changes } = planLostDealChanges(plan, deal, today(), newId);
            void edit(label, changes);
          }}
        >
          {deal.title}
        </Button>
      ))}
    </div>
  );
}

function headline(plan: Plan): string | null {
  const { count, verified, different } = lostDealSummary(plan);
  if (count === 0) return null;
  const reasons =
    verified === 0
      ? 'no reason verified yet'
      : `${verified} of ${count} reasons verified, ${different === 0 ? 'none' : different} of them not what we were told`;
  return `${count === 1 ? 'One plan' : `${count} plans`}; ${reasons}`;
}

/** Lost deals as leads: what we were told, what was true, and when to look again. */
export function LostDealsCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const losses = listOf(plan, 'lostDealPlans').sort((a, b) =>
    (nextLook(a)?.date ?? '9999') < (nextLook(b)?.date ?? '9999') ? -1 : 1,
  );
  const shown = useSettledOrder(losses);
  return (
    <Section name="lostDeals" title="Win back lost deals" note={headline(plan)}>
      {shown.length === 0 ? (
        <EmptyState title="Which loss is worth a second look?">
          Note how the customer stood, what they said and what was true, and the promise that time may
          disprove. The plan brings it up again two quarters later, or nine months before the winner’s
          contract ends.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {shown.map((loss) => (
            <LostDeal key={loss.id} loss={loss} isTarget={loss.id === target} />
          ))}
        </ul>
      )}
      <Unplanned />
      <LostDealQuickAdd />
    </Section>
  );
}
