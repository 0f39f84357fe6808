import type { CriterionGap } from '../../../shared/method/criteria-gap.ts';

const row = 30;
const top = 26;
const plot = { left: 190, right: 590 };
const width = 700;
const words: readonly (readonly [rating: number, word: string])[] = [
  [1, 'not at all'],
  [3, 'as expected'],
  [5, 'outstanding'],
];

const xOf = (rating: number): number => plot.left + ((rating - 1) / 4) * (plot.right - plot.left);

type DumbbellChartProps = { gaps: readonly CriterionGap[]; rivalName: string };

/** How the customer sees us and the best rival on every criterion; the bar between them is the gap. */
export function DumbbellChart({ gaps, rivalName }: DumbbellChartProps) {
  const height = top + gaps.length * row + 6;
  return (
    <figure>
      <svg
        className="dumbbell-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={descriptionOf(gaps)}
      >
        {[1, 2, 3, 4, 5].map((rating) => (
          <line
            key={rating}
            x1={xOf(rating)}
            x2={xOf(rating)}
            y1={top - 6}
            y2={height - 6}
            className="grid"
          />
        ))}
        {words.map(([rating, word]) => (
          <text key={word} x={xOf(rating)} y={top - 13} textAnchor="middle" className="axis">
            {word}
          </text>
        ))}
        {gaps.map((gap, index) => (
          <Dumbbell key={gap.criterionId} gap={gap} y={top + index * row + 10} />
        ))}
      </svg>
      <p className="chart-key" aria-hidden="true">
        <Dot kind="us" /> us <Dot kind="rival" /> {rivalName}
      </p>
    </figure>
  );
}

function Dot({ kind }: { kind: 'us' | 'rival' }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.6" className={kind} />
    </svg>
  );
}

function Dumbbell({ gap, y }: { gap: CriterionGap; y: number }) {
  const { title, importance, ours, bestRival, advantage } = gap;
  const side = (advantage ?? 0) < 0 ? 'behind' : 'ahead';
  return (
    <g>
      <text x={0} y={y + 1} className="name">
        {title.length > 32 ? `${title.slice(0, 31)}…` : title}
      </text>
      {[1, 2, 3, 4, 5].slice(0, importance ?? 0).map((dot) => (
        <circle key={dot} cx={dot * 7 - 4.8} cy={y + 9} r={2.1} className="weight" />
      ))}
      {ours !== null && bestRival !== null && (
        <line x1={xOf(ours)} x2={xOf(bestRival.rating)} y1={y} y2={y} className={`bar ${side}`} />
      )}
      {bestRival !== null && <circle cx={xOf(bestRival.rating)} cy={y} r={6} className="rival" />}
      {ours !== null && <circle cx={xOf(ours)} cy={y} r={6} className="us" />}
      <text x={plot.right + 26} y={y + 3.5} className={`verdict ${side}`}>
        {verdictOf(gap)}
      </text>
    </g>
  );
}

/** The gap in a word and its weight, as the app's own chart says it. */
function verdictOf({ ours, bestRival, advantage }: CriterionGap): string {
  if (ours === null) return 'not rated';
  if (bestRival === null) return 'no rival rated';
  if (advantage === null) return 'not weighed';
  if (advantage === 0) return 'level';
  return advantage < 0 ? `close ${-advantage}` : `ahead ${advantage}`;
}

function descriptionOf(gaps: readonly CriterionGap[]): string {
  const parts = gaps.map(({ title, ours, bestRival }) => {
    const rival = bestRival === null ? 'no rival rated' : `${bestRival.name} ${bestRival.rating}`;
    return `${title}: us ${ours ?? 'not rated'}, ${rival}`;
  });
  return `Ratings from 1 to 5. ${parts.join('; ')}.`;
}
