import type { SupplierEntry } from '../../../shared/method/decision/early-entry.ts';
import { buyingPhaseNumbers } from '../../../shared/method/decision/entry-index.ts';
import type { DatedPhase } from '../../../shared/method/decision/phase-dates.ts';
import { phaseLabel, shortPhaseLabel } from '../../../shared/text/decision-labels.ts';

const width = 700;
const left = 110;
const cell = (width - left) / buyingPhaseNumbers.length;
const top = 34;
const row = 22;

const xOf = (phase: number): number => left + (phase - 0.5) * cell;

type EntryChartProps = { phases: readonly DatedPhase[]; entries: readonly SupplierEntry[] };

/** The eight phases with where the customer is, and where each supplier came in: ours filled, rivals hollow. */
export function EntryChart({ phases, entries }: EntryChartProps) {
  const placed = entries.filter((entry) => entry.phase !== null);
  const height = top + placed.length * row + 4;
  return (
    <figure>
      <svg
        className="entry-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={descriptionOf(phases, placed)}
      >
        <text x={0} y={17} className="name">
          Customer
        </text>
        {phases.map(({ phase, state }) => (
          <g key={phase} className={`phase ${state ?? 'unknown'}`}>
            <rect x={left + (phase - 1) * cell + 1.5} y={2} width={cell - 3} height={22} rx={4} />
            <text x={xOf(phase)} y={17} textAnchor="middle">
              {phase} {shortPhaseLabel(phase)}
            </text>
          </g>
        ))}
        {placed.map((entry, index) => {
          const y = top + index * row + 8;
          return (
            <g key={entry.competitorId ?? 'us'}>
              <text x={0} y={y + 4} className="name">
                {nameOf(entry).slice(0, 18)}
              </text>
              <line x1={left} x2={width} y1={y} y2={y} className="grid" />
              <circle
                cx={xOf(entry.phase ?? 1)}
                cy={y}
                r={6}
                className={entry.competitorId === null ? 'us' : 'rival'}
              />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const nameOf = ({ competitorId, name }: SupplierEntry): string => (competitorId === null ? 'We' : name);

function descriptionOf(phases: readonly DatedPhase[], entries: readonly SupplierEntry[]): string {
  const now = phases.find((phase) => phase.state === 'now');
  const customer =
    now === undefined
      ? ''
      : ` The customer is in phase ${now.phase}, ${phaseLabel(now.phase).toLowerCase()}.`;
  const parts = entries.map((entry) => `${nameOf(entry)} at phase ${entry.phase}`);
  return `Eight buying phases.${customer} Came in: ${parts.length === 0 ? 'not known' : parts.join(', ')}.`;
}
