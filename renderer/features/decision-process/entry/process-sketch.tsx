const phases = [0, 1, 2, 3, 4, 5, 6, 7];
const width = 50;

/** What the full picture will look like, for the empty step. */
export function ProcessSketch() {
  return (
    <svg viewBox="0 0 480 100" width="100%" aria-hidden="true">
      {phases.map((phase) => (
        <rect
          key={phase}
          x={72 + phase * width}
          y="6"
          width={width - 4}
          height="24"
          rx="5"
          fill={phase < 3 ? 'var(--cairn-accent)' : 'var(--cairn-line-strong)'}
          opacity={phase < 2 ? 0.35 : 1}
        />
      ))}
      {[54, 82].map((y) => (
        <g key={y}>
          <rect
            x="8"
            y={y - 4}
            width={y === 54 ? 30 : 48}
            height="8"
            rx="4"
            fill="var(--cairn-line-strong)"
          />
          <line x1="72" x2="470" y1={y} y2={y} stroke="var(--cairn-line-strong)" />
        </g>
      ))}
      <circle cx="145" cy="54" r="7" fill="var(--cairn-accent)" />
      <circle cx="245" cy="82" r="6" fill="var(--cairn-card)" stroke="var(--cairn-muted)" strokeWidth="2" />
    </svg>
  );
}
