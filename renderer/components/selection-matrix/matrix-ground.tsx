import { cellLimits, type ScoreLevel, stanceOf } from '../../../shared/method/selection/matrix-cell.ts';
import { selectionStanceLabels } from '../../../shared/text/labels.ts';
import { fixedText } from '../../../shared/text/numbers.ts';
import { leftOf, type Plot, topOf } from './matrix-geometry.ts';
import styles from './selection-matrix.module.css';

const bands: readonly { level: ScoreLevel; from: number; to: number }[] = [
  { level: 'low', from: 0.6, to: cellLimits.low },
  { level: 'medium', from: cellLimits.low, to: cellLimits.high },
  { level: 'high', from: cellLimits.high, to: 10.4 },
];

/** Each label once, in the corner of the matrix it is named after. */
const corners = [
  { stance: 'investSelectively', x: 'start', y: 'top' },
  { stance: 'investForGrowth', x: 'end', y: 'top' },
  { stance: 'withdraw', x: 'start', y: 'bottom' },
  { stance: 'maintain', x: 'end', y: 'bottom' },
] as const;

/** The nine cells with their labels and scales, below the points. */
export function MatrixGround({ plot }: { plot: Plot }) {
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  return (
    <g>
      {bands.map((row) =>
        bands.map((column) => (
          <rect
            key={`${row.level} ${column.level}`}
            className={styles.cell}
            data-stance={stanceOf(row.level, column.level)}
            x={leftOf(plot, column.from)}
            y={topOf(plot, row.to)}
            width={leftOf(plot, column.to) - leftOf(plot, column.from)}
            height={topOf(plot, row.from) - topOf(plot, row.to)}
          />
        )),
      )}
      {corners.map(({ stance, x, y }) => (
        <text
          key={stance}
          className={styles.stance}
          x={x === 'start' ? plot.left + 10 : right - 10}
          y={y === 'top' ? plot.top + 19 : bottom - 10}
          textAnchor={x}
        >
          {selectionStanceLabels[stance]}
        </text>
      ))}
      {[1, cellLimits.low, cellLimits.high, 10].map((value) => (
        <g key={value} className={styles.tick}>
          <text x={leftOf(plot, value)} y={bottom + 16} textAnchor="middle">
            {fixedText(value, value % 1 === 0 ? 0 : 1)}
          </text>
          <text x={plot.left - 8} y={topOf(plot, value) + 4} textAnchor="end">
            {fixedText(value, value % 1 === 0 ? 0 : 1)}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={plot.left + plot.width / 2} y={bottom + 36} textAnchor="middle">
        Our strength
      </text>
      <text
        className={styles.axis}
        transform={`translate(12 ${plot.top + plot.height / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        Attractiveness
      </text>
    </g>
  );
}
