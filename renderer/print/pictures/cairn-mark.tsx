/** The mark: stones that show the way. */
export function CairnMark() {
  return (
    <svg className="cairn-mark" viewBox="0 0 32 32" aria-hidden="true">
      <ellipse cx="16" cy="26" rx="12.5" ry="4.6" fill="#4aa39e" />
      <ellipse cx="16" cy="17.6" rx="9" ry="4" fill="#7cc4bf" />
      <ellipse cx="16" cy="10.6" rx="6" ry="3.2" fill="#b3e0dc" />
      <ellipse cx="16" cy="5" rx="3.6" ry="2.3" fill="#d5ecea" />
    </svg>
  );
}
