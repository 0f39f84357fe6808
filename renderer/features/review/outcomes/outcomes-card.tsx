import { type Outcome, outcomeBoard } from '../../../../shared/method/outcomes/outcome-board.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { OutcomeDimension } from '../../../../shared/model/records/governance.ts';
import { addOutcomeChanges, rateOutcome } from '../../../../shared/quick-add/build-outcome.ts';
import { parseOutcomeLine } from '../../../../shared/quick-add/outcome-line.ts';
import { agoText } from '../../../../shared/text/dates.ts';
import { outcomeLabels, outcomeMeanings } from '../../../../shared/text/outcome-labels.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineScore } from '../../../components/inline-choice.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { OutcomeLine } from './outcome-line-picture.tsx';
import styles from './outcomes.module.css';

const columns = [
  { key: 'dimension', title: 'Outcome', width: '27%' },
  { key: 'line', title: 'Over time', width: '26%' },
  { key: 'now', title: 'Now', align: 'right', width: '58px' },
  { key: 'note', title: 'Last rated' },
] as const;

function change({ change }: Outcome): string {
  if (change === null || change === 0) return '';
  return change > 0 ? `▲ ${change}` : `▼ ${-change}`;
}

interface OutcomeRowProps {
  outcome: Outcome;
  first: string;
  rate: (dimension: OutcomeDimension, rating: number | null) => void;
}

function OutcomeRow({ outcome, first, rate }: OutcomeRowProps) {
  const name = outcomeLabels[outcome.dimension];
  const last = outcome.readings.at(-1);
  return (
    <tr>
      <td className={styles.cell}>
        <div className={styles.name}>{name}</div>
        <div className={styles.meaning} data-long>
          {outcomeMeanings[outcome.dimension]}
        </div>
      </td>
      <td className={styles.cell}>
        <OutcomeLine name={name} outcome={outcome} first={first} today={today()} />
      </td>
      <td data-align="right">
        <InlineScore
          label={`${name}, 1 to 5, as of today`}
          value={outcome.latest}
          onCommit={(rating) => rate(outcome.dimension, rating)}
        />
      </td>
      <td className={styles.cell}>
        <span className={styles.meaning} data-due={outcome.isDue || undefined}>
          {last === undefined ? 'not rated yet' : agoText(last.date, today())} {change(outcome)}
        </span>
        {last !== undefined && last.note !== '' && <div className={styles.note}>{last.note}</div>}
      </td>
    </tr>
  );
}

/** The eight outcomes of the account over time; typing a digit rates one as of today. */
export function OutcomesCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const day = today();
  const board = outcomeBoard(plan, day);
  const rated = board.filter(({ isDue }) => !isDue).length;
  const first = board.reduce((earliest, { readings }) => {
    const date = readings[0]?.date ?? day;
    return date < earliest ? date : earliest;
  }, day);
  const rate = (dimension: OutcomeDimension, rating: number | null) => {
    if (rating === null) return;
    const { label, changes } = rateOutcome(plan, { dimension, rating, date: day }, newId);
    void edit(label, changes);
  };
  const add = (line: string): string | null => {
    try {
      const { label, changes } = addOutcomeChanges(plan, parseOutcomeLine(line, day), day, newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <Card
      title="Outcomes"
      note={`${rated} of ${board.length} rated within a year; 1 poor, 5 excellent`}
      isFlush
    >
      <div className={styles.board}>
        <DataTable label="Outcomes" columns={columns}>
          {board.map((outcome) => (
            <OutcomeRow key={outcome.dimension} outcome={outcome} first={first} rate={rate} />
          ))}
        </DataTable>
      </div>
      <QuickAdd label="Rate an outcome" example="access 4: Nina Falk answers now" onAdd={add} />
    </Card>
  );
}
