/** What the full picture will look like, for the empty step. */
export function CaseSketch() {
  return (
    <svg viewBox="0 0 480 110" width="100%" aria-hidden="true">
      <line x1="10" x2="470" y1="62" y2="62" stroke="var(--cairn-line-strong)" strokeWidth="1.5" />
      <polygon
        points="10,92 160,70 310,44 460,14 460,72 310,84 160,94 10,100"
        fill="var(--cairn-accent-soft)"
      />
      <polyline
        points="10,96 160,82 310,56 460,30"
        fill="none"
        stroke="var(--cairn-accent)"
        strokeWidth="3"
      />
      {[
        [10, 96],
        [160, 82],
        [310, 56],
        [460, 30],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="5" fill="var(--cairn-accent)" />
      ))}
      <path
        d="M275 54 l8 8 l-8 8 l-8 -8 Z"
        fill="var(--cairn-card)"
        stroke="var(--cairn-accent)"
        strokeWidth="2"
      />
    </svg>
  );
}
