const dots = [
  { x: 330, y: 26, isActive: true },
  { x: 290, y: 48, isActive: true },
  { x: 150, y: 30, isActive: false },
  { x: 350, y: 78, isActive: false },
  { x: 120, y: 84, isActive: false },
];

/** What the full picture will look like, for the empty step. */
export function IdeaSketch() {
  return (
    <svg viewBox="0 0 480 110" width="100%" aria-hidden="true">
      <rect x="240" y="4" width="232" height="52" fill="var(--cairn-accent-soft)" />
      <rect x="8" y="4" width="464" height="102" rx="6" fill="none" stroke="var(--cairn-line-strong)" />
      <path d="M240 4V106M8 56H472" stroke="var(--cairn-line-strong)" />
      {dots.map(({ x, y, isActive }) => (
        <g key={x}>
          <circle
            cx={x}
            cy={y}
            r="6"
            fill={isActive ? 'var(--cairn-accent)' : 'var(--cairn-card)'}
            stroke="var(--cairn-accent)"
            strokeWidth="2"
          />
          <rect x={x + 14} y={y - 3} width="58" height="6" rx="3" fill="var(--cairn-line-strong)" />
        </g>
      ))}
    </svg>
  );
}
