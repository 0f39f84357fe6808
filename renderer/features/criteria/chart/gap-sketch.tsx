const rows = [
  { us: 250, rival: 340, y: 20 },
  { us: 340, rival: 250, y: 50 },
  { us: 160, rival: 340, y: 80 },
];

/** What the full picture will look like, for the empty step. */
export function GapSketch() {
  return (
    <svg viewBox="0 0 480 100" width="100%" aria-hidden="true">
      {[160, 250, 340, 430].map((x) => (
        <line key={x} x1={x} x2={x} y1="4" y2="96" stroke="var(--cairn-line-strong)" />
      ))}
      {rows.map(({ us, rival, y }) => (
        <g key={y}>
          <rect x="8" y={y - 4} width={90 - y / 3} height="8" rx="4" fill="var(--cairn-line-strong)" />
          <line
            x1={us}
            x2={rival}
            y1={y}
            y2={y}
            strokeWidth="4"
            stroke={us < rival ? 'var(--cairn-warning)' : 'var(--cairn-accent)'}
            opacity="0.5"
          />
          <circle
            cx={rival}
            cy={y}
            r="6"
            fill="var(--cairn-card)"
            stroke="var(--cairn-muted)"
            strokeWidth="2"
          />
          <circle cx={us} cy={y} r="7" fill="var(--cairn-accent)" />
        </g>
      ))}
    </svg>
  );
}
