import type { AlignedGoal, Alignment } from '../../../../shared/method/prospecting/alignment.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import styles from './alignment.module.css';

const rowHeight = 46;
const gutterWidth = 48;

interface Row {
  id: Id;
  title: string;
  /** What is missing, in a word; '' where nothing is. */
  gap: string;
}

interface ColumnProps {
  title: string;
  rows: readonly Row[];
  nothing: string;
  /** What a row takes: a shorter column spreads over the height of the longest. */
  height: number;
  onOpen: (id: Id) => void;
}

function Column({ title, rows, nothing, height, onOpen }: ColumnProps) {
  return (
    <div className={styles.column}>
      <h3>{title}</h3>
      {rows.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul>
        {rows.map(({ id, title: name, gap }) => (
          <li key={id} data-record-id={id} style={{ height }}>
            <button
              type="button"
              className={styles.item}
              data-gap={gap !== '' || undefined}
              onClick={() => onOpen(id)}
            >
              <span className={styles.itemTitle} title={name}>
                {name}
              </span>
              {gap !== '' && <span className={styles.gap}>{gap}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GutterProps {
  /** Pairs of places, counted from the top, that belong together. */
  pairs: readonly (readonly [left: number, right: number])[];
  /** What a row takes on either side. */
  left: number;
  right: number;
  height: number;
}

function Gutter({ pairs, left, right, height }: GutterProps) {
  const middle = (row: number, rowOf: number) => (row + 0.5) * rowOf;
  const half = gutterWidth / 2;
  return (
    <svg className={styles.gutter} width={gutterWidth} height={Math.max(1, height)} aria-hidden="true">
      {pairs.map(([from, to]) => {
        const [y1, y2] = [middle(from, left), middle(to, right)];
        return (
          <path key={`${from}-${to}`} d={`M0 ${y1} C${half} ${y1} ${half} ${y2} ${gutterWidth} ${y2}`} />
        );
      })}
    </svg>
  );
}

/** The goals with those that actions lead to in the order of the actions, so that few lines cross. */
function inOrderOf(goals: readonly AlignedGoal[], actionIds: readonly Id[]): AlignedGoal[] {
  const place = (goal: AlignedGoal) =>
    goal.actionIds.length === 0
      ? actionIds.length
      : goal.actionIds.reduce((sum, id) => sum + actionIds.indexOf(id), 0) / goal.actionIds.length;
  return [...goals].sort((a, b) => place(a) - place(b));
}

interface AlignmentPictureProps {
  aligned: Alignment;
  onOpen: { goal: (id: Id) => void; action: (id: Id) => void; objective: (id: Id) => void };
}

/** Three columns joined by lines: what no line leads to is marked and says what it lacks. */
export function AlignmentPicture({ aligned, onOpen }: AlignmentPictureProps) {
  const actions = [...aligned.actions].sort(
    (a, b) => Number(a.customerGoalIds.length === 0) - Number(b.customerGoalIds.length === 0),
  );
  const actionIds = actions.map(({ id }) => id);
  const theirs = inOrderOf(aligned.customerGoals, actionIds);
  const ours = inOrderOf(aligned.objectives, actionIds);
  const height = Math.max(theirs.length, actions.length, ours.length) * rowHeight;
  const heightIn = (rows: readonly unknown[]) => height / Math.max(1, rows.length);
  const rowOf = ({ id, title, actionIds: served }: AlignedGoal): Row => ({
    id,
    title,
    gap: served.length === 0 ? 'no action' : '',
  });
  const lacking = (theirGoals: readonly Id[], ourGoals: readonly Id[]): string => {
    if (theirGoals.length + ourGoals.length === 0) return 'serves no goal';
    if (theirGoals.length === 0) return 'none of theirs';
    return ourGoals.length === 0 ? 'none of ours' : '';
  };
  const pairsWith = (goals: readonly AlignedGoal[]) =>
    goals.flatMap((goal, place) => goal.actionIds.map((id) => [place, actionIds.indexOf(id)] as const));
  return (
    <ScrollRegion className={styles.scroll} label="Their goals, our actions and our goals">
      <div className={styles.picture}>
        <Column
          title="What they want"
          rows={theirs.map(rowOf)}
          nothing="No goal of theirs is known yet."
          height={heightIn(theirs)}
          onOpen={onOpen.goal}
        />
        <Gutter pairs={pairsWith(theirs)} left={heightIn(theirs)} right={heightIn(actions)} height={height} />
        <Column
          title="What is being done"
          rows={actions.map(({ id, title, customerGoalIds, objectiveIds }) => ({
            id,
            title,
            gap: lacking(customerGoalIds, objectiveIds),
          }))}
          nothing="No action is open."
          height={heightIn(actions)}
          onOpen={onOpen.action}
        />
        <Gutter
          pairs={pairsWith(ours).map(([left, right]) => [right, left])}
          left={heightIn(actions)}
          right={heightIn(ours)}
          height={height}
        />
        <Column
          title="What we want"
          rows={ours.map(rowOf)}
          nothing="No goal of ours is open."
          height={heightIn(ours)}
          onOpen={onOpen.objective}
        />
      </div>
    </ScrollRegion>
  );
}
