export type Range = {
  id: string;
  name: string;
  low: number;
  base: number;
  high: number;
  /** The middle in words. */
  figure: string;
  /** Both ends in words. */
  span: string;
  note: string;
};

const width = 330;
const rowHeight = 42;
const trackTop = 20;

/** Ranges over one scale, each with its middle as a dot; the upright line is nought. */
export function RangeChart({ ranges }: { ranges: readonly Range[] }) {
  const lowest = Math.min(0, ...ranges.map(({ low }) => low));
  const highest = Math.max(0, ...ranges.map(({ high }) => high));
  const span = highest - lowest || 1;
  const xOf = (value: number) => 6 + ((value - lowest) / span) * (width - 12);
  const words = ranges.map(({ name, figure, span: ends, note }) => [name, figure, ends, note].join(', '));
  return (
    <svg
      className="range-chart"
      viewBox={`0 0 ${width} ${ranges.length * rowHeight}`}
      role="img"
      aria-label={`Net present value: ${words.join('; ')}.`}
    >
      {ranges.map(({ id, name, low, base, high, figure, span: ends, note }, index) => (
        <g key={id} transform={`translate(0 ${index * rowHeight})`}>
          <text y={11} className="range-name">
            {name}
          </text>
          <text x={width} y={11} textAnchor="end" className="range-name">
            {figure}
          </text>
          <line className="range-track" x1={0} x2={width} y1={trackTop} y2={trackTop} />
          <line className="range" x1={xOf(low)} x2={xOf(high)} y1={trackTop} y2={trackTop} />
          <line className="range-nought" x1={xOf(0)} x2={xOf(0)} y1={trackTop - 6} y2={trackTop + 6} />
          <circle className="us" cx={xOf(base)} cy={trackTop} r={4} />
          <text y={35} className="axis">
            {ends}
          </text>
          <text x={width} y={35} textAnchor="end" className="axis">
            {note}
          </text>
        </g>
      ))}
    </svg>
  );
}
