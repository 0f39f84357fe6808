import type { IdeaQuadrant } from '../../../shared/method/collaboration-score.ts';
import { ideaQuadrantLabels } from '../../../shared/text/labels.ts';

export type IdeaPoint = {
  id: string;
  /** Its number in the table. */
  number: number;
  title: string;
  impact: number;
  feasibility: number;
  isActive: boolean;
};

const size = 300;
const plot = { left: 34, top: 12, right: size - 8, bottom: size - 32 };
const x = (value: number): number => plot.left + ((value - 1) / 4) * (plot.right - plot.left);
const y = (value: number): number => plot.bottom - ((value - 1) / 4) * (plot.bottom - plot.top);

const corners: readonly { quadrant: IdeaQuadrant; x: number; y: number; anchor: 'start' | 'end' }[] = [
  { quadrant: 'plan', x: plot.left + 7, y: plot.top + 15, anchor: 'start' },
  { quadrant: 'focus', x: plot.right - 7, y: plot.top + 15, anchor: 'end' },
  { quadrant: 'drop', x: plot.left + 7, y: plot.bottom - 8, anchor: 'start' },
  { quadrant: 'quickWin', x: plot.right - 7, y: plot.bottom - 8, anchor: 'end' },
];

/** Impact over feasibility: what is worth doing stands at the upper right. Numbers are those of the table. */
export function IdeaChart({ points }: { points: readonly IdeaPoint[] }) {
  return (
    <figure className="idea-chart">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={descriptionOf(points)}>
        <rect
          x={x(3)}
          y={plot.top}
          width={plot.right - x(3)}
          height={y(3) - plot.top}
          className="focus-area"
        />
        <rect
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
          className="frame"
        />
        <line x1={x(3)} x2={x(3)} y1={plot.top} y2={plot.bottom} className="grid" />
        <line x1={plot.left} x2={plot.right} y1={y(3)} y2={y(3)} className="grid" />
        {corners.map(({ quadrant, anchor, ...at }) => (
          <text key={quadrant} {...at} textAnchor={anchor} className="quadrant">
            {ideaQuadrantLabels[quadrant]}
          </text>
        ))}
        {[1, 2, 3, 4, 5].map((value) => (
          <g key={value} className="axis">
            <text x={x(value)} y={plot.bottom + 13} textAnchor="middle">
              {value}
            </text>
            <text x={plot.left - 8} y={y(value) + 3} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <text x={(plot.left + plot.right) / 2} y={size - 4} textAnchor="middle" className="axis-title">
          Feasibility
        </text>
        <text
          transform={`translate(9 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
          className="axis-title"
        >
          Impact
        </text>
        {spread(points).map(({ id, number, isActive, left, top }) => (
          <g key={id} transform={`translate(${left} ${top})`} className={isActive ? 'point active' : 'point'}>
            <circle r={9} />
            <text y={3.2} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

type Placed = IdeaPoint & { left: number; top: number };

/** Where points would cover one another the later one moves aside, just as far as it must. */
function spread(points: readonly IdeaPoint[]): Placed[] {
  const placed: Placed[] = [];
  const apart = 19;
  for (const point of points) {
    const home = { left: x(point.feasibility), top: y(point.impact) };
    const steps = Array.from({ length: 40 }, (_, step) => ({
      left: home.left + Math.cos(step * 2.4) * step * 2.2,
      top: home.top + Math.sin(step * 2.4) * step * 2.2,
    }));
    const isFree = (at: { left: number; top: number }) =>
      placed.every((other) => Math.hypot(other.left - at.left, other.top - at.top) >= apart);
    placed.push({ ...point, ...(steps.find(isFree) ?? home) });
  }
  return placed;
}

function descriptionOf(points: readonly IdeaPoint[]): string {
  const parts = points.map(
    ({ number, title, impact, feasibility }) =>
      `${number} ${title}: impact ${impact.toFixed(1)}, feasibility ${feasibility.toFixed(1)}`,
  );
  return `Impact over feasibility, each from 1 to 5. ${parts.join('; ')}.`;
}
