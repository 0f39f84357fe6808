const weeks = [10, 18, 26, 14, 30, 38, 34, 46];

/** What the chart of a program will look like, for the empty view. */
export function ProspectingSketch() {
  return (
    <svg viewBox="0 0 480 80" width="100%" aria-hidden="true">
      <rect x="8" y="56" width="92" height="8" rx="4" fill="var(--cairn-line-strong)" />
      {weeks.map((height, index) => (
        <rect
          key={height}
          x={130 + index * 36}
          y={66 - height}
          width="26"
          height={height}
          rx="3"
          fill={height >= 30 ? 'var(--cairn-accent)' : 'var(--cairn-neutral)'}
          opacity="0.6"
        />
      ))}
      <line
        x1="126"
        x2="420"
        y1="36"
        y2="36"
        stroke="var(--cairn-warning)"
        strokeWidth="2"
        strokeDasharray="5 4"
      />
      <line x1="126" x2="420" y1="66.5" y2="66.5" stroke="var(--cairn-line-strong)" />
    </svg>
  );
}
