import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePlan } from '../../state/plan-store.ts';
import styles from './strategy.module.css';

/** The customer's goals an insight belongs to: itself, or what it stems from up the chain. */
function goalsBehind(plan: Plan, insightIds: readonly Id[]): Set<Id> {
  const goals = new Set<Id>();
  for (const start of insightIds) {
    const seen = new Set<Id>();
    for (let id: Id | null = start; id !== null && !seen.has(id); id = plan.insightCards[id]?.leadsFromId ?? null) {
      seen.add(id);
      if (plan.insightCards[id]?.kind === 'goal') goals.add(id);
    }
  }
  return goals;
}

const rowHeight = 46;
const boxHeight = 36;
const columnWidth = 380;
const gap = 200;
const width = columnWidth * 2 + gap;

interface BoxProps {
  x: number;
  row: number;
  text: string;
  note: string;
  isLoose: boolean;
}

function Box({ x, row, text, note, isLoose }: BoxProps) {
  const shown = text.length > 54 ? `${text.slice(0, 53).trimEnd()}…` : text;
  return (
    <g transform={`translate(${x} ${row * rowHeight})`} className={styles.box} data-loose={isLoose || undefined}>
      <title>{text}</title>
      <rect width={columnWidth} height={boxHeight} rx="7" />
      <text x="12" y={isLoose ? 15 : 22}>
        {shown}
      </text>
      {isLoose && (
        <text x="12" y="29" className={styles.boxNote}>
          {note}
        </text>
      )}
    </g>
  );
}

/** What the customer wants at the left, our goals at the right, and which serves which; what hangs loose shows. */
export function LineOfSight() {
  const plan = usePlan();
  const wants = listOf(plan, 'insightCards').filter((card) => card.kind === 'goal' && card.validation !== 'done');
  const objectives = listOf(plan, 'objectives').filter((objective) => objective.status === 'open');
  const links = objectives.flatMap((objective, to) => {
    const viaIdeas = objective.ideaIds.flatMap((ideaId) => plan.ideas[ideaId]?.insightIds ?? []);
    const goals = goalsBehind(plan, [...objective.insightIds, ...viaIdeas]);
    return wants.flatMap((want, from) => (goals.has(want.id) ? [{ from, to }] : []));
  });
  const rows = Math.max(wants.length, objectives.length);
  if (rows === 0) return null;
  const height = rows * rowHeight - (rowHeight - boxHeight);
  const middle = (row: number) => row * rowHeight + boxHeight / 2;
  return (
    <Card title="Line of sight" note="from what the customer wants to what we commit to">
      <svg
        viewBox={`0 -22 ${width} ${height + 26}`}
        className={styles.sight}
        role="img"
        aria-label={`${wants.length} goals of the customer, ${objectives.length} of ours, ${links.length} links between them`}
      >
        <text x="0" y="-8" className={styles.boxNote}>
          The customer wants
        </text>
        <text x={columnWidth + gap} y="-8" className={styles.boxNote}>
          We commit to
        </text>
        {links.map(({ from, to }) => (
          <path
            key={`${from}-${to}`}
            className={styles.tie}
            d={`M${columnWidth} ${middle(from)} C${columnWidth + gap / 2} ${middle(from)} ${columnWidth + gap / 2} ${middle(to)} ${columnWidth + gap} ${middle(to)}`}
          />
        ))}
        {wants.map((want, row) => (
          <Box key={want.id} x={0} row={row} text={want.title} note="no goal of ours serves this" isLoose={!links.some((link) => link.from === row)} />
        ))}
        {objectives.map((objective, row) => (
          <Box key={objective.id} x={columnWidth + gap} row={row} text={objective.title} note="serves nothing the customer told us" isLoose={!links.some((link) => link.to === row)} />
        ))}
      </svg>
    </Card>
  );
}
