import { tornadoDescription } from '../../../shared/method/business-case/case-sentences.ts';
import { shortAmountText } from '../../../shared/method/business-case/case-words.ts';
import type { CaseResult } from '../../../shared/method/business-case.ts';

const width = 700;
const names = 210;
const room = 60;
const rowHeight = 20;
const head = 18;
const longestName = 36;

/** What the net present value hangs on: each line from its low to its high, the widest on top. */
export function TornadoPicture({ result }: { result: CaseResult }) {
  const { sensitivity, flows } = result;
  if (sensitivity === null || sensitivity.swings.length === 0) return null;
  const { base, swings } = sensitivity;
  const ends = [base, ...swings.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number =>
    names + room + ((value - least) / Math.max(1e-9, most - least)) * (width - 2 * room - names);
  const height = head + swings.length * rowHeight + 4;
  const money = (value: number): string => shortAmountText(value, flows.currency);
  return (
    <figure>
      <svg
        className="tornado"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={tornadoDescription(result)}
      >
        <text x={x(base)} y={10} textAnchor="middle" className="axis">
          Base {money(base)}
        </text>
        {swings.map(({ lineId, title, low, high }, index) => {
          const y = head + index * rowHeight;
          const [left, right] = [Math.min(low, high), Math.max(low, high)];
          return (
            <g key={lineId ?? title}>
              <text x={0} y={y + 13} className="name">
                {title.length > longestName ? `${title.slice(0, longestName - 1).trimEnd()}…` : title}
              </text>
              <rect className="worse" x={x(left)} y={y + 4} width={x(base) - x(left)} height={12} />
              <rect className="better" x={x(base)} y={y + 4} width={x(right) - x(base)} height={12} />
              <text x={x(left) - 5} y={y + 13.5} textAnchor="end" className="axis">
                {money(left)}
              </text>
              <text x={x(right) + 5} y={y + 13.5} className="axis">
                {money(right)}
              </text>
            </g>
          );
        })}
        <line x1={x(base)} x2={x(base)} y1={head - 3} y2={height} className="zero" />
      </svg>
    </figure>
  );
}
