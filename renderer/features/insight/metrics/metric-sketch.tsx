const points: readonly (readonly [x: number, y: number])[] = [
  [30, 70],
  [130, 62],
  [230, 66],
  [330, 44],
  [440, 30],
];

/** What a figure with a history will look like, for the empty card. */
export function MetricSketch() {
  return (
    <svg viewBox="0 0 480 96" width="100%" aria-hidden="true">
      <line x1="0" x2="480" y1="16" y2="16" stroke="var(--cairn-line-strong)" strokeDasharray="5 4" />
      <path
        d={`M${points.map(([x, y]) => `${x} ${y}`).join(' L')}`}
        fill="none"
        stroke="var(--cairn-accent)"
        strokeWidth="2"
        opacity="0.6"
      />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="4" fill="var(--cairn-card)" stroke="var(--cairn-accent)" />
      ))}
    </svg>
  );
}
