import type { PlanHealth } from '../../../shared/method/plan-health.ts';

const parts = [
  ['insight', 'Insight'],
  ['relationship', 'Relationship'],
  ['execution', 'Execution'],
  ['freshness', 'Freshness'],
] as const;

const words = { red: 'needs work', amber: 'on its way', green: 'in good shape' };

/** The plan's health as a ring, for a size in points. */
export function HealthRing({ score, size }: { score: number; size: number }) {
  const radius = 42;
  const around = 2 * Math.PI * radius;
  const share = Math.max(0, Math.min(100, score)) / 100;
  return (
    <svg
      viewBox="0 0 100 100"
      style={{ width: `${size}pt`, height: `${size}pt` }}
      role="img"
      aria-label={`Health ${Math.round(score)} of 100`}
    >
      <circle cx="50" cy="50" r={radius} className="ring-track" />
      {share > 0 && (
        <circle
          cx="50"
          cy="50"
          r={radius}
          className="ring-fill"
          strokeDasharray={`${around * share} ${around}`}
          transform="rotate(-90 50 50)"
        />
      )}
      <text x="50" y="60" textAnchor="middle" className="ring-figure">
        {Math.round(score)}
      </text>
    </svg>
  );
}

/** Health with its four parts as bars. */
export function HealthPicture({ health }: { health: PlanHealth }) {
  return (
    <div className="health-picture">
      <div className="health-score">
        <HealthRing score={health.score} size={72} />
        <p>{words[health.rating]}</p>
      </div>
      <ul>
        {parts.map(([part, word]) => (
          <li key={part}>
            <span>{word}</span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="4" rx="2" className="bar-track" />
              <rect width={Math.max(0, Math.min(100, health[part]))} height="4" rx="2" className="bar-fill" />
            </svg>
            <span className="figure">{Math.round(health[part])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
