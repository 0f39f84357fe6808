const states = [
  ['var(--cairn-accent)', 'var(--cairn-accent-soft)', 'var(--cairn-warning-soft)', 'none'],
  ['var(--cairn-danger-soft)', 'var(--cairn-warning-soft)', 'none', 'var(--cairn-warning-soft)'],
  ['var(--cairn-accent-soft)', 'none', 'var(--cairn-neutral-soft)', 'none'],
];

/** A faint grid as it will look once it is filled. */
export function GridSketch() {
  return (
    <svg viewBox="0 0 340 110" width="340" height="110" role="presentation">
      {states.map((row, y) => (
        <g key={row.join()} transform={`translate(0 ${y * 36})`}>
          <rect
            x={y === 0 ? 0 : 12}
            y={12}
            width={y === 0 ? 60 : 48}
            height={8}
            rx={4}
            fill="var(--cairn-line)"
          />
          {row.map((fill, x) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing that never changes
              key={x}
              x={84 + x * 64}
              y={0}
              width={60}
              height={32}
              rx={5}
              fill={fill}
              stroke="var(--cairn-line-strong)"
              strokeDasharray={fill === 'none' ? '3 3' : undefined}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
