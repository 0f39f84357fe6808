import { objectiveChecks } from '../../../shared/method/objective-checks.ts';
import { perceptionTargets } from '../../../shared/method/strategy/perception-targets.ts';
import { swotPairing } from '../../../shared/method/strategy/swot.ts';
import { newId } from '../../../shared/model/id.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { addObjectiveChanges } from '../../../shared/quick-add/build-objective.ts';
import { parseObjectiveLine } from '../../../shared/quick-add/objective-line.ts';
import { Deferred } from '../../components/deferred.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { LinkedSection, SectionLinks } from '../../components/section-links.tsx';
import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { DifferentiatorsCard } from './differentiators/differentiators-card.tsx';
import { LineOfSight } from './line-of-sight.tsx';
import { ObjectiveCard, warningsFor } from './objective-card.tsx';
import { PerceptionCard } from './perception/perception-card.tsx';
import styles from './strategy.module.css';
import { SwotCard } from './swot/swot-card.tsx';

const example =
  'grow: three lines on shared data by Jan 2028 | they: scrap down a third | we: service revenue';

// A plan has two or three goals; only a list of wishes is longer.
const cardsAtOnce = 4;

/** The parts of the step, with how far each has come. */
function StrategyLinks() {
  const plan = usePartsOfPlan();
  const { open } = swotPairing(plan);
  const targets = perceptionTargets(plan, plan.plan.startDate);
  const withTarget = targets.filter(({ desired }) => desired !== null).length;
  return (
    <SectionLinks
      label="Parts of this step"
      links={[
        {
          id: 'strategy-swot',
          title: 'How we stand',
          note: open.length === 0 ? String(listOf(plan, 'swotEntries').length) : `${open.length} open`,
        },
        {
          id: 'strategy-differentiators',
          title: 'What sets us apart',
          note: String(listOf(plan, 'differentiators').length),
        },
        {
          id: 'strategy-perception',
          title: 'How they see us',
          note: `${withTarget} of ${targets.length} with a target`,
        },
      ]}
    />
  );
}

/** Step 11: the goals by which both sides win, and what carries them. */
export function StrategyStep() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const objectives = listOf(plan, 'objectives');
  const checks = objectiveChecks(plan);

  const add = (text: string): string | null => {
    try {
      const { label, changes } = addObjectiveChanges(plan, parseObjectiveLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };

  return (
    <StepFrame step="strategy">
      <StrategyLinks />
      {objectives.length > 0 && <LineOfSight />}
      {objectives.length > 0 && checks.lacksGrowth && (
        <p className={styles.warning}>
          No goal here is about growth. A plan that only protects ends up losing.
        </p>
      )}
      {objectives.map((objective, index) => (
        <Deferred
          key={objective.id}
          as="div"
          recordId={objective.id}
          title={objective.title}
          height={460}
          isAtOnce={index < cardsAtOnce || objective.id === target}
          render={() => (
            <ObjectiveCard
              objective={objective}
              warnings={warningsFor(objective.id, checks)}
              isTarget={objective.id === target}
            />
          )}
        />
      ))}
      {objectives.length === 0 && (
        <EmptyState title="No goal yet">
          A goal here names what the customer wins and what we win. If one side is empty, it is a wish. Two or
          three are enough; one of them should grow the account.
        </EmptyState>
      )}
      <QuickAdd isCard label="Add a goal" example={example} onAdd={add} />
      <LinkedSection id="strategy-swot">
        <SwotCard />
      </LinkedSection>
      <LinkedSection id="strategy-differentiators">
        <DifferentiatorsCard />
      </LinkedSection>
      <LinkedSection id="strategy-perception">
        <PerceptionCard />
      </LinkedSection>
    </StepFrame>
  );
}
