import { wrapText } from '../../../shared/map/wrap-text.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { PlanObjective } from '../../../shared/model/records/commitment.ts';
import type { InsightCard } from '../../../shared/model/records/insight.ts';
import { Picture } from '../../components/picture.tsx';
import { Card } from '../../components/step-frame.tsx';
import { usePlan } from '../../state/plan-store.ts';
import styles from './strategy.module.css';

/** The customer's goals an insight belongs to: itself, or what it stems from up the chain. */
function goalsBehind(plan: Plan, insightIds: readonly Id[]): Set<Id> {
  const goals = new Set<Id>();
  for (const start of insightIds) {
    const seen = new Set<Id>();
    for (
      let id: Id | null = start;
      id !== null && !seen.has(id);
      id = plan.insightCards[id]?.leadsFromId ?? null
    ) {
      seen.add(id);
      if (plan.insightCards[id]?.kind === 'goal') goals.add(id);
    }
  }
  return goals;
}

const rowHeight = 46;
const boxHeight = 36;
const top = 22;

interface BoxProps {
  x: number;
  width: number;
  row: number;
  text: string;
  note: string;
  isLoose: boolean;
}

function Box({ x, width, row, text, note, isLoose }: BoxProps) {
  const lines = wrapText(text, {
    width: width - 24,
    lines: isLoose ? 1 : 2,
    fontSize: 13,
    weight: 'regular',
  });
  const firstLine = lines.length === 1 && !isLoose ? 22 : 15;
  return (
    <g
      transform={`translate(${x} ${top + row * rowHeight})`}
      className={styles.box}
      data-loose={isLoose || undefined}
    >
      <title>{text}</title>
      <rect width={width} height={boxHeight} rx="7" />
      {lines.map((line, index) => (
        <text key={line} x="12" y={firstLine + index * 15}>
          {line}
        </text>
      ))}
      {isLoose && (
        <text x="12" y="30" className={styles.boxNote}>
          {note}
        </text>
      )}
    </g>
  );
}

interface Link {
  from: number;
  to: number;
}

/** Which of the customer's goals each of ours serves, directly or through an idea. */
function linksBetween(
  plan: Plan,
  wants: readonly InsightCard[],
  objectives: readonly PlanObjective[],
): Link[] {
  return objectives.flatMap((objective, to) => {
    const viaIdeas = objective.ideaIds.flatMap((ideaId) => plan.ideas[ideaId]?.insightIds ?? []);
    const goals = goalsBehind(plan, [...objective.insightIds, ...viaIdeas]);
    return wants.flatMap((want, from) => (goals.has(want.id) ? [{ from, to }] : []));
  });
}

/** What the customer wants at the left, our goals at the right, and which serves which; what hangs loose shows. */
export function LineOfSight() {
  const plan = usePlan();
  const wants = listOf(plan, 'insightCards').filter(
    (card) => card.kind === 'goal' && card.validation !== 'done',
  );
  const objectives = listOf(plan, 'objectives').filter((objective) => objective.status === 'open');
  const links = linksBetween(plan, wants, objectives);
  const rows = Math.max(wants.length, objectives.length);
  if (rows === 0) return null;
  const middle = (row: number) => top + row * rowHeight + boxHeight / 2;
  const draw = (width: number) => {
    const box = width * 0.42;
    const right = width - box;
    const half = width / 2;
    return (
      <>
        <text x="0" y="12" className={styles.boxNote}>
          The customer wants
        </text>
        <text x={right} y="12" className={styles.boxNote}>
          We commit to
        </text>
        {links.map(({ from, to }) => (
          <path
            key={`${from}-${to}`}
            className={styles.tie}
            d={`M${box} ${middle(from)} C${half} ${middle(from)} ${half} ${middle(to)} ${right} ${middle(to)}`}
          />
        ))}
        {wants.map((want, row) => {
          const isLoose = !links.some((link) => link.from === row);
          return (
            <Box
              key={want.id}
              x={0}
              width={box}
              row={row}
              text={want.title}
              note="no goal of ours serves this"
              isLoose={isLoose}
            />
          );
        })}
        {objectives.map(({ id, title }, row) => {
          const isLoose = !links.some((link) => link.to === row);
          return (
            <Box
              key={id}
              x={right}
              width={box}
              row={row}
              text={title}
              note="serves nothing they told us"
              isLoose={isLoose}
            />
          );
        })}
      </>
    );
  };
  return (
    <Card title="Line of sight" note="from what the customer wants to what we commit to">
      <Picture
        label={`${wants.length} goals of the customer, ${objectives.length} of ours, ${links.length} links between them`}
        height={top + rows * rowHeight - (rowHeight - boxHeight) + 2}
        className={styles.sight}
      >
        {draw}
      </Picture>
    </Card>
  );
}
