import { cellLimits, type ScoreLevel, stanceOf } from '../../../shared/method/selection/matrix-cell.ts';
import type { SelectionPlacement } from '../../../shared/method/selection/placement.ts';
import { selectionStanceLabels } from '../../../shared/text/labels.ts';
import { fixedText } from '../../../shared/text/numbers.ts';

const size = 300;
const [least, most] = [0.6, 10.4];
const plot = { left: 34, top: 8, right: size - 6, bottom: size - 34 };
const x = (value: number): number =>
  plot.left + ((value - least) / (most - least)) * (plot.right - plot.left);
const y = (value: number): number =>
  plot.bottom - ((value - least) / (most - least)) * (plot.bottom - plot.top);

const bands: readonly { level: ScoreLevel; from: number; to: number }[] = [
  { level: 'low', from: least, to: cellLimits.low },
  { level: 'medium', from: cellLimits.low, to: cellLimits.high },
  { level: 'high', from: cellLimits.high, to: most },
];

const corners = [
  { stance: 'investSelectively', x: plot.left + 6, y: plot.top + 14, anchor: 'start' },
  { stance: 'investForGrowth', x: plot.right - 6, y: plot.top + 14, anchor: 'end' },
  { stance: 'withdraw', x: plot.left + 6, y: plot.bottom - 7, anchor: 'start' },
  { stance: 'maintain', x: plot.right - 6, y: plot.bottom - 7, anchor: 'end' },
] as const;

type SelectionChartProps = {
  placement: SelectionPlacement;
  before: { attractiveness: number; strength: number } | null;
};

/** Attractiveness over our strength with the nine cells: where the account stands, and where it stood at the decision before. */
export function SelectionChart({ placement, before }: SelectionChartProps) {
  const { attractiveness, strength } = placement.shown;
  if (attractiveness === null || strength === null) return null;
  const words = `Attractiveness ${fixedText(attractiveness, 1)}, our strength ${fixedText(strength, 1)}, each from 1 to 10${before === null ? '' : `; at the decision before ${fixedText(before.attractiveness, 1)} and ${fixedText(before.strength, 1)}`}.`;
  return (
    <figure className="selection-chart">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words}>
        {bands.flatMap((row) =>
          bands.map((column) => (
            <rect
              key={`${row.level} ${column.level}`}
              className={`cell ${stanceOf(row.level, column.level)}`}
              x={x(column.from)}
              y={y(row.to)}
              width={x(column.to) - x(column.from)}
              height={y(row.from) - y(row.to)}
            />
          )),
        )}
        {corners.map(({ stance, anchor, ...at }) => (
          <text key={stance} {...at} textAnchor={anchor} className="stance">
            {selectionStanceLabels[stance]}
          </text>
        ))}
        {[1, cellLimits.low, cellLimits.high, 10].map((value) => (
          <g key={value} className="axis">
            <text x={x(value)} y={plot.bottom + 13} textAnchor="middle">
              {value}
            </text>
            <text x={plot.left - 6} y={y(value) + 3} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <text x={(plot.left + plot.right) / 2} y={size - 5} textAnchor="middle" className="axis-title">
          Our strength
        </text>
        <text
          transform={`translate(9 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
          className="axis-title"
        >
          Attractiveness
        </text>
        {before !== null && (
          <>
            <line
              x1={x(before.strength)}
              y1={y(before.attractiveness)}
              x2={x(strength)}
              y2={y(attractiveness)}
              className="way"
            />
            <circle cx={x(before.strength)} cy={y(before.attractiveness)} r={4.5} className="before" />
          </>
        )}
        <circle cx={x(strength)} cy={y(attractiveness)} r={7} className="now" />
      </svg>
    </figure>
  );
}
