import { levelNumber } from '../../../shared/method/relationship-gap.ts';
import type { PerceptionTarget } from '../../../shared/method/strategy/perception-targets.ts';
import { type RelationshipLevel, relationshipLevels } from '../../../shared/model/records/stakeholder.ts';

type LadderChartProps = {
  targets: readonly PerceptionTarget[];
  labels: Readonly<Record<RelationshipLevel, string>>;
};

const row = 26;
const top = 26;
const width = 700;
const plot = { left: 210, right: 640 };
const xOf = (level: RelationshipLevel): number =>
  plot.left + ((levelNumber(level) - 1) / 3) * (plot.right - plot.left);

/** Where each key player sees us on the ladder, and where they should. */
export function LadderChart({ targets, labels }: LadderChartProps) {
  const height = top + targets.length * row + 4;
  return (
    <figure>
      <svg
        className="line-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={descriptionOf(targets, labels)}
      >
        {relationshipLevels.map((level) => (
          <g key={level}>
            <line className="grid" x1={xOf(level)} x2={xOf(level)} y1={top - 6} y2={height - 4} />
            <text className="axis" x={xOf(level)} y={top - 13} textAnchor="middle">
              {labels[level]}
            </text>
          </g>
        ))}
        {targets.map((target, index) => (
          <Rung key={target.personId} target={target} y={top + index * row + 10} />
        ))}
      </svg>
      <p className="chart-key" aria-hidden="true">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.6" className="us" />
        </svg>{' '}
        sees us here
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.6" className="rival" />
        </svg>{' '}
        should see us here
      </p>
    </figure>
  );
}

function Rung({ target, y }: { target: PerceptionTarget; y: number }) {
  const { name, current, desired } = target;
  return (
    <g>
      <text x={0} y={y + 4}>
        {name.length > 30 ? `${name.slice(0, 29)}…` : name}
      </text>
      {current !== null && desired !== null && (
        <line className="way" x1={xOf(current)} x2={xOf(desired)} y1={y} y2={y} />
      )}
      {desired !== null && <circle className="rival" cx={xOf(desired)} cy={y} r={7} />}
      {current !== null && <circle className="us" cx={xOf(current)} cy={y} r={4.6} />}
    </g>
  );
}

function descriptionOf(targets: readonly PerceptionTarget[], labels: LadderChartProps['labels']): string {
  const parts = targets.map(({ name, current, desired }) => {
    const now = current === null ? 'not assessed' : labels[current];
    return `${name}: now ${now}, wanted ${desired === null ? 'not set' : labels[desired]}`;
  });
  return `${parts.join('; ')}.`;
}
