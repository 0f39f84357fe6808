import { medianLevelPerQuarter } from '../../../../shared/method/perception-history.ts';
import { relationshipGaps } from '../../../../shared/method/relationship-gap.ts';
import { ladderLabels } from '../../../../shared/method/strategy/ladder.ts';
import { perceptionTargets } from '../../../../shared/method/strategy/perception-targets.ts';
import { newId } from '../../../../shared/model/id.ts';
import { addPerceptionChanges } from '../../../../shared/quick-add/build-perception.ts';
import { parsePerceptionLine } from '../../../../shared/quick-add/perception-line.ts';
import { addMonths } from '../../../../shared/text/calendar.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { stanceLabels } from '../../../../shared/text/labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { TemplateMenu } from '../../../components/templates/template-menu.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { useSettledOrder } from '../../../components/use-settled-order.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { LadderWords } from './ladder-words.tsx';
import styles from './perception.module.css';
import { PerceptionRow } from './perception-row.tsx';
import { QuarterChart } from './quarter-chart.tsx';

const columns = [
  { key: 'person', title: 'Key player', width: '22%' },
  { key: 'track', title: 'Now → wanted' },
  { key: 'levels', title: 'Sees us as, should see us as', width: '24%' },
  { key: 'history', title: 'So far', width: '9.5rem' },
];

/** Months that the small history lines look back. */
const monthsShown = 18;

function PerceptionQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const labels = ladderLabels(plan);
  const add = (text: string): string | null => {
    try {
      const line = parsePerceptionLine(text, today(), labels);
      const { label, changes } = addPerceptionChanges(plan, line, today(), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const explain = (text: string): string => {
    const { name, level, stance, date, note } = parsePerceptionLine(text, today(), labels);
    const parts = [
      name,
      level === null ? '' : `sees us as ${labels[level].toLowerCase()}`,
      stance === null ? '' : stanceLabels[stance].toLowerCase(),
      shortDate(date, today()),
      note,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return (
    <QuickAdd
      label="Note how somebody sees us"
      example={`Ana Ruiz: ${labels.problemSolver.toLowerCase()}, champion, 3 Nov (after the board day)`}
      onAdd={add}
      explain={explain}
    />
  );
}

/** How the key players see us and how they should: the ladder, the way so far, and the figure behind it. */
export function PerceptionCard() {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const day = today();
  const labels = ladderLabels(plan);
  const targets = useSettledOrder(
    perceptionTargets(plan, plan.plan.startDate).map((entry) => ({ id: entry.personId, ...entry })),
  );
  const { total } = relationshipGaps(plan);
  return (
    <Card
      title="How they see us"
      note={
        targets.length === 0
          ? 'perception targets per key player'
          : `gap of the plan ${total}: say × rungs still to climb`
      }
      aside={<TemplateMenu kind="perceptionLadder" />}
      isFlush
    >
      {targets.length === 0 ? (
        <EmptyState title="No key player yet">
          Mark on the map who belongs to the inner circle or the political structure. Here each of them gets a
          target for how they see us, and the way there writes itself.
        </EmptyState>
      ) : (
        <>
          <div className={styles.quarters}>
            <QuarterChart quarters={medianLevelPerQuarter(plan, day)} labels={labels} />
          </div>
          <DataTable label="Perception of key players" columns={columns}>
            {targets.map((entry) => (
              <PerceptionRow
                key={entry.personId}
                target={entry}
                labels={labels}
                since={addMonths(day, -monthsShown)}
                today={day}
                isTarget={entry.personId === target}
              />
            ))}
          </DataTable>
        </>
      )}
      <PerceptionQuickAdd />
      <LadderWords />
    </Card>
  );
}
