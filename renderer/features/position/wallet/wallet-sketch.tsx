/** What the stacked bars will look like. */
export function WalletSketch() {
  const rows = [
    [0, 150, 210],
    [26, 60, 170],
    [52, 40, 100],
  ] as const;
  return (
    <svg width="250" height="72" aria-hidden="true">
      {rows.map(([y, ours, total]) => (
        <g key={y}>
          <rect
            x="1"
            y={y + 1}
            width={total}
            height="16"
            rx="3"
            fill="none"
            stroke="var(--cairn-faint)"
            strokeDasharray="4 3"
          />
          <rect x="1" y={y + 1} width={ours} height="16" rx="3" fill="var(--cairn-accent)" opacity="0.6" />
        </g>
      ))}
    </svg>
  );
}
