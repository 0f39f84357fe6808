/** What plan against actual will look like. */
export function ResultsSketch() {
  const bars = [
    [10, 46],
    [46, 40],
    [94, 54],
    [130, 58],
    [178, 66],
    [214, 50],
  ] as const;
  return (
    <svg width="250" height="84" aria-hidden="true">
      <line x1="0" x2="250" y1="80" y2="80" stroke="var(--cairn-line-strong)" />
      {bars.map(([x, height], index) => (
        <g key={x}>
          <rect
            x={x}
            y={80 - height}
            width="30"
            height={height}
            rx="2"
            fill={index % 2 === 0 ? 'none' : 'var(--cairn-neutral-soft)'}
            stroke="var(--cairn-faint)"
            strokeDasharray={index % 2 === 0 ? '3 3' : 'none'}
          />
          <rect
            x={x}
            y={80 - height}
            width="30"
            height={height * 0.3}
            rx="2"
            fill={index % 2 === 0 ? 'none' : 'var(--cairn-accent)'}
            stroke="var(--cairn-accent)"
          />
        </g>
      ))}
    </svg>
  );
}
