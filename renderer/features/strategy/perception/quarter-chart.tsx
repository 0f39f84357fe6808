import type { QuarterLevel } from '../../../../shared/method/perception-history.ts';
import type { RelationshipLevel } from '../../../../shared/model/records/stakeholder.ts';
import { relationshipLevels } from '../../../../shared/model/records/stakeholder.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './perception.module.css';

interface QuarterChartProps {
  quarters: readonly QuarterLevel[];
  labels: Readonly<Record<RelationshipLevel, string>>;
}

const height = 118;
const plot = { top: 16, bottom: height - 22, left: 128 };
const nameWidth = 62;
const yOf = (level: number) => plot.bottom - ((level - 1) / 3) * (plot.bottom - plot.top);

/** The middle level of the key players, quarter by quarter. */
export function QuarterChart({ quarters, labels }: QuarterChartProps) {
  const known = quarters.flatMap(({ quarter, median }) => (median === null ? [] : [{ quarter, median }]));
  if (known.length === 0) return null;
  const label = `Median level of key players: ${known.map(({ quarter, median }) => `${quarter} ${numberText(median, undefined, 1)}`).join(', ')}`;
  const draw = (width: number) => {
    const step = (width - plot.left - 60) / Math.max(1, known.length - 1);
    // The last quarter always has its name; before it only as many as there is room for.
    const every = Math.max(1, Math.ceil(nameWidth / Math.max(1, step)));
    const points = known.map((entry, index) => ({
      ...entry,
      x: plot.left + 28 + index * step,
      y: yOf(entry.median),
    }));
    return (
      <>
        {relationshipLevels.map((level, index) => (
          <g key={level}>
            <line className={styles.grid} x1={plot.left} x2={width} y1={yOf(index + 1)} y2={yOf(index + 1)} />
            <text className={styles.axis} x={0} y={yOf(index + 1) + 4}>
              {labels[level].length > 19 ? `${labels[level].slice(0, 18)}…` : labels[level]}
            </text>
          </g>
        ))}
        <path className={styles.median} d={`M${points.map(({ x, y }) => `${x} ${y}`).join(' L')}`} />
        {points.map(({ quarter, median, x, y }, index) => (
          <g key={quarter}>
            <circle className={styles.now} cx={x} cy={y} r="4" />
            <text className={styles.figure} x={x} y={y - 8} textAnchor="middle">
              {numberText(median, undefined, 1)}
            </text>
            {(known.length - 1 - index) % every === 0 && (
              <text className={styles.axis} x={x} y={height - 4} textAnchor="middle">
                {quarter}
              </text>
            )}
          </g>
        ))}
      </>
    );
  };
  return (
    <Picture label={label} height={height} className={styles.chart}>
      {draw}
    </Picture>
  );
}
