import { listText } from '../../../shared/text/lists.ts';

export type Bar = {
  name: string;
  value: number;
  /** Drawn darker, from the left: the part of the value that counts. */
  part?: number;
  /** Where it should be, as an outline. */
  aim?: number;
  /** What stands beside it. */
  figure: string;
};

const width = 330;
const rowHeight = 17;
const left = 112;
const right = 104;

/** Bars with their names at the left and their figures at the right; `most` is as long as a bar gets. */
export function BarChart({ label, bars, most }: { label: string; bars: readonly Bar[]; most: number }) {
  const lengthOf = (value: number) => (Math.max(0, Math.min(most, value)) / most) * (width - left - right);
  return (
    <svg
      className="bar-chart"
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      role="img"
      aria-label={`${label}: ${listText(bars.map(({ name, figure }) => `${name} ${figure}`))}.`}
    >
      {bars.map(({ name, value, part, aim, figure }, index) => (
        <g key={name} transform={`translate(0 ${index * rowHeight})`}>
          <text y={12}>{name}</text>
          <rect className="bar-track" x={left} y={5} width={width - left - right} height={7} rx={2} />
          <rect
            className={part === undefined ? 'bar-fill' : 'bar-part'}
            x={left}
            y={5}
            width={lengthOf(value)}
            height={7}
            rx={2}
          />
          {part !== undefined && (
            <rect className="bar-fill" x={left} y={5} width={lengthOf(part)} height={7} rx={2} />
          )}
          {aim !== undefined && (
            <rect className="bar-aim" x={left} y={3} width={lengthOf(aim)} height={11} rx={3} />
          )}
          <text className="bar-figure" x={width} y={12} textAnchor="end">
            {figure}
          </text>
        </g>
      ))}
    </svg>
  );
}
